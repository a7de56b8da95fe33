// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_test.h"
#include "ui/entity/page_description.h"

#include <QLabel>

#include <functional>
#include <set>

using namespace kontor;
using namespace kontor::ui;
using domain::Entity;
using kontor::testing::PageDriver;

namespace {

using Typed = std::vector<std::pair<const char*, const char*>>;

/// A cell of the book, and what is expected there.
struct Stored {
  const char* sql = nullptr;
  const char* text = nullptr;
};

/// What is done on a tab. What its records do not know is left out, and everyTabIsTried() says whether that is so.
struct Trial {
  const char* page;
  const char* filled = nullptr;  ///< SQL that puts a record there where the book has none
  Typed made = {};               ///< typed into the dialog for a new one
  Stored isMade = {};
  Typed edited = {};             ///< typed into the panel of the first record
  Stored isEdited = {};
  Typed wrong = {};              ///< a value that is none, and (a part of) what is said
  const char* filter;            ///< finds one record
  const char* exported;          ///< (a part of) its line
  const char* pasted = nullptr;
  Stored isPasted = {};
};

const std::vector<Trial>& trials() {
  static const std::vector<Trial> all = {
      {.page = "suppliers",
       .made = {{"code", "S-3"}, {"name", "Ningbo Textile"}},
       .isMade = {"SELECT name || ' ' || state FROM supplier WHERE code = 'S-3'", "Ningbo Textile candidate"},
       .edited = {{"country", "VN"}},
       .isEdited = {"SELECT group_concat(country, '/') FROM (SELECT * FROM supplier ORDER BY code)", "VN/"},
       .wrong = {{"country", "Nowhere"}, {"", "two letters"}},
       .filter = "state:candidate",
       .exported = "S-2,Jingdezhen Pottery",
       .pasted = "Code\tName\tCountry\nS-2\tJingdezhen Pottery\tVN\nS-9\tNew one\tCN\n",
       .isPasted = {"SELECT group_concat(code || country, ' ') FROM (SELECT * FROM supplier ORDER BY code)",
                    "S-1CN S-2VN S-9CN"}},
      {.page = "skus",
       .made = {{"code", "VASE-1"}, {"name", "Vase"}, {"weight", "1.2 kg"}},
       .isMade = {"SELECT name || ' ' || weight_g FROM sku WHERE code = 'VASE-1'", "Vase 1200"},
       .edited = {{"brand", "Kontor"}},
       .isEdited = {"SELECT group_concat(brand, '/') FROM (SELECT * FROM sku ORDER BY code)", "Kontor/"},
       .wrong = {{"weight", "heavy"}, {"", "\"heavy\" is not a number"}},
       .filter = "name:brass",
       .exported = "LAMP-1,Brass lamp",
       .pasted = "Code\tName\tWeight\nCUP-1\tTea cup\t210 g\nBOWL-1\tBowl\t0.5 kg\n",
       .isPasted = {"SELECT group_concat(code || ' ' || weight_g, ', ') FROM (SELECT * FROM sku ORDER BY code)",
                    "BOWL-1 500, CUP-1 210, LAMP-1 850"}},
      // Goods come and go by moves: see StockPageTest.
      {.page = "stock", .filter = "warehouse:YIWU on_hand>39", .exported = "LAMP-1,YIWU,A-1,Brass lamp,40"},
      {.page = "listings",
       .made = {{"external_id", "B0CUP"}, {"channel", "amazon.de"}, {"price", "9.5"}, {"currency", "eur"}},
       .isMade = {"SELECT price || ' ' || currency FROM listing WHERE external_id = 'B0CUP'", "95000 EUR"},
       .edited = {{"price", "10"}},
       .isEdited = {"SELECT price FROM listing", "100000"},
       .wrong = {{"price", "-1"}, {"", "must not be less than 0"}},
       .filter = "sku:LAMP-1 price>30",
       .exported = ",39.9,",
       .pasted = "Number\tChannel\tPrice\nB0LAMP\tAmazon.de\t41.50\n",
       .isPasted = {"SELECT price FROM listing", "415000"}},
      // Orders are made with their lines: see MakingDialogsTest.
      {.page = "orders",
       .edited = {{"tags", "gift"}},
       .isEdited = {"SELECT tags FROM sales_order", "gift"},
       .wrong = {{"total", "1,5"}, {"", "\"1,5\" is not a number"}},
       .filter = "status:paid",
       .exported = ",Amazon.de,paid,2024-06-10T06:13:20Z,EUR,2,79.8,",
       .pasted = "Order number\tChannel\tStatus\tCountry\n302-1\tAmazon.de\tShipped\tAT\n",
       .isPasted = {"SELECT status || ' ' || country FROM sales_order", "shipped AT"}},
      {.page = "shipments",
       .filled = "INSERT INTO shipment (id, carrier, tracking_number) VALUES (1, 'DHL', 'YT1')",
       .made = {{"carrier", "DPD"}, {"tracking_number", "YT2"}, {"weight", "350 g"}},
       .isMade = {"SELECT carrier || ' ' || weight_g FROM shipment WHERE tracking_number = 'YT2'", "DPD 350"},
       .edited = {{"carrier", "UPS"}},
       .isEdited = {"SELECT carrier FROM shipment", "UPS"},
       .wrong = {{"weight", "heavy"}, {"", "\"heavy\" is not a number"}},
       .filter = "status:ready carrier:dhl",
       .exported = "DHL,,YT1,",
       .pasted = "Tracking number\tStatus\tCarrier\nYT1\tLost\tDHL\nYT3\tshipped\t4PX\n",
       .isPasted = {"SELECT group_concat(tracking_number || ' ' || status, ', ') FROM shipment", "YT1 lost, YT3 shipped"}},
      {.page = "tickets",
       .filled = "INSERT INTO ticket (id, subject, opened, priority) VALUES (1, 'Thank you', 1718000000, 'low')",
       .made = {{"subject", "Lamp arrived broken"}, {"channel", "Amazon.de"}},
       .isMade = {"SELECT status || ' ' || priority FROM ticket WHERE subject = 'Lamp arrived broken'", "open normal"},
       .edited = {{"category", "praise"}},
       .isEdited = {"SELECT category FROM ticket", "praise"},
       .wrong = {{"due", "tomorrow"}, {"", "no date"}},
       .filter = "priority:low",
       .exported = "Thank you,",
       .pasted = "subject,priority,status\nWhere is my parcel?,urgent,open\n",
       .isPasted = {"SELECT group_concat(subject || ' ' || priority, ', ') FROM (SELECT * FROM ticket ORDER BY priority)",
                    "Thank you low, Where is my parcel? urgent"}},
      // What a platform has settled is not typed: only the note is the seller's own.
      {.page = "settlements",
       .filled = "INSERT INTO settlement (id, channel_id, external_id, report, starts, ends, currency, total)"
                 " SELECT 1, id, '11223344', 'amazon_settlement', '2024-06-01', '2024-06-14', 'EUR', 1234500 FROM channel",
       .edited = {{"note", "Asked about the reserve."}},
       .isEdited = {"SELECT note FROM settlement", "Asked about the reserve."},
       .filter = "total>100 ends:2024-06",
       .exported = "11223344,Amazon.de,2024-06-01,2024-06-14,EUR,123.45"},
  };
  return all;
}

bool anyField(Entity entity, const std::function<bool(const domain::Field&)>& is) {
  return std::ranges::any_of(domain::fields(entity), is);
}

}  // namespace

/// What every tab of records can do, through the real window.
class EveryTabTest : public testing::PageTest {
  Q_OBJECT

 public:
  EveryTabTest() : PageTest(QString()) {}

 private:
  void eachTab(const std::function<bool(const Trial&)>& does) {
    QTest::addColumn<int>("trial");
    for (std::size_t i = 0; i < trials().size(); ++i) {
      if (does(trials()[i])) QTest::newRow(trials()[i].page) << static_cast<int>(i);
    }
  }
  const Trial& opened(int index) {
    const Trial& trial = trials()[static_cast<std::size_t>(index)];
    openPage(QString::fromLatin1(trial.page));
    if (trial.filled != nullptr) change(trial.filled);
    [&] { QTRY_VERIFY(m->model().rowCount() > 0 && m->isSettled()); }();
    return trial;
  }
  QString stored(const Stored& cell) const { return m->text(cell.sql); }

 private Q_SLOTS:
  void everyTabIsTried() {
    std::set<std::string_view> tried;
    for (const Trial& trial : trials()) tried.insert(trial.page);
    QCOMPARE(tried.size(), pageDescriptions().size());
    for (const PageDescription& page : pageDescriptions()) {
      const auto trial = std::ranges::find(trials(), std::string_view(page.id), &Trial::page);
      QVERIFY2(trial != trials().end(), page.id);
      const bool editable = anyField(page.entity, [](const domain::Field& field) { return field.has(domain::Editable); });
      const bool bulk = anyField(page.entity, [](const domain::Field& field) { return field.has(domain::Bulk); });
      QVERIFY2(trial->made.empty() == !page.canCreate, page.id);
      QVERIFY2(trial->edited.empty() == !editable, page.id);
      QVERIFY2((trial->pasted == nullptr) == !(page.canCreate || bulk), page.id);
    }
  }

  void makesAndUndoes_data() {
    eachTab([](const Trial& trial) { return !trial.made.empty(); });
  }
  void makesAndUndoes() {
    QFETCH(int, trial);
    const Trial& tab = opened(trial);
    const int before = m->model().rowCount();
    RecordDialog* dialog = m->makeNew();
    QVERIFY(dialog != nullptr);
    for (const auto& [field, text] : tab.made) {
      PageDriver::type(*dialog->form(), field, QString::fromUtf8(text));
      if (domain::findField(dialog->record().entity(), field)->type == domain::FieldType::Reference) {
        QVERIFY(PageDriver::hasFound(*dialog, field));
      }
    }
    const std::int64_t entries = m->entries();
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), before + 1);
    QVERIFY(m->settle());
    QCOMPARE(m->entries(), entries + 1);
    QCOMPARE(stored(tab.isMade), QString::fromUtf8(tab.isMade.text));
    QVERIFY(m->undo());
    QTRY_COMPARE(m->model().rowCount(), before);
  }

  void editsAndUndoes_data() {
    eachTab([](const Trial& trial) { return !trial.edited.empty(); });
  }
  void editsAndUndoes() {
    QFETCH(int, trial);
    const Trial& tab = opened(trial);
    const QString before = stored(tab.isEdited);
    QVERIFY(before != QString::fromUtf8(tab.isEdited.text));
    QVERIFY(m->show(m->model().idAt(0)));
    for (const auto& [field, text] : tab.edited) m->typeInPanel(field, QString::fromUtf8(text));
    m->panel().saveAction()->trigger();
    QTRY_COMPARE(stored(tab.isEdited), QString::fromUtf8(tab.isEdited.text));
    QVERIFY(m->settle());
    QVERIFY(m->undo());
    QTRY_COMPARE(stored(tab.isEdited), before);
  }

  void aWrongValueIsShownAtItsField_data() {
    eachTab([](const Trial& trial) { return !trial.wrong.empty(); });
  }
  void aWrongValueIsShownAtItsField() {
    QFETCH(int, trial);
    const Trial& tab = opened(trial);
    QVERIFY(m->show(m->model().idAt(0)));
    const auto& [field, text] = tab.wrong.front();
    const std::int64_t entries = m->entries();
    m->typeInPanel(field, QString::fromUtf8(text));
    const QString issue = m->panel().form()->editor(field)->issueText();
    QVERIFY2(issue.contains(QString::fromUtf8(tab.wrong.back().second)), qPrintable(issue));
    m->panel().saveAction()->trigger();
    QVERIFY(m->settle());
    QCOMPARE(m->entries(), entries);
    m->panel().discardAction()->trigger();
    QVERIFY(!m->panel().record().isModified());
  }

  void filtersAndExports_data() {
    eachTab([](const Trial&) { return true; });
  }
  void filtersAndExports() {
    QFETCH(int, trial);
    const Trial& tab = opened(trial);
    const int all = m->model().rowCount();
    m->list().filterBar()->setFilter(u'-' + QString::fromUtf8(tab.filter).section(QLatin1Char(' '), 0, 0));
    QTRY_COMPARE(m->model().rowCount(), all - 1);
    m->list().filterBar()->setFilter(QString::fromUtf8(tab.filter));
    QTRY_COMPARE(m->model().rowCount(), 1);
    QVERIFY(m->settle());
    QVERIFY(m->list().filterBar()->faults().isEmpty());
    const QStringList lines = m->exportedLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[1].contains(QString::fromUtf8(tab.exported)), qPrintable(lines[1]));
  }

  void pastesAndUndoes_data() {
    eachTab([](const Trial& trial) { return trial.pasted != nullptr; });
  }
  void pastesAndUndoes() {
    QFETCH(int, trial);
    const Trial& tab = opened(trial);
    const QString before = stored(tab.isPasted);
    const std::int64_t entries = m->entries();
    PasteDialog* dialog = m->paste(QString::fromUtf8(tab.pasted));
    QVERIFY(dialog != nullptr);
    QVERIFY2(dialog->writeButton()->isEnabled(), qPrintable(dialog->model().faults(4)));
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QTRY_COMPARE(stored(tab.isPasted), QString::fromUtf8(tab.isPasted.text));
    QVERIFY(m->settle());
    QCOMPARE(m->entries(), entries + 1);
    QVERIFY(m->undo());
    QTRY_COMPARE(stored(tab.isPasted), before);
  }

  void copiedRowsComeBackUnchanged_data() {
    eachTab([](const Trial& trial) { return trial.pasted != nullptr; });
  }
  void copiedRowsComeBackUnchanged() {
    QFETCH(int, trial);
    opened(trial);
    m->list().table()->selectAll();
    m->page().action(Command::Copy)->trigger();
    QVERIFY(m->settle());
    PasteDialog* dialog = m->paste(QGuiApplication::clipboard()->text());
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->model().plan().count(models::PasteRow::Kind::Same), m->model().rowCount());
    QVERIFY(!dialog->writeButton()->isEnabled());
    QVERIFY2(!dialog->summary()->text().contains(QStringLiteral("Left out")), qPrintable(dialog->summary()->text()));
    dialog->reject();
  }
};

QTEST_MAIN(EveryTabTest)
#include "every_tab_test.moc"

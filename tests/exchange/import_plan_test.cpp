// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import does to a book: new, changed, same; twice, shuffled, overlapping, corrected; all or nothing; undo.
#include "exchange/import_plan.h"
#include "storage/code_mapping.h"
#include "storage/journal.h"
#include "storage/verify.h"
#include "tests/exchange/order_set.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <random>

using namespace kontor;
using exchange::ImportPlan;
using exchange::ImportSet;
using kontor::testing::Order;
using kontor::testing::setOf;

namespace {

const std::vector<Order> kOrders = {
    {"A-1", "paid", {{"CUP", 2}, {"MUG", 1, 120'000}}, "Mira Holt", "mira@example.com"},
    {"A-2", "pending", {{"CUP", 1}, {"CUP", 1}}, "Otto Lang", "otto@example.com"},
    {"A-3", "shipped", {{"POT", 3, 50'000}}, "Mira Holt", "MIRA@example.com "},
};

}  // namespace

class ImportPlanTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void firstImport();
  void secondImportChangesNothing();
  void shuffledFileIsTheSame();
  void overlappingFileAddsAndChanges();
  void correctedCellsAreNamed();
  void olderFileTakesNoStatusBack();
  void blankContactCellsKeepWhatIsKnown();
  void linesWithIdsAreMatchedByThem();
  void repeatedRandomImportsAgree();
  void cancelLeavesNothing();
  void undoLeavesAnEmptyBook();
  void listingsMakeAndFindSkus();
  void codesMappedByHandAreKnown();

 private:
  ImportPlan plan(std::unique_ptr<ImportSet> set);
  exchange::ImportResult import(const std::vector<Order>& orders) { return exchange::commitPlan(*m_book, plan(setOf(orders))); }
  std::int64_t number(const std::string& sql) { return m_book->reader()->connection().integer(sql).value_or(-1); }
  std::string text(const std::string& sql) { return m_book->reader()->connection().text(sql).value_or("?"); }
  QString sound();

  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<storage::Book> m_book;
};

void ImportPlanTest::init() {
  m_book.reset();
  m_dir = std::make_unique<QTemporaryDir>();
  m_book = storage::Book::create(m_dir->filePath(QStringLiteral("book.kontor")).toStdString(),
                                 {.baseCurrency = *domain::Currency::fromCode("EUR")}, storage::Environment::system());
}

ImportPlan ImportPlanTest::plan(std::unique_ptr<ImportSet> set) {
  const domain::Id channel = m_book->reader()->connection().integer("SELECT id FROM channel").value_or(0);
  ImportPlan result = exchange::makePlan(*m_book, std::move(set), channel);
  result.newChannel = {"shop", "other", "EUR", "Europe/Berlin"};
  return result;
}

QString ImportPlanTest::sound() {
  const auto result = storage::verify(*m_book, true);
  return result.findings.empty() ? QString() : QString::fromStdString(result.findings.front().code + " " + result.findings.front().table);
}

void ImportPlanTest::firstImport() {
  const ImportPlan preview = plan(setOf(kOrders));
  QCOMPARE(preview.newCount, 3);
  QCOMPARE(number("SELECT count(*) FROM sales_order"), 0);  // the preview writes nothing
  const auto result = exchange::commitPlan(*m_book, preview);
  QCOMPARE(result.entry.seq, 1);
  QCOMPARE(number("SELECT count(*) FROM sales_order"), 3);
  QCOMPARE(number("SELECT count(*) FROM sales_order_line"), 5);
  QCOMPARE(number("SELECT gross FROM sales_order WHERE external_id = 'A-1'"), 310'000);
  QCOMPARE(number("SELECT count(*) FROM customer"), 2);  // Mira came twice, written differently
  QCOMPARE(number("SELECT count(*) FROM contact"), 3);
  QCOMPARE(number("SELECT sum(gross) FROM sales_day"), 310'000 + 190'000 + 150'000);
  const auto contact = m_book->vault().open(*m_book->reader(), number("SELECT contact_id FROM sales_order WHERE external_id = 'A-2'"));
  QVERIFY(contact);
  QCOMPARE(QByteArray::fromStdString(std::string(contact->get("recipient"))), QByteArray("Otto Lang"));
  QCOMPARE(sound(), QString());
}

void ImportPlanTest::secondImportChangesNothing() {
  import(kOrders);
  const ImportPlan again = plan(setOf(kOrders));
  QCOMPARE(again.sameCount, 3);
  QCOMPARE(exchange::commitPlan(*m_book, again).entry.seq, 0);
  QCOMPARE(number("SELECT count(*) FROM journal"), 1);
}

void ImportPlanTest::shuffledFileIsTheSame() {
  import(kOrders);
  std::vector<Order> shuffled(kOrders.rbegin(), kOrders.rend());
  for (Order& order : shuffled) std::ranges::reverse(order.lines);
  QCOMPARE(plan(setOf(shuffled)).sameCount, 3);
}

void ImportPlanTest::overlappingFileAddsAndChanges() {
  import({kOrders[0], kOrders[1]});
  Order paid = kOrders[1];
  paid.status = "shipped";
  const ImportPlan next = plan(setOf({paid, kOrders[2]}));
  QCOMPARE(next.changedCount, 1);
  QCOMPARE(next.newCount, 1);
  exchange::commitPlan(*m_book, next);
  QCOMPARE(number("SELECT count(*) FROM sales_order"), 3);
  QCOMPARE(text("SELECT status FROM sales_order WHERE external_id = 'A-2'"), std::string("shipped"));
  QCOMPARE(number("SELECT count(*) FROM customer"), 2);
  QCOMPARE(sound(), QString());
}

void ImportPlanTest::correctedCellsAreNamed() {
  import(kOrders);
  auto corrected = kOrders;
  corrected[0].country = "AT";
  corrected[0].lines[1].quantity = 4;
  corrected[0].recipient = "Mira Holtz";
  ImportPlan next = plan(setOf(corrected));
  QCOMPARE(next.changedCount, 1);
  QCOMPARE(next.sameCount, 2);
  auto reader = m_book->reader();
  const auto cells = exchange::changesOf(*reader, m_book->vault(), next, next.rows.front());
  QStringList fields;
  for (const auto& cell : cells) fields << QString::fromStdString(cell.field);
  QCOMPARE(fields, (QStringList{QStringLiteral("country"), QStringLiteral("line 2.quantity"), QStringLiteral("line 2.amount"),
                                QStringLiteral("recipient")}));
  QCOMPARE(cells[0].before, domain::Value("DE"));
  QCOMPARE(cells[0].after, domain::Value("AT"));
  QVERIFY(std::get<std::string>(cells[3].after).find("Holtz") == std::string::npos);  // masked
  exchange::commitPlan(*m_book, next);
  QCOMPARE(number("SELECT gross FROM sales_order WHERE external_id = 'A-1'"), 190'000 + 480'000);
  QCOMPARE(number("SELECT count(*) FROM contact"), 3);
  QCOMPARE(plan(setOf(corrected)).sameCount, 3);
  QCOMPARE(sound(), QString());
}

void ImportPlanTest::olderFileTakesNoStatusBack() {
  import(kOrders);
  auto older = kOrders;
  older[2].status = "pending";
  older[2].country = "FR";
  const ImportPlan next = plan(setOf(older));
  QCOMPARE(next.doubtfulCount, 1);
  exchange::commitPlan(*m_book, next);
  QCOMPARE(text("SELECT status FROM sales_order WHERE external_id = 'A-3'"), std::string("shipped"));
  QCOMPARE(text("SELECT country FROM sales_order WHERE external_id = 'A-3'"), std::string("FR"));
}

void ImportPlanTest::blankContactCellsKeepWhatIsKnown() {
  import(kOrders);
  auto erased = kOrders;
  for (Order& order : erased) order.recipient.clear();
  QCOMPARE(plan(setOf(erased)).sameCount, 3);
  erased[0].email = "mira.holt@example.com";
  exchange::commitPlan(*m_book, plan(setOf(erased)));
  const auto contact = m_book->vault().open(*m_book->reader(), number("SELECT contact_id FROM sales_order WHERE external_id = 'A-1'"));
  QVERIFY(contact);
  QCOMPARE(QByteArray::fromStdString(std::string(contact->get("recipient"))), QByteArray("Mira Holt"));
  QCOMPARE(QByteArray::fromStdString(std::string(contact->get("email"))), QByteArray("mira.holt@example.com"));
}

void ImportPlanTest::linesWithIdsAreMatchedByThem() {
  Order order{"B-1", "paid", {{"CUP", 1, 10'000, "L1"}, {"CUP", 1, 10'000, "L2"}}};
  import({order});
  std::swap(order.lines[0], order.lines[1]);
  order.lines[0].quantity = 5;  // L2
  order.lines.push_back({"POT", 1, 20'000, "L3"});
  exchange::commitPlan(*m_book, plan(setOf({order})));
  QCOMPARE(number("SELECT quantity FROM sales_order_line WHERE external_id = 'L2'"), 5);
  QCOMPARE(number("SELECT quantity FROM sales_order_line WHERE external_id = 'L1'"), 1);
  QCOMPARE(number("SELECT count(*) FROM sales_order_line"), 3);
  QCOMPARE(number("SELECT gross FROM sales_order"), 10'000 + 50'000 + 20'000);
}

/// G4: whatever overlapping files come, in whatever order, each order is there once and as the last file says.
void ImportPlanTest::repeatedRandomImportsAgree() {
  std::mt19937 random(7);
  std::map<std::string, std::int64_t> expected;
  for (int round = 0; round < 60; ++round) {
    std::vector<Order> file;
    for (int i = 0; i < 40; ++i) {
      if (random() % 3 != 0) continue;
      Order order{fmt::format("R-{}", i), "paid", {}};
      std::int64_t gross = 0;
      for (unsigned line = 0; line < 1 + static_cast<unsigned>(i) % 3; ++line) {
        const std::int64_t quantity = 1 + random() % 4;
        order.lines.push_back({fmt::format("S-{}", line), quantity, 10'000});
        gross += quantity * 10'000;
      }
      expected[order.id] = gross;
      file.push_back(std::move(order));
    }
    std::ranges::shuffle(file, random);
    import(file);
  }
  QCOMPARE(number("SELECT count(*) FROM sales_order"), static_cast<std::int64_t>(expected.size()));
  for (const auto& [id, gross] : expected) {
    QCOMPARE(number(fmt::format("SELECT gross FROM sales_order WHERE external_id = '{}'", id)), gross);
  }
  QCOMPARE(sound(), QString());
}

void ImportPlanTest::cancelLeavesNothing() {
  std::vector<Order> many;
  for (int i = 0; i < 5000; ++i) many.push_back({fmt::format("C-{}", i), "paid", {{"CUP"}}, "Mira Holt"});
  const ImportPlan preview = plan(setOf(many));
  std::stop_source stop;
  const auto report = [&](std::int64_t done, std::int64_t) {
    if (done > 0) stop.request_stop();
  };
  QVERIFY_EXCEPTION_THROWN(exchange::commitPlan(*m_book, preview, stop.get_token(), report), storage::Cancelled);
  QCOMPARE(number("SELECT count(*) FROM sales_order"), 0);
  QCOMPARE(number("SELECT count(*) FROM contact"), 0);
  QCOMPARE(number("SELECT count(*) FROM journal"), 0);
  import(many);
  QCOMPARE(number("SELECT count(*) FROM sales_order"), 5000);
  QCOMPARE(sound(), QString());
  // That the import brought an order is known without reading all that it brought.
  const auto reader = m_book->reader();
  const auto order = number("SELECT id FROM sales_order WHERE external_id = 'C-4321'");
  const auto named = storage::recordHistory(*reader, "sales_order", order, storage::LargeInserts::Named);
  const auto decoded = storage::recordHistory(*reader, "sales_order", order);
  QCOMPARE(named.size(), 1U);
  QCOMPARE(named[0].entry.seq, decoded.at(0).entry.seq);
  QVERIFY(named[0].change.columns.empty() && !decoded[0].change.columns.empty());
  QVERIFY(storage::recordHistory(*reader, "sales_order", order + 5000).empty());
}

void ImportPlanTest::undoLeavesAnEmptyBook() {
  const auto result = import(kOrders);
  const auto undo = m_book->undo(result.entry.seq);
  QVERIFY(undo.entry);
  for (const auto* table : {"sales_order", "sales_order_line", "customer", "contact", "channel", "import_run", "sales_day"}) {
    QCOMPARE(number(fmt::format("SELECT count(*) FROM {}", table)), 0);
  }
  QCOMPARE(sound(), QString());
  QVERIFY(m_book->undo(undo.entry->seq).entry);
  QCOMPARE(plan(setOf(kOrders)).sameCount, 3);
}

void ImportPlanTest::listingsMakeAndFindSkus() {
  const auto listing = [](const std::string& id, const std::string& sku, std::int64_t price) {
    exchange::RecordDraft draft;
    draft.entity = domain::Entity::Listing;
    const auto add = [&](std::string_view field, domain::Value value) {
      draft.values.emplace_back(domain::findField(domain::Entity::Listing, field), std::move(value));
    };
    add("external_id", id);
    add("seller_sku", sku);
    add("title", "Cup " + sku);
    add("price", price);
    return draft;
  };
  const auto listings = [&](std::int64_t price) {
    auto set = setOf({});
    set->entity = domain::Entity::Listing;
    set->records = {listing("L-1", "CUP", price), listing("L-2", "MUG", price), listing("L-3", "CUP", price)};
    return set;
  };
  exchange::commitPlan(*m_book, plan(listings(50'000)));
  QCOMPARE(number("SELECT count(*) FROM listing"), 3);
  QCOMPARE(number("SELECT count(*) FROM sku"), 2);
  QCOMPARE(number("SELECT count(*) FROM listing WHERE sku_id IS NULL"), 0);
  QCOMPARE(plan(listings(50'000)).sameCount, 3);
  QCOMPARE(plan(listings(60'000)).changedCount, 3);
  import(kOrders);  // the same channel: its codes are known now
  QCOMPARE(number("SELECT count(*) FROM sales_order_line WHERE sku_id IS NOT NULL"), 4);
  QCOMPARE(number("SELECT count(*) FROM sales_order_line WHERE seller_sku = 'POT' AND sku_id IS NULL"), 1);
}

// Mapping a code and importing it later give the same.
void ImportPlanTest::codesMappedByHandAreKnown() {
  import({{"A-1", "paid", {{"CUP-6", 2}, {"MUG", 1}}}});
  m_book->write({.action = "test"}, [](storage::Writer& writer) {
    writer.connection().run("INSERT INTO sku (id, code) VALUES (7, 'CUP'), (8, 'MUG'), (9, 'OTHER')");
    storage::mapCode(writer, "other", "CUP-6", 7, 6);
    storage::mapCode(writer, "ebay", "MUG", 9, 1);
  });
  const auto skuOf = [&](const std::string& order, const std::string& code) {
    return number("SELECT coalesce(l.sku_id, 0) FROM sales_order_line l JOIN sales_order o ON o.id = l.order_id"
                  " WHERE o.external_id = '" + order + "' AND l.seller_sku = '" + code + "'");
  };
  QCOMPARE(skuOf("A-1", "CUP-6"), 7);
  QCOMPARE(skuOf("A-1", "MUG"), 0);
  import({{"A-1", "paid", {{"CUP-6", 2}, {"MUG", 1}}}, {"A-2", "paid", {{"CUP-6", 1}, {"MUG", 1}, {"POT", 1}}}});
  QCOMPARE(skuOf("A-2", "CUP-6"), 7);
  QCOMPARE(skuOf("A-2", "MUG"), 8);  // a SKU's own code goes before what another platform calls so
  QCOMPARE(skuOf("A-2", "POT"), 0);
  QCOMPARE(skuOf("A-1", "MUG"), 0);  // nothing is mapped behind the seller's back

  auto set = std::make_unique<ImportSet>();
  set->fileName = "listings.csv";
  set->profile = "test";
  set->platform = "other";
  set->entity = domain::Entity::Listing;
  set->currency = *domain::Currency::fromCode("EUR");
  exchange::RecordDraft draft;
  draft.entity = domain::Entity::Listing;
  draft.line = 2;
  for (const auto& [field, value] : {std::pair("external_id", "L-1"), std::pair("seller_sku", "CUP-6")}) {
    draft.values.emplace_back(domain::findField(domain::Entity::Listing, field), domain::Value(std::string(value)));
  }
  set->records.push_back(draft);
  set->rowCount = 1;
  exchange::commitPlan(*m_book, plan(std::move(set)));
  QCOMPARE(number("SELECT sku_id FROM listing"), 7);
  QCOMPARE(number("SELECT sku_quantity FROM listing"), 6);
  QCOMPARE(sound(), QString());
}

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "import_plan_test.moc"

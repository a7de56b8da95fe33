// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_plan.h"
#include "exchange/read/cut_rows.h"
#include "tests/exchange/read_helpers.h"
#include "tests/support/xlsx_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace kontor;
using namespace kontor::exchange;
using namespace kontor::exchange::testing;
using kontor::testing::textRow;
using kontor::testing::XlsxFile;

// A workbook says what the text file said that it was made of, whatever the profile's numbers and dates look like, and
// what a spreadsheet destroyed is named.
class WorkbookImportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void savedAsTexts_data();
  void savedAsTexts();
  void typedCells();
  void damagedCells();
  void swappedDates();
  void choosesTheSheet();
  void readsPastTitles();
  void rejectsImportAgain();
  void refuses();
  void breaksOffWhole();

 private:
  std::filesystem::path path(const char* name = "orders.xlsx") const { return m_folder.filePath(name).toStdString(); }
  QTemporaryDir m_folder;
};

namespace {

const ReadSettings kEuro{"UTC", domain::Currency::fromCode("EUR").value(), {}, {}};

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '\r':
        out += "_x000D_";
        break;
      default:
        out.push_back(c);
    }
  }
  return out;
}

/// Everything a set says of orders and records, as one text.
std::string dumpSet(const ImportSet& set) {
  std::string text;
  const auto add = [&](std::string_view part) { text += std::string(part) + "|"; };
  for (const OrderDraft& order : set.orders) {
    for (const auto part : {order.externalId, order.kind, order.status, order.country, order.customerId,
                            order.buyerIdentity, order.shipService, order.paymentMethod, order.tags})
      add(part);
    add(order.placed.iso());
    add(order.currency.code());
    for (const auto& amount : {order.shipping, order.tax, order.discount, order.total, order.refunded})
      add(money(amount));
    for (const auto& instant : {order.paid, order.shipBy, order.shipped, order.cancelled})
      add(instant ? instant->iso() : "-");
    for (const auto part : order.sealed.empty() ? SealedTexts::All() : order.sealed.all()) add(part);
    for (std::uint32_t i = order.firstLine; i < order.firstLine + order.lineCount; ++i) {
      const LineDraft& line = set.lines[i];
      for (const auto part : {line.externalId, line.sellerSku, line.title}) add(part);
      add(std::to_string(line.quantity));
      for (const auto& amount : {line.unitPrice, line.amount, line.discount, line.tax, line.cost}) add(money(amount));
    }
    text += '\n';
  }
  for (const RecordDraft& record : set.records) {
    for (const auto& [field, value] : record.values) {
      add(field->id);
      if (const auto* said = std::get_if<std::string>(&value)) add(*said);
      if (const auto* number = std::get_if<std::int64_t>(&value)) add(std::to_string(*number));
    }
    text += '\n';
  }
  return text;
}

ReadResult readWorkbook(const std::filesystem::path& file, ReadSettings settings = {}) {
  ReadResult result;
  result.recognition = recognise(file, builtInProfiles());
  if (!result.recognition.zone.empty()) settings.zone = result.recognition.zone;
  result.set = readFile(file, result.recognition, settings);
  return result;
}

std::string cell(const std::string& type, const std::string& value) {
  return "<c " + type + "><v>" + value + "</v></c>";
}
std::string text(const std::string& value) {
  return "<c t=\"inlineStr\"><is><t>" + escaped(value) + "</t></is></c>";
}
std::string number(const std::string& value) {
  return cell("", value);
}
std::string date(const std::string& serial) {
  return cell("s=\"1\"", serial);
}

std::string row(int line, const std::vector<std::string>& cells) {
  std::string all = "<row r=\"" + std::to_string(line) + "\">";
  for (const std::string& one : cells) all += one;
  return all + "</row>";
}

/// A German eBay order: decimal comma, day first.
const std::vector<std::string> kEbay = {
    "Bestellnummer", "Verkaufsprotokollnummer", "Verkauft am",           "Gesamtpreis",
    "Artikelnummer", "Angebotstitel",           "Bestandseinheit",       "Anzahl",
    "Verkauft für",  "Verpackung und Versand",  "Nutzername des Käufers"};

std::string ebayRow(int line, const std::string& id, const std::string& placed, const std::string& total,
                    const std::string& sku, const std::string& quantity, const std::string& price) {
  return row(line, {text(id), number(std::to_string(line)), placed, total, number("280000000001"), text("Klingel"), sku,
                    quantity, price, number("0"), text("kim")});
}

std::string issuesOf(const ImportSet& set) {
  std::string all;
  for (const domain::Issue& issue : set.issues) {
    all += std::to_string(issue.line) + ' ' + issue.column + ' ' + issue.value + ' ' + issue.code + '\n';
  }
  return all;
}

}  // namespace

void WorkbookImportTest::savedAsTexts_data() {
  QTest::addColumn<QString>("file");
  for (const char* file : {"amazon/all_orders.txt", "amazon/orders_eu.txt", "amazon/orders_jp_cp932.txt",
                           "ebay/orders_82.csv", "ebay/orders_de.csv", "shopify/orders_71.csv", "shopify/orders_79.csv",
                           "shopify/products.csv", "etsy/sold_orders.csv", "woocommerce/orders_analytics.csv",
                           "woocommerce/products_bom.csv", "ecb/history.csv"}) {
    QTest::newRow(file) << QString::fromLatin1(file);
  }
}

void WorkbookImportTest::savedAsTexts() {
  QFETCH(QString, file);
  const auto expected = readTestFile(file.toStdString());
  QVERIFY(expected.set->issues.empty());
  const auto sample = sampleFile(testFile(file.toStdString()));
  TextCuts cuts(decodeSample(sample, charsetFromName(expected.recognition.encoding).value()));
  const bool quotes = expected.recognition.profile->quotes || expected.recognition.separator != '\t';
  std::string rows;
  for (const TextRow& line : cuts.cut({expected.recognition.separator, quotes}).rows) {
    std::vector<std::string> cells;
    for (const std::string& value : line.cells) cells.push_back(value.empty() ? "<c/>" : text(value));
    rows += row(static_cast<int>(line.line), cells);
  }
  const auto read = readWorkbook(XlsxFile().sheet("Orders", rows).write(path()));
  QCOMPARE(read.recognition.profile, expected.recognition.profile);
  QCOMPARE(read.recognition.encoding, std::string("xlsx"));
  QCOMPARE(read.recognition.sheet, std::string("Orders"));
  QCOMPARE(read.recognition.headerLine, expected.recognition.headerLine);
  QCOMPARE(read.set->issues, domain::Issues());
  QCOMPARE(read.set->rowCount, expected.set->rowCount);
  QVERIFY(!dumpSet(*expected.set).empty());
  QCOMPARE(QString::fromStdString(dumpSet(*read.set)), QString::fromStdString(dumpSet(*expected.set)));
}

void WorkbookImportTest::typedCells() {
  // 1.234 is one and a bit here, though the profile's point groups thousands; 45749 is 2 April 2025 in any order.
  const auto file =
      XlsxFile()
          .sheet(
              "Verkäufe",
              textRow(1, kEbay) +
                  ebayRow(2, "02-1", date("45749"), number("1.234"), number("94109.0"), number("1"), number("1.234")) +
                  ebayRow(3, "02-2", text("2025-04-02"), text("1.234,50"), text("0033"), number("2"), text("617,25")))
          .formats({"dd/mm/yyyy"})
          .write(path());
  const auto read = readWorkbook(file, kEuro);
  QCOMPARE(QString::fromStdString(issuesOf(*read.set)), QString());
  QCOMPARE(std::string(profileId(*read.recognition.profile)), std::string("ebay_orders_de"));
  QCOMPARE(read.set->orders.size(), 2u);
  QCOMPARE(money(read.order(0).total), std::string("1.234"));
  QCOMPARE(money(read.linesOf(0)[0].unitPrice), std::string("1.234"));
  QCOMPARE(read.linesOf(0)[0].sellerSku, std::string_view("94109"));
  QCOMPARE(read.order(0).day.iso(), std::string("2025-04-02"));
  QCOMPARE(money(read.order(1).total), std::string("1234.5"));
  QCOMPARE(read.linesOf(1)[0].sellerSku, std::string_view("0033"));
  QCOMPARE(read.order(1).day.iso(), std::string("2025-04-02"));
}

void WorkbookImportTest::damagedCells() {
  const auto id = [](int line, const std::string& cells) {
    return row(line, {cells, number("1"), date("45749"), number("5"), number("1"), text("Klingel"), text("K"),
                      number("1"), number("5"), number("0"), text("kim")});
  };
  const auto file =
      XlsxFile()
          .sheet("S", textRow(1, kEbay) + id(2, number("5.7646141398830643E+17")) +
                          id(3, number("576461413988306417")) + id(4, date("45717")) + id(5, cell("t=\"e\"", "#REF!")) +
                          ebayRow(6, "6", date("45749"), date("45749"), text("K"), number("1"), number("5")) +
                          ebayRow(7, "7", number("45749"), number("5"), text("K"), number("1.5"), number("5")) +
                          ebayRow(8, "8", date("45749"), cell("t=\"e\"", "#N/A"), text("K"), number("1"), number("5")))
          .formats({"d-mmm"})
          .write(path());
  const auto read = readWorkbook(file, kEuro);
  QCOMPARE(QString::fromStdString(issuesOf(*read.set)),
           QStringLiteral("2 Bestellnummer 5.764614139883064E+17 damaged_by_spreadsheet\n"
                          "4 Bestellnummer 2025-03-01 damaged_by_spreadsheet\n"
                          "5 Bestellnummer #REF! damaged_by_spreadsheet\n"
                          "6 Gesamtpreis 2025-04-02 damaged_by_spreadsheet\n"
                          "7 Verkauft am 45749 not_a_date\n7 Anzahl 1.5 not_an_integer\n"
                          "8 Gesamtpreis #N/A damaged_by_spreadsheet\n"));
  QCOMPARE(read.set->orders.size(), 1u);
  QCOMPARE(read.order(0).externalId, std::string_view("576461413988306417"));
}

void WorkbookImportTest::swappedDates() {
  // An American spreadsheet opened a file of day-first dates: 3 April became 4 March, 26 December stayed a text.
  const auto file =
      XlsxFile()
          .sheet("S", textRow(1, kEbay) +
                          ebayRow(2, "1", date("45720"), number("5"), text("K"), number("1"), number("5")) +
                          ebayRow(3, "2", text("26.12.2025"), number("5"), text("K"), number("1"), number("5")))
          .formats({"m/d/yyyy"})
          .write(path());
  const auto read = readWorkbook(file, kEuro);
  QCOMPARE(QString::fromStdString(issuesOf(*read.set)),
           QStringLiteral("2 Verkauft am 2025-03-04 damaged_by_spreadsheet\n"));
  QCOMPARE(read.set->orders.size(), 1u);
}

void WorkbookImportTest::choosesTheSheet() {
  const std::string order = ebayRow(2, "1", date("45749"), number("5"), text("K"), number("1"), number("5"));
  const auto file = XlsxFile()
                        .sheet("Help", textRow(1, {"How to use this file"}))
                        .sheet("Old", textRow(1, kEbay) + order, "state=\"hidden\"")
                        .sheet("May", textRow(1, kEbay) + order)
                        .sheet("June", textRow(1, kEbay) + order)
                        .sheet("July", textRow(1, kEbay))
                        .formats({"d-mmm"})
                        .write(path());
  const auto read = readWorkbook(file, kEuro);
  QCOMPARE(read.recognition.sheet, std::string("May"));
  QCOMPARE(read.recognition.otherSheets, std::vector<std::string>{"June"});
  QCOMPARE(read.set->orders.size(), 1u);
  QCOMPARE(read.set->doubtful.size(), 1u);
  QCOMPARE(read.set->doubtful[0].code, std::string("other_sheet"));
  QCOMPARE(read.set->doubtful[0].value, std::string("June"));

  const auto unknown =
      recognise(XlsxFile().sheet("Empty", "").sheet("Data", textRow(1, {"x", "y"})).write(path()), builtInProfiles());
  QVERIFY(unknown.profile == nullptr);
  QCOMPARE(unknown.issues.front().code, std::string("no_profile"));
  QCOMPARE(unknown.sheet, std::string("Data"));
}

void WorkbookImportTest::readsPastTitles() {
  const auto file =
      XlsxFile()
          .sheet("S", textRow(1, {"Verkäufe im April", "", "", "", "", "", "", "", "", "", "", "", "wide"}) +
                          textRow(3, {"#INFO", "erstellt"}) + textRow(6, kEbay) +
                          ebayRow(9, "1", date("45749"), number("5"), text("K"), number("1"), number("5")))
          .formats({"d-mmm"})
          .write(path());
  const auto read = readWorkbook(file, kEuro);
  QCOMPARE(read.recognition.headerLine, 6);
  QCOMPARE(QString::fromStdString(issuesOf(*read.set)), QString());
  QCOMPARE(read.set->orders.size(), 1u);
  QCOMPARE(read.order(0).line, 9);
}

void WorkbookImportTest::rejectsImportAgain() {
  const auto file = XlsxFile()
                        .sheet("S", textRow(1, kEbay) + ebayRow(2, "1", date("45749"), number("1.234"), text("K"),
                                                                text("x"), number("1.234")))
                        .formats({"d-mmm"})
                        .write(path());

  const auto read = readWorkbook(file, kEuro);
  QCOMPARE(read.set->orders.size(), 0u);
  const auto rejects = path("rejects.csv");
  QCOMPARE(writeRejects(*read.set, rejects), 1);
  std::ifstream in(rejects);
  std::string mended(std::istreambuf_iterator<char>(in), {});
  const auto wrong = mended.find(",x,");
  QVERIFY(wrong != std::string::npos);
  mended[wrong + 1] = '1';
  std::ofstream(rejects) << mended;
  const auto again = readWorkbook(rejects, kEuro);
  QCOMPARE(QString::fromStdString(issuesOf(*again.set)), QString());
  QCOMPARE(again.set->orders.size(), 1u);
  QCOMPARE(money(again.order(0).total), std::string("1.234"));
  QCOMPARE(again.order(0).day.iso(), std::string("2025-04-02"));
}

void WorkbookImportTest::refuses() {
  const auto refusal = [&](const char* name, const std::string& bytes) {
    std::ofstream(path(name), std::ios::binary) << bytes;
    const auto found = recognise(path(name), builtInProfiles());
    return found.issues.empty() ? std::string() : found.issues.front().code + ' ' + found.issues.front().value;
  };
  std::string header;
  for (const std::string& name : kEbay) header += name + '\t';
  // The content decides, not the name.
  QCOMPARE(refusal("tab.xls", header + "\n02-1\t1\t02.04.25\t5,00\t1\tKlingel\tK\t1\t5,00\t0,00\tkim\t\n"),
           std::string());
  QCOMPARE(refusal("page.xls", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>"),
           std::string("other_workbook HTML"));
  QCOMPARE(refusal("table.xls", "\xEF\xBB\xBF<table border=1><tr>"), std::string("other_workbook HTML"));
  QCOMPARE(refusal("login.xlsx", "<!DOCTYPE html><html><body>Sign in"), std::string("html_page "));
  QCOMPARE(
      refusal("xml.xls", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"),
      std::string("other_workbook XML"));
  QCOMPARE(refusal("half.xlsx", "PK\x03\x04 and no more"), std::string("broken_file "));
  QCOMPARE(refusal("header.csv", header + "\r\n\r\n"), std::string("only_header "));
  const auto onlyHeader =
      recognise(XlsxFile().sheet("S", textRow(3, kEbay)).write(path("header.xlsx")), builtInProfiles());
  QVERIFY(onlyHeader.profile != nullptr);
  QCOMPARE(onlyHeader.issues.front().code, std::string("only_header"));
  const auto empty = recognise(XlsxFile().sheet("S", "").write(path("empty.xlsx")), builtInProfiles());
  QCOMPARE(empty.issues.front().code, std::string("empty_file"));
  XlsxFile().sheet("S", textRow(1, kEbay)).write(path("right.xlsx"));
  std::filesystem::copy_file(path("right.xlsx"), path("wrong.csv"));
  QCOMPARE(recognise(path("wrong.csv"), builtInProfiles()).encoding, std::string("xlsx"));
}

void WorkbookImportTest::breaksOffWhole() {
  // Damage far down: no row of what stands before it comes in.
  std::string rows = textRow(1, kEbay);
  for (int i = 2; i < 3000; ++i) {
    rows += ebayRow(i, std::to_string(i), date("45749"), number("5"), text("K"), number("1"), number("5"));
  }
  const auto file =
      XlsxFile().sheet("S", rows + "<row r=\"3000\"><c t=\"s\"><v>0</v></c></row>").formats({"d-mmm"}).write(path());
  const auto read = readWorkbook(file, kEuro);
  QVERIFY(read.recognition.profile != nullptr);
  QCOMPARE(read.set->orders.size(), 0u);
  QCOMPARE(read.set->rowCount, 0);
  QCOMPARE(read.set->issues.size(), 1u);
  QCOMPARE(read.set->issues[0].code, std::string("broken_file"));
  QCOMPARE(read.set->issues[0].line, 3000);
}

QTEST_GUILESS_MAIN(WorkbookImportTest)
#include "workbook_import_test.moc"

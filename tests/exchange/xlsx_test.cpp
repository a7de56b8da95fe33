// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/workbook_dump.h"
#include "tests/support/xlsx_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor::exchange;
using namespace kontor::exchange::testing;
using kontor::testing::textRow;
using kontor::testing::XlsxFile;

// Cells come out as they were meant, whoever wrote the workbook; what is no workbook is refused before it does harm.
class XlsxTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cells_data();
  void cells();
  void rowsAndColumns();
  void datesSince1904();
  void sheetsByReference();
  void otherVocabulary();
  void brokenStyles();
  void refuses_data();
  void refuses();
  void refusesABomb();
  void refusesCutFiles();
  void changedBytesNeverPass();
  void padsRows();
  void reportsHugeCells();

 private:
  std::filesystem::path path(const char* name = "book.xlsx") const { return m_folder.filePath(name).toStdString(); }
  QTemporaryDir m_folder;
};

namespace {

std::string cell(const std::string& attributes, const std::string& content) {
  return "<row r=\"1\"><c r=\"A1\" " + attributes + ">" + content + "</c></row>";
}

std::string value(const std::string& text) {
  return "<v>" + text + "</v>";
}

const std::vector<std::string> kFormats = {"General",
                                           "m/d/yyyy",
                                           "[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@",
                                           "dd.mm.yyyy hh:mm",
                                           "[h]:mm:ss",
                                           "00000",
                                           "h:mm AM/PM",
                                           "#,##0.00 [$€-407]",
                                           "0.00E+00",
                                           "@"};

}  // namespace

void XlsxTest::cells_data() {
  QTest::addColumn<QString>("row");
  QTest::addColumn<QString>("text");
  const auto add = [](const char* name, const std::string& row, const char* text) {
    QTest::newRow(name) << QString::fromStdString(row) << QString::fromUtf8(text);
  };
  add("shared", cell("t=\"s\"", value("0")), "T:one");
  add("shared, runs of different looks", cell("t=\"s\"", value("1")), "T:red and blue");
  add("shared, with a reading", cell("t=\"s\"", value("2")), "T:東京");
  add("shared, blanks kept", cell("t=\"s\"", value("3")), "T: a  b ");
  add("shared, control characters", cell("t=\"s\"", value("4")), "T:a\r\nb_x_");
  add("inline", cell("t=\"inlineStr\"", "<is><t>0033</t></is>"), "T:0033");
  add("inline, runs", cell("t=\"inlineStr\"", "<is><r><t>a</t></r><r><t>b</t></r><rPh><t>no</t></rPh></is>"), "T:ab");
  add("formula with a text", cell("t=\"str\"", "<f>A2&amp;\"x\"</f>" + value("ax")), "T:ax");
  add("formula with a number", cell("", "<f>1+1</f>" + value("2")), "N:2");
  add("true", cell("t=\"b\"", value("1")), "T:TRUE");
  add("false", cell("t=\"b\"", value("0")), "T:FALSE");
  add("error", cell("t=\"e\"", value("#N/A")), "T:#N/A");
  add("ISO date", cell("t=\"d\"", value("2024-05-04T13:05:00")), "D:2024-05-04 13:05:00");
  add("postcode of a floating point", cell("", value("94109.0")), "N:94109");
  add("zero", cell("", value("0")), "N:0");
  add("minus zero", cell("", value("-0.0")), "N:0");
  add("price", cell("", value("19.99")), "N:19.99");
  add("price with all binary digits", cell("", value("19.989999999999998")), "N:19.99");
  add("sum with noise", cell("", value("0.20000000001164153")), "N:0.2");
  add("difference of nothing", cell("", value("3.5527136788005009E-15")), "N:0");
  add("a third stays long", cell("", value("0.33333333333333331")), "N:0.333333333333333");
  add("exponent", cell("", value("1.5E-3")), "N:0.0015");
  add("exponent of a whole number", cell("", value("1.23E+5")), "N:123000");
  add("negative", cell("", value("-12.50")), "N:-12.5");
  add("18 digits written out", cell("", value("576461413988306417")), "N:576461413988306417");
  add("15 digits", cell("", value("123456789012345")), "N:123456789012345");
  add("16 digits that a double holds", cell("", value("1.234567890123456E15")), "N:1234567890123456");
  add("18 digits destroyed", cell("", value("5.7646141398830643E+17")), "N:5.764614139883064E+17");
  add("date, American", cell("s=\"2\"", value("45416")), "D:2024-05-04");
  add("date, Chinese", cell("s=\"3\"", value("45416")), "D:2024-05-04");
  add("date and time", cell("s=\"4\"", value("45416.545138888891")), "D:2024-05-04 13:05:00");
  add("midnight", cell("s=\"4\"", value("45416")), "D:2024-05-04 00:00:00");
  add("date format over a time of day", cell("s=\"2\"", value("45416.25")), "D:2024-05-04 06:00:00");
  add("first day", cell("s=\"2\"", value("1")), "D:1900-01-01");
  add("28 February 1900", cell("s=\"2\"", value("59")), "D:1900-02-28");
  add("the day that never was", cell("s=\"2\"", value("60")), "N:60");
  add("1 March 1900", cell("s=\"2\"", value("61")), "D:1900-03-01");
  add("no day", cell("s=\"2\"", value("-3")), "N:-3");
  add("duration", cell("s=\"5\"", value("1.0416666666666667")), "T:25:00:00");
  add("time of day", cell("s=\"7\"", value("0.545138888888889")), "T:13:05:00");
  add("zip by format", cell("s=\"6\"", value("2767")), "N:02767");
  add("euro is no date", cell("s=\"8\"", value("45416.5")), "N:45416.5");
  add("scientific format is no date", cell("s=\"9\"", value("45416")), "N:45416");
  add("text format", cell("s=\"10\"", value("45416")), "N:45416");
  add("style that is not there", cell("s=\"99\"", value("7")), "N:7");
  add("no number at all", cell("", value("n/a")), "T:n/a");
  add("nothing", cell("t=\"s\" s=\"2\"", ""), "");
}

void XlsxTest::cells() {
  QFETCH(QString, row);
  QFETCH(QString, text);
  const auto file =
      XlsxFile()
          .sheet("S", row.toStdString())
          .formats(kFormats)
          .strings({"<t>one</t>", "<r><rPr><b/></rPr><t>red</t></r><r><t xml:space=\"preserve\"> and blue</t></r>",
                    "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>", "<t xml:space=\"preserve\"> a  b </t>",
                    "<t>a_x000D_\nb_x005F_x_</t>"})
          .write(path());
  const std::string expected = text.isEmpty() ? std::string() : "1:A=" + text.toStdString() + "\n";
  QCOMPARE(QString::fromStdString(dumpFirstSheet(file)), QString::fromStdString(expected));
}

void XlsxTest::rowsAndColumns() {
  // Numbers of rows and cells may be left out, rows may be empty, cells out of order, the dimension is always wrong.
  const auto file = XlsxFile()
                        .sheet("S",
                               "<row><c><v>1</v></c><c/><c><v>2</v></c></row>"
                               "<row r=\"3\"><c r=\"B3\" s=\"0\"/></row>"
                               "<row r=\"5\"><c r=\"C5\"><v>3</v></c><c r=\"A5\"><v>4</v></c><c><v>5</v></c></row>"
                               "<row/><row><c r=\"Z7\"><v>6</v></c></row>")
                        .write(path());
  QCOMPARE(dumpFirstSheet(file), std::string("1:A=N:1\n1:C=N:2\n5:A=N:4\n5:B=N:5\n5:C=N:3\n7:Z=N:6\n"));
}

void XlsxTest::datesSince1904() {
  const auto file = XlsxFile().since1904().sheet("S", cell("s=\"2\"", value("43954"))).formats(kFormats).write(path());
  QCOMPARE(dumpFirstSheet(file), std::string("1:A=D:2024-05-04\n"));
}

void XlsxTest::sheetsByReference() {
  // The second tab is the file's first part, the third is hidden, the fourth a chart; targets may be absolute.
  const std::string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const auto reference = [&](const char* id, const char* type, const char* target) {
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + relationships + type + "\" Target=\"" + target +
           "\"/>";
  };
  const auto file =
      XlsxFile()
          .sheet("Second", textRow(1, {"b"}), "xml:space=\"default\"")
          .sheet("First", textRow(1, {"a"}))
          .part("xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"First &amp; best\" sheetId=\"9\" r:id=\"x2\"/>"
                "<sheet name=\"Second\" sheetId=\"4\" r:id=\"x1\"/>"
                "<sheet name=\"Lists\" sheetId=\"5\" state=\"veryHidden\" r:id=\"x3\"/>"
                "<sheet name=\"Chart\" sheetId=\"6\" r:id=\"x4\"/></sheets></workbook>")
          .part("xl/_rels/workbook.xml.rels",
                "<Relationships>" + reference("x1", "worksheet", "worksheets/sheet1.xml") +
                    reference("x2", "worksheet", "/xl/worksheets/sheet2.xml") +
                    reference("x3", "worksheet", "../xl/Worksheets/SHEET1.xml") +
                    reference("x4", "chartsheet", "chartsheets/sheet1.xml") + "</Relationships>")
          .write(path());
  const auto workbook = openWorkbook(file);
  QCOMPARE(workbook->sheets().size(), 3u);
  QCOMPARE(workbook->sheets()[0].name, std::string("First & best"));
  QVERIFY(!workbook->sheets()[0].hidden && !workbook->sheets()[1].hidden && workbook->sheets()[2].hidden);
  QCOMPARE(dumpSheet(*workbook, 0), std::string("1:A=T:a\n"));
  QCOMPARE(dumpSheet(*workbook, 1), std::string("1:A=T:b\n"));
  QCOMPARE(dumpSheet(*workbook, 2), std::string("1:A=T:b\n"));
}

void XlsxTest::otherVocabulary() {
  // Some programs give every element a prefix, and write UTF-16.
  const std::string sheet =
      "<x:worksheet xmlns:x=\"y\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\" t=\"inlineStr\"><x:is>"
      "<x:t>deep</x:t></x:is></x:c></x:row></x:sheetData><x:row><x:c><x:v>9</x:v></x:c></x:row></x:worksheet>";
  std::string wide = "\xFF\xFE";
  for (const char c : sheet) wide += {c, '\0'};
  for (const std::string& text : {sheet, wide}) {
    const auto file = XlsxFile().sheet("S", "").part("xl/worksheets/sheet1.xml", text).write(path());
    QCOMPARE(dumpFirstSheet(file), std::string("2:B=T:deep\n"));
  }
}

void XlsxTest::brokenStyles() {
  const auto sheet = cell("s=\"1\"", value("45416"));
  const auto broken = XlsxFile()
                          .sheet("S", sheet)
                          .part("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><")
                          .write(path());
  QCOMPARE(dumpFirstSheet(broken), std::string("1:A=D:2024-05-04\n"));
  const auto none = XlsxFile().sheet("S", sheet).write(path());
  QCOMPARE(dumpFirstSheet(none), std::string("1:A=N:45416\n"));
}

void XlsxTest::refuses_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("refusal");
  int count = 0;
  const auto add = [&](const char* name, const XlsxFile& file, const char* refusal) {
    const auto written = file.write(path(("refused" + std::to_string(++count) + ".xlsx").c_str()));
    QTest::newRow(name) << QString::fromStdString(written.string()) << refusal;
  };
  const auto sheet = [](const std::string& rows) { return XlsxFile().sheet("S", rows); };
  add("no sheet", XlsxFile(), "no_sheet");
  add("an archive", XlsxFile().without("[Content_Types].xml"), "archive");
  add("binary workbook", sheet("").part("xl/workbook.bin", "x"), "other_workbook XLSB");
  add("Numbers", XlsxFile().part("Index/Document.iwa", "x"), "other_workbook Numbers");
  add("OpenDocument", XlsxFile().part("mimetype", "x").part("content.xml", "x"), "other_workbook OpenDocument");
  add("sheet is missing", sheet("").without("xl/worksheets/sheet1.xml"), "broken_file");
  add("sheet ends early", sheet(textRow(1, {"a"}) + "<row r=\"2\"><c>"), "broken_file 2");
  add("shared text is missing", sheet(textRow(4, {"a"}) + "<row r=\"5\"><c t=\"s\"><v>3</v></c></row>"),
      "broken_file 5");
  add("row beyond the last", sheet("<row r=\"1048577\"/>"), "broken_file 1048577");
  add("row zero", sheet("<row r=\"0\"/>"), "broken_file");
  add("column beyond the last", sheet("<row r=\"1\"><c r=\"XFE1\"/></row>"), "broken_file 1");
  add("cell without a column", sheet("<row r=\"1\"><c r=\"12\"/></row>"), "broken_file 1");
  add("document type", sheet("").part("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>"),
      "broken_file");
  add("unknown entity", sheet("<row><c t=\"str\"><v>&b;</v></c></row>"), "broken_file 1");
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<a>";
  add("deep nesting", sheet("").part("xl/worksheets/sheet1.xml", deep), "broken_file");
  add("endless tag", sheet("<row r=\"" + std::string(2 << 20, ' ')), "broken_file");
  add("too many cells",
      sheet("<row>" +
            [] {
              std::string cells;
              for (int i = 0; i <= 16384; ++i) cells += "<c r=\"A1\"/>";
              return cells;
            }() +
            "</row>"),
      "broken_file 1");
}

void XlsxTest::refuses() {
  QFETCH(QString, file);
  QFETCH(QString, refusal);
  QCOMPARE(QString::fromStdString(refusalOf(file.toStdString())), refusal);
}

void XlsxTest::refusesABomb() {
  const auto file = XlsxFile().sheet("S", std::string(std::size_t{40} << 20, ' ')).write(path());
  QVERIFY(std::filesystem::file_size(file) < (1u << 20));
  QCOMPARE(refusalOf(file), std::string("unpacks_too_large"));
}

void XlsxTest::refusesCutFiles() {
  const auto file = XlsxFile().sheet("S", textRow(1, {"a", "b"})).write(path());
  QFile whole(QString::fromStdString(file.string()));
  QVERIFY(whole.open(QIODevice::ReadOnly));
  const QByteArray bytes = whole.readAll();
  QCOMPARE(refusalOf(file), std::string());
  for (qsizetype size = 0; size < bytes.size(); ++size) {
    QVERIFY2(!refusalOf(bytes.left(size)).empty(), QByteArray::number(size).constData());
  }
}

void XlsxTest::changedBytesNeverPass() {
  const auto file =
      XlsxFile().sheet("S", textRow(1, {"a", "b"}) + cell("t=\"s\"", value("0"))).strings({"<t>c</t>"}).write(path());
  const std::string whole = dumpFirstSheet(file);
  QFile source(QString::fromStdString(file.string()));
  QVERIFY(source.open(QIODevice::ReadOnly));
  const QByteArray bytes = source.readAll();
  int refused = 0;
  for (qsizetype at = 0; at < bytes.size(); ++at) {
    QByteArray changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ (1 << at % 8));
    const std::string refusal = refusalOf(changed);
    if (!refusal.empty()) {
      ++refused;
    } else {
      QCOMPARE(dumpFirstSheet(changed), whole);
    }
  }
  QVERIFY(refused > 100);
}

void XlsxTest::padsRows() {
  const auto workbook =
      openWorkbook(XlsxFile().sheet("S", textRow(1, {"a", "b", "c"}) + textRow(2, {"d"})).write(path()));
  const auto rows = workbook->rows(0);
  Row row;
  QVERIFY(rows->next(row));
  QCOMPARE(row.cells.size(), 3u);
  rows->expectCells(3);
  QVERIFY(rows->next(row));
  QCOMPARE(row.cells.size(), 3u);
  QCOMPARE(row.cells[2], std::string_view());
  QVERIFY(!rows->next(row) && !rows->next(row));
}

void XlsxTest::reportsHugeCells() {
  const std::string huge(kMaxCell + 5, 'x');
  const auto workbook =
      openWorkbook(XlsxFile()
                       .sheet("S", textRow(7, {"a", huge}) + "<row r=\"8\"><c r=\"BYZ8\"><v>1</v></c></row>"
                                                             "<row r=\"9\"><c t=\"s\"><v>0</v></c></row>")
                       .strings({"<t>" + huge + "</t>"})
                       .write(path()));
  const auto rows = workbook->rows(0);
  Row row;
  QVERIFY(rows->next(row));
  QCOMPARE(row.faults.size(), 1u);
  QCOMPARE(row.faults[0].code, std::string_view("cell_too_long"));
  QCOMPARE(row.faults[0].line, 7);
  QCOMPARE(row.faults[0].cell, 1u);
  QCOMPARE(row.cells[0], std::string_view("a"));
  QVERIFY(rows->next(row));
  QCOMPARE(row.faults[0].code, std::string_view("too_many_columns"));
  QCOMPARE(row.cells.size(), kMaxColumns);
  QVERIFY(rows->next(row));
  QCOMPARE(row.faults[0].code, std::string_view("cell_too_long"));
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "xlsx_test.moc"

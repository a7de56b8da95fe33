// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/delimited.h"
#include "exchange/text/delimited_writer.h"
#include "exchange/text/sniff.h"
#include "exchange/values/cell_text.h"
#include "storage/book_error.h"
#include "tests/exchange/naive_delimited.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <sstream>

using namespace kontor::exchange;

namespace {

ByteSource sourceOf(std::string bytes) {
  return [bytes = std::move(bytes), at = std::size_t{0}](char* buffer, std::size_t size) mutable {
    const std::size_t taken = bytes.copy(buffer, size, at);
    at += taken;
    return taken;
  };
}

struct Fault {
  std::string code;
  std::int64_t line;
  std::size_t cell;
  std::int64_t byte;
  friend bool operator==(const Fault&, const Fault&) = default;
};

struct ReadText {
  std::vector<NaiveDelimited::Record> rows;
  std::vector<Fault> faults;
  friend bool operator==(const ReadText&, const ReadText&) = default;
};

void addRow(ReadText& text, const Row& row) {
  text.rows.push_back({row.line, {row.cells.begin(), row.cells.end()}});
  for (const RowFault& fault : row.faults) {
    text.faults.push_back({std::string(fault.code), fault.line, fault.cell, fault.byte});
  }
}

ReadText readAll(const std::string& bytes, Dialect dialect, Charset charset = Charset::Utf8,
                 std::size_t readSize = std::size_t{64} << 10) {
  DelimitedReader reader(sourceOf(bytes), charset, dialect, {readSize, {}, {}});
  ReadText text;
  for (Row row; reader.next(row);) addRow(text, row);
  return text;
}

/// Rows as one text: cells in brackets.
QString shown(const ReadText& text) {
  QString result;
  for (const auto& row : text.rows) {
    result += QString::number(row.line);
    for (const auto& cell : row.cells) result += "[" + QString::fromStdString(cell) + "]";
    result += "\n";
  }
  return result;
}

std::string randomText(std::mt19937& random, std::string_view alphabet, std::size_t most) {
  std::string text(random() % (most + 1), ' ');
  for (char& c : text) c = alphabet[random() % alphabet.size()];
  return text;
}

constexpr Dialect kCsv{',', true};
constexpr Dialect kTab{'\t', false};

}  // namespace

class DelimitedTest : public QObject {
  Q_OBJECT

 private slots:
  void cutsRows_data();
  void cutsRows();
  void equalsTheNaiveReader_data();
  void equalsTheNaiveReader();
  void readsBackWhatWasWritten();
  void buffersOfAnySize_data();
  void buffersOfAnySize();
  void reportsFaults_data();
  void reportsFaults();
  void openQuotesAreBounded();
  void limitsHold();
  void giantRecordsAreSkipped();
  void batchesKeepTheirText();
  void stopsWhenAsked();
  void handsOutEveryByte();
  void sniffs_data();
  void sniffs();
  void writerRefusesWhatItCannotWrite();
  void writerGuardsAndMarks();
  void realFiles_data();
  void realFiles();
};

void DelimitedTest::cutsRows_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<char>("separator");
  QTest::addColumn<bool>("quoting");
  QTest::addColumn<QString>("rows");
  const auto csv = [](const char* name, const char* bytes, const char* rows) {
    QTest::newRow(name) << QByteArray(bytes) << ',' << true << QString(rows);
  };
  csv("nothing", "", "");
  csv("plain", "a,b\n1,2\n", "1[a][b]\n2[1][2]\n");
  csv("no last line end", "a,b\n1,", "1[a][b]\n2[1][]\n");
  csv("blank line", "a\n\nb\n", "1[a]\n2[]\n3[b]\n");
  csv("eBay's line of commas", ",,,\na,b\n", "1[][][][]\n2[a][b]\n");
  csv("trailing comma of the ECB", "Date,USD,\n2025-05-09,1.1252,\n", "1[Date][USD][]\n2[2025-05-09][1.1252][]\n");
  csv("CR LF", "a,b\r\n1,2\r\n", "1[a][b]\n2[1][2]\n");
  csv("CR only", "a,b\r1,2\r", "1[a][b]\n2[1][2]\n");
  csv("CR only, LF inside a cell", "a,\"x\ny\"\r1,2", "1[a][x\ny]\n2[1][2]\n");
  csv("Shopify notes: CR LF in a cell, LF behind it", "a,\"x\r\ny\",b\n1,2,3\n", "1[a][x\r\ny][b]\n3[1][2][3]\n");
  csv("quotes", "\"a\",\"b,c\",\"d\"\"e\",\"\"\n", "1[a][b,c][d\"e][]\n");
  csv("many doubled quotes", "\"\"\"\",\"\"\"\"\"\"\n", "1[\"][\"\"]\n");
  csv("quote inside a plain cell", "a\"b,c\"\"d\n", "1[a\"b][c\"\"d]\n");
  csv("blanks behind a closing quote", "\"a\" ,\"b\"  \r\n\"c\" \n", "1[a][b]\n2[c]\n");
  csv("blank before a quote is text", " \"a\",b\n", "1[ \"a\"][b]\n");
  csv("inch sign not doubled", "\"12\" vinyl\",5\n", "1[12\" vinyl][5]\n");
  csv("quote that never closes on its line", "\"12\" vinyl,5\nx,\"y\"\n", "1[\"12\" vinyl][5]\n2[x][y]\n");
  csv("quote that never closes at all", "\"open,5\nx,y\n", "1[\"open][5]\n2[x][y]\n");
  csv("a quote on a later line is the next cell's", "\"open,1\nx,\"y\"\n", "1[\"open][1]\n2[x][y]\n");
  csv("open quote after a quoted line break", "\"a\nb\",\"c\nd,e\n", "1[a\nb][\"c]\n3[d][e]\n");
  csv("byte order mark", "\xEF\xBB\xBFsku,\"b\"\n", "1[sku][b]\n");
  csv("Tiendanube's tracking guard", "\"=\"\"36000\"\"\",\"=\"\"\"\" \"\n", "1[=\"36000\"][=\"\" ]\n");
  csv("TAB in the first header cell", "\tSales Record Number,User Id\n", "1[\tSales Record Number][User Id]\n");
  QTest::newRow("TAB file: quotes are text") << QByteArray("sku\ttitle\nA\t\"Best\" 12\" disc\nB\t\"open\n") << '\t' << false
                                             << "1[sku][title]\n2[A][\"Best\" 12\" disc]\n3[B][\"open]\n";
  QTest::newRow("semicolon") << QByteArray("a;\"b;c\";1,5\n") << ';' << true << "1[a][b;c][1,5]\n";
  QTest::newRow("pipe") << QByteArray("a|b\n") << '|' << true << "1[a][b]\n";
}

void DelimitedTest::cutsRows() {
  QFETCH(QByteArray, bytes);
  QFETCH(char, separator);
  QFETCH(bool, quoting);
  QFETCH(QString, rows);
  QCOMPARE(shown(readAll(bytes.toStdString(), {separator, quoting})), rows);
}

void DelimitedTest::equalsTheNaiveReader_data() {
  QTest::addColumn<QByteArray>("alphabet");
  QTest::addColumn<QByteArray>("start");
  QTest::addColumn<bool>("quoting");
  QTest::newRow("many quotes") << QByteArray("a\",\n\"") << QByteArray("h\n") << true;
  QTest::newRow("all signs") << QByteArray("ab \",,\n\r\"") << QByteArray("h\r\n") << true;
  QTest::newRow("CR lines") << QByteArray("ab \",,\n\r\r\"") << QByteArray("h,i\rk") << true;
  QTest::newRow("long cells") << QByteArray("abcdefghijklmnopqrstuvwxyz0123456789 ,\"\n") << QByteArray("\n") << true;
  QTest::newRow("without quotes") << QByteArray("ab\",\n\r\"") << QByteArray("\"h\n") << false;
}

void DelimitedTest::equalsTheNaiveReader() {
  QFETCH(QByteArray, alphabet);
  QFETCH(QByteArray, start);
  QFETCH(bool, quoting);
  const char lineEnd = start.contains('\n') ? '\n' : '\r';
  std::mt19937 random(20240229);
  for (int i = 0; i < 6000; ++i) {
    const std::string text = start.toStdString() + randomText(random, alphabet.toStdString(), 4u << (i % 6));
    ReadText expected{NaiveDelimited(text, ',', quoting, lineEnd).records(), {}};
    const std::size_t readSize = i % 3 == 0 ? 1 + random() % 40 : 1000;
    ReadText read = readAll(text, {',', quoting}, Charset::Utf8, readSize);
    read.faults.clear();
    if (read != expected) QCOMPARE(shown(read) + "of " + QByteArray::fromStdString(text).toPercentEncoding(), shown(expected));
  }
}

void DelimitedTest::readsBackWhatWasWritten() {
  std::mt19937 random(7);
  const std::string_view alphabets[] = {"ab,;\t|\"\r\n '=+-@12.", "abc", "\"", "x\n"};
  for (int i = 0; i < 5000; ++i) {
    DelimitedWriter::Options options;
    options.separator = ",;\t|"[i % 4];
    options.quotes = i % 3 == 0 ? DelimitedWriter::Quotes::All : DelimitedWriter::Quotes::WhereNeeded;
    options.lineEnd = i % 2 == 0 ? "\n" : "\r\n";
    options.byteOrderMark = i % 5 == 0;
    options.guardFormulas = i % 7 == 0;
    std::ostringstream out;
    DelimitedWriter writer(out, options);
    std::vector<std::vector<std::string>> rows(1 + random() % 5);
    for (auto& row : rows) {
      row.resize(1 + random() % 6);
      for (auto& cell : row) cell = randomText(random, alphabets[random() % 4], 9) + (random() % 9 == 0 ? "骨€" : "");
      QVERIFY(!writer.row(std::span<const std::string>(row)));
    }
    const ReadText read = readAll(out.str(), {options.separator, true}, Charset::Utf8, 1000);
    QVERIFY(read.faults.empty());
    QCOMPARE(read.rows.size(), rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
      auto cells = read.rows[r].cells;
      if (options.guardFormulas) {
        for (auto& cell : cells) cell = std::string(stripExportGuard(cell));
      }
      QCOMPARE(cells, rows[r]);
    }
  }
}

void DelimitedTest::buffersOfAnySize_data() {
  QTest::addColumn<QString>("charset");
  for (const char* charset : {"utf-8", "cp932", "gb18030", "big5", "utf-16le", "utf-16be"}) {
    QTest::addRow("%s", charset) << QString(charset);
  }
}

void DelimitedTest::buffersOfAnySize() {
  QFETCH(QString, charset);
  const Charset known = *charsetFromName(charset.toStdString());
  const std::string text =
      "品名,\"中,\r\n文\",x\r\n\r\n\"a\"\"b\",\"\",\"12\" 骨\"\r\n\"open,1\r\n表,~\\|,\"q\" \r\n,,\r\nlast,\"日本\"";
  const auto bytes = encodeText(text, known);
  QVERIFY(bytes.has_value());
  const ReadText expected = readAll(*bytes, kCsv, known);
  QCOMPARE(expected.rows, NaiveDelimited(text, ',', true, '\n').records());
  QCOMPARE(expected.faults, (std::vector<Fault>{{"stray_quote", 4, 2, -1}, {"unclosed_quote", 5, 0, -1}}));
  for (std::size_t size = 1; size <= 64; ++size) QVERIFY(readAll(*bytes, kCsv, known, size) == expected);
}

void DelimitedTest::reportsFaults_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("charset");
  QTest::addColumn<QString>("code");
  QTest::addColumn<qint64>("line");
  QTest::addColumn<int>("cell");
  QTest::addColumn<qint64>("byte");
  const auto add = [](const char* name, QByteArray bytes, const char* charset, const char* code, qint64 line, int cell,
                      qint64 byte) {
    QTest::newRow(name) << bytes << QString(charset) << QString(code) << line << cell << byte;
  };
  add("1252 in a UTF-8 file", "a,b\n1,K\xF6ln,x\n", "utf-8", "invalid_bytes", 2, 1, 7);
  add("second line of a quoted cell", "a\n1,\"x\"\"\ny\xFFz\"\n", "utf-8", "invalid_bytes", 3, 1, 10);
  add("NUL", QByteArray("a,b\n1,\0\n", 8), "utf-8", "invalid_bytes", 2, 1, 6);
  add("destroyed before", "N\xEF\xBF\xBDmero,b\n", "utf-8", "replacement_character", 1, 0, 1);
  add("half a kanji", "a\n1,\x8D\n", "cp932", "invalid_bytes", 2, 1, 4);
  add("open quote", "a,b\n1,\"x\n2,y\n", "utf-8", "unclosed_quote", 2, 1, -1);
  add("inch sign", "a,b\n1,\"12\" x\"\n", "utf-8", "stray_quote", 2, 1, -1);
  add("text behind a quote", "a,b\n\"1\"x,y\n", "utf-8", "stray_quote", 2, 0, -1);
}

void DelimitedTest::reportsFaults() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, charset);
  QFETCH(QString, code);
  QFETCH(qint64, line);
  QFETCH(int, cell);
  QFETCH(qint64, byte);
  for (const std::size_t size : {std::size_t{1}, std::size_t{3}, kReadSize}) {
    const ReadText read = readAll(bytes.toStdString(), kCsv, *charsetFromName(charset.toStdString()), size);
    QCOMPARE(read.faults, (std::vector<Fault>{{code.toStdString(), line, static_cast<std::size_t>(cell), byte}}));
  }
}

void DelimitedTest::openQuotesAreBounded() {
  // By lines.
  std::string lines = "a,b\n1,\"open\n";
  for (int i = 0; i < 5000; ++i) lines += "x,y\n";
  lines += "z,\"end\"\n";
  const ReadText byLines = readAll(lines, kCsv);
  QCOMPARE(byLines.rows.size(), std::size_t{5003});
  QCOMPARE(byLines.faults, (std::vector<Fault>{{"unclosed_quote", 2, 1, -1}}));
  QCOMPARE(byLines.rows[2].line, 3);
  // By size.
  const std::string wide = "a,\"b" + std::string(kMaxCell, 'x') + "\nc,\"d\"\n";
  const ReadText bySize = readAll(wide, kCsv);
  QCOMPARE(bySize.rows.size(), std::size_t{2});
  QCOMPARE(bySize.faults.front().code, "unclosed_quote");
  // A cell of just the allowed size is fine.
  const std::string full = "a,\"" + std::string(kMaxCell - 2, 'x') + "\"\nc,\"d\"\n";
  QVERIFY(readAll(full, kCsv).faults.empty());
  // Every line with an open quote: no cell swallows its neighbours.
  std::string all;
  for (int i = 0; i < 300; ++i) all += "k,\"12 inch,5\n";
  const ReadText everywhere = readAll(all, kCsv);
  QCOMPARE(everywhere.rows.size(), std::size_t{300});
  QCOMPARE(everywhere.faults.size(), std::size_t{300});
}

void DelimitedTest::limitsHold() {
  const ReadText wide = readAll(std::string(3000, ',') + "\na,b\n", kCsv);
  QCOMPARE(wide.rows[0].cells.size(), kMaxColumns);
  QCOMPARE(wide.faults, (std::vector<Fault>{{"too_many_columns", 1, kMaxColumns, -1}}));
  QCOMPARE(wide.rows[1].cells, (std::vector<std::string>{"a", "b"}));
  const ReadText long_ = readAll("a," + std::string(kMaxCell + 1, 'x') + ",b\nc\n", kTab);
  QCOMPARE(long_.faults, (std::vector<Fault>{{"cell_too_long", 1, 0, -1}}));
  QCOMPARE(long_.rows[1].cells, (std::vector<std::string>{"c"}));
  const ReadText cell = readAll("a," + std::string(kMaxCell + 1, 'x') + ",b\n", kCsv);
  QCOMPARE(cell.rows[0].cells, (std::vector<std::string>{"a", "", "b"}));
}

void DelimitedTest::giantRecordsAreSkipped() {
  std::string record;
  for (int i = 0; i < 20; ++i) record += std::string(kMaxCell, 'x') + ",";
  const std::string bytes = "a,b\n" + record + "\xFF\n1,2\n" + record + "\n3,4\n";
  const ReadText read = readAll(bytes, kCsv);
  QCOMPARE(read.rows.size(), std::size_t{5});
  QCOMPARE(read.faults, (std::vector<Fault>{{"record_too_long", 2, 0, -1}, {"record_too_long", 4, 0, -1}}));
  QCOMPARE(read.rows[2].cells, (std::vector<std::string>{"1", "2"}));
  QCOMPARE(read.rows[4].line, 5);
}

void DelimitedTest::batchesKeepTheirText() {
  std::string bytes;
  for (int i = 0; i < 5000; ++i) bytes += std::to_string(i) + ",\"q\"\"" + std::to_string(i * 7) + "\"\n";
  DelimitedReader reader(sourceOf(bytes), Charset::Utf8, kCsv, {1000, {}, {}});
  std::vector<RowBatch> batches;
  for (RowBatch batch; reader.nextBatch(batch, 100);) batches.push_back(std::move(batch));
  ReadText read;
  for (const RowBatch& batch : batches) {
    QVERIFY(batch.size() <= 100);
    for (std::size_t i = 0; i < batch.size(); ++i) addRow(read, batch.row(i));
  }
  QCOMPARE(read.rows, NaiveDelimited(bytes, ',', true, '\n').records());
}

void DelimitedTest::stopsWhenAsked() {
  std::stop_source stop;
  DelimitedReader reader(sourceOf("a,b\n1,2\n3,4\n"), Charset::Utf8, kCsv, {4, stop.get_token(), {}});
  Row row;
  QVERIFY(reader.next(row));
  stop.request_stop();
  QVERIFY_EXCEPTION_THROWN(while (reader.next(row)) {}, kontor::storage::Cancelled);
}

void DelimitedTest::handsOutEveryByte() {
  const std::string bytes = "\xEF\xBB\xBF" "a,b\r\n1,\xFF\r\n";
  std::string seen;
  DelimitedReader reader(sourceOf(bytes), Charset::Utf8, kCsv, {5, {}, [&](std::string_view raw) { seen += raw; }});
  for (Row row; reader.next(row);) {
  }
  QCOMPARE(seen, bytes);
  QCOMPARE(reader.bytesRead(), static_cast<std::int64_t>(bytes.size()));
}

void DelimitedTest::sniffs_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<char>("separator");
  QTest::addColumn<bool>("quoting");
  QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n4,5,6\n") << ',' << true;
  QTest::newRow("semicolon with decimal commas") << QByteArray("a;b;c\n1,5;2,5;x\n3,5;4,5;y\n") << ';' << true;
  QTest::newRow("comma with decimal commas in quotes") << QByteArray("id,amount\n1,\"-75,57\"\n2,\"0,00\"\n") << ',' << true;
  QTest::newRow("TAB") << QByteArray("a\tb\tc\nx, y\t1\t2\nz\t3\t4\n") << '\t' << true;
  QTest::newRow("TAB with inch signs") << QByteArray("sku\ttitle\nA\t\"open\nB\t12\" x\n") << '\t' << false;
  QTest::newRow("pipe") << QByteArray("a|b\n1|2\n3|4\n") << '|' << true;
  QTest::newRow("line breaks in cells") << QByteArray("a,b\n1,\"x;\ny;z\"\n2,\"u;\nv\"\n") << ',' << true;
  QTest::newRow("ragged") << QByteArray("title\n\na,b,c\n1,2,3\n4,5,6\n7,8,9\nfooter\n") << ',' << true;
  QTest::newRow("one column") << QByteArray("just text\nmore text\n") << '\0' << true;
}

void DelimitedTest::sniffs() {
  QFETCH(QByteArray, text);
  QFETCH(char, separator);
  QFETCH(bool, quoting);
  const auto dialect = sniffDialect(text.toStdString());
  QCOMPARE(dialect.has_value(), separator != '\0');
  if (dialect) QCOMPARE(*dialect, (Dialect{separator, quoting}));
}

void DelimitedTest::writerRefusesWhatItCannotWrite() {
  std::ostringstream out;
  DelimitedWriter plain(out, {'\t', DelimitedWriter::Quotes::None, "\r\n", Charset::Cp932, false, false});
  const std::vector<std::string> good = {"注文番号", "12\" \"A\""};
  const std::vector<std::string> tab = {"a", "b\tc"};
  const std::vector<std::string> foreign = {"a", "b", "ñ"};
  QVERIFY(!plain.row(std::span(good)));
  QCOMPARE(plain.row(std::span(tab)), std::size_t{1});
  QCOMPARE(plain.row(std::span(foreign)), std::size_t{2});
  QCOMPARE(QByteArray::fromStdString(out.str()).toHex().toUpper(),
           QByteArray("928D95B694D48D860931322220224122" "0D0A"));
}

void DelimitedTest::writerGuardsAndMarks() {
  std::ostringstream out;
  DelimitedWriter writer(out, {',', DelimitedWriter::Quotes::WhereNeeded, "\r\n", Charset::Utf8, true, true});
  const std::vector<std::string> row = {"=1+1", "-12.5", "a,b", "x\"y", "@me", ""};
  QVERIFY(!writer.row(std::span(row)));
  const std::vector<std::string> blank = {""};
  QVERIFY(!writer.row(std::span(blank)));
  QCOMPARE(out.str(), "\xEF\xBB\xBF'=1+1,-12.5,\"a,b\",\"x\"\"y\",'@me,\r\n\"\"\r\n");
}

void DelimitedTest::realFiles_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<char>("separator");
  QTest::addColumn<bool>("quoting");
  const auto add = [](const char* file, char separator, bool quoting) {
    QTest::newRow(file) << QString(file) << separator << quoting;
  };
  add("shopify/orders_export_ZA_2021.csv", ',', true);
  add("shopify/orders_export_CA_resaved_by_Excel_2023.csv", ',', true);
  add("shopify/products_export_FR_demo_2023.csv", ',', true);
  add("ebay/SalesHistory_2016_US.csv", ',', true);
  add("etsy/EtsyListingsDownload_EN.csv", ',', true);
  add("woocommerce/importer_test_sample.csv", ',', true);
  add("stripe/payments_semicolon_resaved_2024.csv", ';', true);
  add("amazon/settlement_flat_v1_CA_2025-09.txt", '\t', false);
  add("amazon/inventory_report_IT.txt", '\t', false);
  add("tiendanube/ventas_AR_latin1.csv", ';', true);
}

void DelimitedTest::realFiles() {
  QFETCH(QString, file);
  QFETCH(char, separator);
  QFETCH(bool, quoting);
  const std::string path = (QString(KONTOR_SHARED_DIR) + "/samples/" + file).toStdString();
  if (!std::filesystem::exists(path)) QSKIP("the sample files are not here");
  const FileSample sample = sampleFile(path);
  const Charset charset = guessCharset(sample).charset;
  const auto sniffed = sniffDialect(decodeSample(sample, charset));
  QVERIFY(sniffed);
  QCOMPARE(sniffed->separator, separator);
  QFile raw(QString::fromStdString(path));
  QVERIFY(raw.open(QIODevice::ReadOnly));
  const QByteArray bytes = raw.readAll();
  std::string text = charset == Charset::Utf8 ? bytes.toStdString() : QString::fromLatin1(bytes).toStdString();
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  DelimitedReader reader(openBytes(path), charset, {separator, quoting}, {777, {}, {}});
  ReadText read;
  for (Row row; reader.next(row);) addRow(read, row);
  QCOMPARE(read.rows, NaiveDelimited(text, separator, quoting, '\n').records());
  QVERIFY(read.faults.empty());
}

QTEST_GUILESS_MAIN(DelimitedTest)
#include "delimited_test.moc"

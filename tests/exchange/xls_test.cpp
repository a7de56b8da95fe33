// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/workbook_dump.h"

#include <QFile>
#include <QTest>

using namespace kontor::exchange;
using namespace kontor::exchange::testing;

// tests/data/exchange/workbook/cells.xls was put together record by record: every kind of cell, texts that run over
// several records in unkind places, rows out of order, a chart inside the sheet. The expected cells were read with
// Python's xlrd; days and the noise of binary fractions follow from the numbers.
class XlsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cells();
  void sheets();
  void refuses_data();
  void refuses();
  void cutFilesAreRefused();
  void survivesAnyByte();

 private:
  QByteArray m_bytes;
};

namespace {

QByteArray wide(const char16_t* text) {
  const QString string = QString::fromUtf16(text);
  return {reinterpret_cast<const char*>(string.utf16()), string.size() * 2};
}

}  // namespace

void XlsTest::initTestCase() {
  QFile file(QStringLiteral(KONTOR_TEST_DATA "/exchange/workbook/cells.xls"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  m_bytes = file.readAll();
}

void XlsTest::cells() {
  const std::string z20(20, 'z');
  std::string latin, han;
  for (int i = 0; i < 30; ++i) latin += "ab";
  for (int i = 0; i < 40; ++i) han += "长";
  std::string results;
  for (int i = 0; i < 20; ++i) results += "结果";
  const std::string expected =
      "1:A=T:订单号\n1:B=T:0033\n1:C=T:rich\n1:D=T:東京\n1:E=T:label\n1:F=T:富\n"
      "2:A=N:94109\n2:B=N:19.99\n2:C=N:0.5\n2:D=N:0.12\n2:E=N:-7\n2:F=N:3\n2:G=N:02767\n2:H=D:2024-05-04\n"
      "3:A=D:2024-05-04\n3:B=D:2024-05-04\n3:C=D:2024-05-04 13:05:00\n3:D=N:5.764614139883064E+17\n3:E=T:25:00:00\n"
      "3:F=N:0.3\n3:H=T:TRUE\n3:I=T:#N/A\n3:J=T:FALSE\n"
      "4:A=T:" +
      latin + "é" + han + z20 +
      "\n4:B=T:富文本\n4:C=T:𠮷 emoji 😀\n"
      "5:A=N:12.5\n5:B=T:result 结果\n5:C=T:shared\n5:D=T:TRUE\n5:E=T:#DIV/0!\n5:G=D:2024-05-04\n5:H=T:" +
      results +
      "\n"
      "6:A=N:7\n";
  QCOMPARE(QString::fromStdString(dumpFirstSheet(m_bytes)), QString::fromStdString(expected));
}

void XlsTest::sheets() {
  const auto workbook = openWorkbookBytes(m_bytes.toStdString());
  QCOMPARE(workbook->format(), std::string_view("xls"));
  QCOMPARE(workbook->sheets().size(), 2u);
  QCOMPARE(workbook->sheets()[0].name, std::string("数据"));
  QVERIFY(!workbook->sheets()[0].hidden && workbook->sheets()[1].hidden);
  QCOMPARE(dumpSheet(*workbook, 1), std::string("1:A=N:1\n"));
}

void XlsTest::refuses_data() {
  QTest::addColumn<QByteArray>("from");
  QTest::addColumn<QByteArray>("to");
  QTest::addColumn<QString>("refusal");
  // A directory entry: the name in 64 bytes, then its length.
  const auto entry = [](const char16_t* name) {
    const QByteArray bytes = wide(name);
    return bytes + QByteArray(64 - bytes.size(), '\0') + static_cast<char>(bytes.size() + 2) + '\0';
  };
  const QByteArray own = entry(u"Workbook");
  QTest::newRow("workbook of Excel 95 beside") << own << entry(u"Book") << "other_workbook Excel 95";
  QTest::newRow("letter") << own << entry(u"WordDocument") << "binary";
  QTest::newRow("XLSX with a password") << own << entry(u"EncryptedPackage") << "password_protected";
  const QByteArray codePage = QByteArray::fromHex("42000200b004");
  QTest::newRow("XLS with a password") << codePage << QByteArray::fromHex("2f000200b004") << "password_protected";
  const QByteArray begin = QByteArray::fromHex("0908100000060500"), older = QByteArray::fromHex("0908100000050500");
  QTest::newRow("records of Excel 95") << begin << older << "other_workbook Excel 95";
}

void XlsTest::refuses() {
  QFETCH(QByteArray, from);
  QFETCH(QByteArray, to);
  QFETCH(QString, refusal);
  QByteArray bytes = m_bytes;
  const qsizetype at = bytes.indexOf(from);
  QVERIFY(at >= 0);
  bytes.replace(at, to.size(), to);
  QCOMPARE(QString::fromStdString(refusalOf(bytes)), refusal);
}

void XlsTest::cutFilesAreRefused() {
  const std::string whole = dumpFirstSheet(m_bytes);
  for (qsizetype size = 8; size < m_bytes.size(); ++size) {
    const QByteArray file = m_bytes.left(size);
    const std::string refusal = refusalOf(file);
    if (refusal.empty()) QCOMPARE(dumpFirstSheet(file), whole);
  }
}

void XlsTest::survivesAnyByte() {
  // What comes out does not matter here: nothing may be read outside of the file, and nothing may go on for ever.
  int refused = 0;
  for (qsizetype at = 8; at < m_bytes.size(); ++at) {
    QByteArray bytes = m_bytes;
    bytes[at] = "\0\x7F\xFF\x01"[at % 4];
    refused += refusalOf(bytes).empty() ? 0 : 1;
  }
  QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(XlsTest)
#include "xls_test.moc"

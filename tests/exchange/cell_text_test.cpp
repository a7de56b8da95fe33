// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/cell_text.h"

#include <QTest>

using namespace kontor::exchange;

class CellTextTest : public QObject {
  Q_OBJECT

 private slots:
  void trims_data();
  void trims();
  void excelGuards_data();
  void excelGuards();
  void stripsOneApostrophe();
  void findsSpreadsheetDamage_data();
  void findsSpreadsheetDamage();
  void formulas_data();
  void formulas();
  void headersCompare_data();
  void headersCompare();
};

void CellTextTest::trims_data() {
  QTest::addColumn<QString>("cell");
  QTest::addColumn<QString>("expected");
  QTest::newRow("nothing to do") << "abc" << "abc";
  QTest::newRow("blanks") << "  a b  " << "a b";
  QTest::newRow("TikTok's TAB tail") << "576461413038785752\t" << "576461413038785752";
  QTest::newRow("settlement amount") << "32.09    " << "32.09";
  QTest::newRow("no-break blanks") << QString("\u00A0\u202F5,00\u00A0") << "5,00";
  QTest::newRow("ideographic and zero width") << QString("\u3000\uFEFF東京\u200B") << QString("東京");
  QTest::newRow("line ends") << "\r\nx\r\n" << "x";
  QTest::newRow("only blanks") << QString(" \t\u00A0") << "";
  QTest::newRow("no blank although the bytes look so") << QString("à") << QString("à");
}

void CellTextTest::trims() {
  QFETCH(QString, cell);
  QFETCH(QString, expected);
  const std::string bytes = cell.toStdString();
  QCOMPARE(QString::fromUtf8(trimCell(bytes)), expected);
}

void CellTextTest::excelGuards_data() {
  QTest::addColumn<QString>("cell");
  QTest::addColumn<QString>("expected");
  QTest::newRow("id") << "=\"00123\"" << "00123";
  QTest::newRow("empty, with blank") << "=\"\" " << "";
  QTest::newRow("quotes inside") << "=\"12\"\" disc\"" << "12\" disc";
  QTest::newRow("plain") << "00123" << "00123";
  QTest::newRow("a real formula stays") << "=SUM(A1)" << "=SUM(A1)";
  QTest::newRow("half a guard stays") << "=\"" << "=\"";
  QTest::newRow("blanks of plain cells stay") << " x " << " x ";
}

void CellTextTest::excelGuards() {
  QFETCH(QString, cell);
  QFETCH(QString, expected);
  QCOMPARE(QString::fromStdString(stripFormulaWrap(cell.toStdString())), expected);
}

void CellTextTest::stripsOneApostrophe() {
  QCOMPARE(stripApostrophe("'0160"), "0160");
  QCOMPARE(stripApostrophe("''0160"), "'0160");
  QCOMPARE(stripApostrophe("0160'"), "0160'");
  QCOMPARE(stripApostrophe("'+32 429"), "+32 429");
  QCOMPARE(stripApostrophe(""), "");
}

void CellTextTest::findsSpreadsheetDamage_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QString>("code");
  const QString damaged = "damaged_by_spreadsheet";
  const QString maybe = "maybe_damaged_by_spreadsheet";
  for (const char* id : {"5.43514E+11", "5,43514E+11", "2.00E+15", "2E+15", "-1.5E+20", " 9.78E+12 ", "1E-05", "#####", "#REF!", "#N/A"}) {
    QTest::newRow(id) << QString(id) << damaged;
  }
  for (const char* id : {"2000004826452530", "20000048264525000", "1234567890123450000"}) QTest::newRow(id) << QString(id) << maybe;
  for (const char* id : {"", "2000004826452531", "123456789012300", "114-0149180-7966659", "22E1", "E+11", "5.43E", "SKU-5E+3",
                         "1.E+5", "#1001", "5e+11"}) {
    QTest::addRow("sound: %s", id) << QString(id) << QString();
  }
}

void CellTextTest::findsSpreadsheetDamage() {
  QFETCH(QString, id);
  QFETCH(QString, code);
  QCOMPARE(QString::fromUtf8(spreadsheetDamage(id.toStdString())), code);
}

void CellTextTest::formulas_data() {
  QTest::addColumn<QString>("cell");
  QTest::addColumn<bool>("formula");
  for (const char* cell : {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "  =1", "＝1", "＋1", "－1+2", "＠a", "-", "--1", "=", "1\t" }) {
    QTest::addRow("%s", cell) << QString(cell) << !QString(cell).startsWith('1');
  }
  for (const char* cell : {"", "a=b", "-12.5", "+5", "-0.01", "7", "'=1", "x-y"}) QTest::addRow("harmless %s", cell) << QString(cell) << false;
}

void CellTextTest::formulas() {
  QFETCH(QString, cell);
  QFETCH(bool, formula);
  const std::string text = cell.toStdString();
  QCOMPARE(looksLikeFormula(text), formula);
  // The guard defuses, and its removal gives back the text, however many apostrophes stood there before.
  for (const std::string& before : {std::string(), std::string("'"), std::string("''")}) {
    const std::string original = before + text;
    const std::string guarded = addExportGuard(original);
    QVERIFY(!looksLikeFormula(guarded));
    QCOMPARE(std::string(stripExportGuard(guarded)), original);
  }
}

void CellTextTest::headersCompare_data() {
  QTest::addColumn<QString>("one");
  QTest::addColumn<QString>("other");
  QTest::addColumn<bool>("same");
  QTest::newRow("case") << "delivery-Instructions" << "Delivery-instructions" << true;
  QTest::newRow("TAB inside the eBay header") << "\tSales Record Number" << "Sales record number" << true;
  QTest::newRow("no-break blank of PayPal") << QString("Nom de l'option\u00A01") << "Nom de l'option 1" << true;
  QTest::newRow("byte order mark") << QString("\uFEFFsku") << "SKU" << true;
  QTest::newRow("line break inside") << QString("*数量\n（大于0的整数）") << QString("*数量 （大于0的整数）") << true;
  QTest::newRow("Vietnamese, decomposed") << QString("Ca\u0302n n\u0103\u0323ng sa\u0309n ph\u00e2\u0309m")
                                          << QString("Cân nặng sản phẩm") << true;
  QTest::newRow("sharp s") << QString("Größe STRASSE") << QString("grösse Straße") << true;
  QTest::newRow("accents differ") << QString("Número") << "Numero" << false;
  QTest::newRow("words run together") << "Order ID" << "OrderID" << false;
}

void CellTextTest::headersCompare() {
  QFETCH(QString, one);
  QFETCH(QString, other);
  QFETCH(bool, same);
  QCOMPARE(normalizeHeader(one.toStdString()) == normalizeHeader(other.toStdString()), same);
}

QTEST_GUILESS_MAIN(CellTextTest)
#include "cell_text_test.moc"

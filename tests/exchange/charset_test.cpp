// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/charset.h"
#include "exchange/text/text_decoder.h"
#include "exchange/text/utf8.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor::exchange;

namespace {

std::string fromHex(const char* hex) { return QByteArray::fromHex(hex).toStdString(); }

struct Decoded {
  std::string text;
  std::vector<DecodeFault> faults;
};

/// Decodes in pieces of `step` bytes.
Decoded decodeIn(const std::string& bytes, Charset charset, std::size_t step) {
  Decoded decoded;
  TextDecoder decoder(charset);
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    decoder.decode(std::string_view(bytes).substr(at, step), false, decoded.text, decoded.faults);
  }
  decoder.decode({}, true, decoded.text, decoded.faults);
  return decoded;
}

FileSample whole(std::string bytes) { return {std::move(bytes), true}; }

}  // namespace

class CharsetTest : public QObject {
  Q_OBJECT

 private slots:
  void namesAreKnownBothWays();
  void criticalCharacters_data();
  void criticalCharacters();
  void everyCharacterGoesThroughUtf8();
  void wrongUtf8_data();
  void wrongUtf8();
  void faultsNameTheByte_data();
  void faultsNameTheByte();
  void piecesOfAnySize_data();
  void piecesOfAnySize();
  void guesses_data();
  void guesses();
  void declaredCharsetWins();
  void declaredCharsetLosesAgainstNonsense();
  void refusesWhatIsNoText_data();
  void refusesWhatIsNoText();
  void samplesLookFarDown();
  void encodesBack();
  void realFiles_data();
  void realFiles();
};

void CharsetTest::namesAreKnownBothWays() {
  for (const Charset charset : {Charset::Utf8, Charset::Windows1252, Charset::Iso88591, Charset::Cp932, Charset::Gb18030,
                                Charset::Big5, Charset::Utf16le, Charset::Utf16be}) {
    QCOMPARE(charsetFromName(charsetName(charset)), charset);
  }
  QCOMPARE(charsetFromName("Shift_JIS"), Charset::Cp932);
  QCOMPARE(charsetFromName("GBK"), Charset::Gb18030);
  QVERIFY(!charsetFromName("ebcdic"));
}

void CharsetTest::criticalCharacters_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("hex");
  QTest::addColumn<QString>("text");
  // From the published tables (windows-31j, GB 18030-2005, cp950, windows-1252), not from a converter.
  const auto add = [](const char* name, const char* hex, const char32_t character) {
    QTest::addRow("%s %s", name, hex) << QString(name) << QByteArray(hex) << QString::fromUcs4(&character, 1);
  };
  add("cp932", "8740", U'①');
  add("cp932", "8160", U'～');  // strict Shift_JIS says U+301C
  add("cp932", "8161", U'∥');
  add("cp932", "817C", U'－');
  add("cp932", "8191", U'￠');
  add("cp932", "5C", U'\\');
  add("cp932", "8782", U'№');
  add("cp932", "8D9C", U'骨');
  add("cp932", "FBFC", U'髙');
  add("cp932", "955C", U'表');  // second byte is a backslash
  add("cp932", "835C", U'ソ');
  add("cp932", "C3", U'ﾃ');
  add("gb18030", "A2E3", U'€');
  add("gb18030", "80", U'€');  // what Windows writes
  add("gb18030", "A2D9", U'①');
  add("gb18030", "A1AB", U'～');
  add("gb18030", "B9C7", U'骨');
  add("gb18030", "E946", U'镕');
  add("gb18030", "D6D0", U'中');
  add("gb18030", "9439FC36", U'😀');
  add("big5", "A4A4", U'中');
  add("big5", "B0A9", U'骨');
  add("big5", "A3E1", U'€');
  add("big5", "A1E3", U'～');
  add("windows-1252", "80", U'€');
  add("windows-1252", "8A", U'Š');
  add("windows-1252", "93", U'“');
  add("windows-1252", "A0", U'\u00A0');
  add("windows-1252", "E9", U'é');
  add("iso-8859-1", "F1", U'ñ');
  add("utf-16le", "A89A", U'骨');
  add("utf-16be", "9AA8", U'骨');
  add("utf-16le", "3DD800DE", U'😀');
}

void CharsetTest::criticalCharacters() {
  QFETCH(QString, name);
  QFETCH(QByteArray, hex);
  QFETCH(QString, text);
  const auto decoded = decodeIn(fromHex(hex.constData()), *charsetFromName(name.toStdString()), 99);
  QCOMPARE(QString::fromStdString(decoded.text), text);
  QVERIFY(decoded.faults.empty());
}

void CharsetTest::everyCharacterGoesThroughUtf8() {
  for (char32_t c = 1; c < 0x110000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    // Qt takes a byte order mark away.
    const std::string own = c == 0xFEFF ? "\xEF\xBB\xBF" : QString::fromUcs4(&c, 1).toStdString();
    char bytes[4];
    const std::size_t size = putCharacter(c, bytes);
    if (std::string_view(bytes, size) != own) QFAIL(qPrintable(QString::number(c, 16)));
    auto rest = std::string_view(own);
    if (takeCharacter(rest) != c || !rest.empty()) QFAIL(qPrintable(QString::number(c, 16)));
    const Utf8Stop stop = walkUtf8(own, 0);
    const auto expected = c == 0xFFFD ? Utf8Stop::Kind::ReplacementCharacter : Utf8Stop::Kind::End;
    if (stop.kind != expected) QFAIL(qPrintable(QString::number(c, 16)));
  }
}

void CharsetTest::wrongUtf8_data() {
  QTest::addColumn<QByteArray>("hex");
  for (const char* hex : {"80", "BF", "C0AF", "C1BF", "E080AF", "E09FBF", "EDA080", "EDBFBF", "F08080AF", "F08FBFBF",
                          "F4908080", "F5808080", "FF", "FE", "C3", "E28241", "E282", "F09F98", "C3C3A9"}) {
    QTest::addRow("%s", hex) << QByteArray(hex);
  }
}

void CharsetTest::wrongUtf8() {
  QFETCH(QByteArray, hex);
  const std::string bytes = fromHex(hex.constData());
  QVERIFY(!isUtf8(bytes));
  // Behind a long plain text as well, at any place of a 16-byte step.
  for (std::size_t before = 0; before < 40; ++before) {
    const std::string text = std::string(before, 'x') + bytes + "yz";
    QVERIFY(!isUtf8(text));
    const auto decoded = decodeIn(text, Charset::Utf8, 7);
    QVERIFY(!decoded.faults.empty());
    QCOMPARE(decoded.faults.front().byte, static_cast<std::int64_t>(before));
    QVERIFY(isUtf8(decoded.text));
  }
}

void CharsetTest::faultsNameTheByte_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("hex");
  QTest::addColumn<QList<qint64>>("bytes");
  QTest::addColumn<QString>("text");
  const auto add = [](const char* row, const char* name, const char* hex, QList<qint64> bytes, const char* text) {
    QTest::newRow(row) << QString(name) << QByteArray(hex) << bytes << QString(text);
  };
  add("1252 has no 81", "windows-1252", "41 E9 81 42", {2}, "Aé\uFFFD" "B");
  add("932 lead before comma", "cp932", "83 67 2C 83 2C 41", {3}, "ト,\uFFFD,A");
  add("932 unassigned", "cp932", "41 8D9C 8540 42", {3}, "A骨\uFFFD" "B");
  add("gb lead before line end", "gb18030", "D6D0 D6 0A 41", {2}, "中\uFFFD\nA");
  add("gb lead before quote", "gb18030", "D6D0 D6 22 41", {2}, "中\uFFFD\"A");
  add("gb cut at the end", "gb18030", "D6D0 D6", {2}, "中\uFFFD");
  add("gb FF", "gb18030", "D6D0 FF D6D0", {2}, "中\uFFFD中");
  add("gb four bytes without meaning", "gb18030", "D6D0 FE39FE39 41", {2, 4}, "中\uFFFD" "9\uFFFD" "9A");
  add("NUL", "utf-8", "41 00 42", {1}, "A\uFFFD" "B");
  add("NUL 932", "cp932", "8D9C 00 42", {2}, "骨\uFFFD" "B");
  add("U+FFFD in the file", "utf-8", "41 EFBFBD 42", {1}, "A\uFFFD" "B");
  add("U+FFFD in GB18030", "gb18030", "D6D0 8431A437", {2}, "中\uFFFD");
  add("lone surrogate", "utf-16le", "4100 3DD8 4200", {2}, "A\uFFFD" "B");
  add("odd byte", "utf-16le", "4100 42", {2}, "A\uFFFD");
}

void CharsetTest::faultsNameTheByte() {
  QFETCH(QString, name);
  QFETCH(QByteArray, hex);
  QFETCH(QList<qint64>, bytes);
  QFETCH(QString, text);
  const bool inFile = QString(QTest::currentDataTag()).startsWith("U+FFFD");
  for (std::size_t step = 1; step < 9; ++step) {
    const auto decoded = decodeIn(fromHex(hex.constData()), *charsetFromName(name.toStdString()), step);
    QCOMPARE(QString::fromStdString(decoded.text), text);
    QList<qint64> found;
    for (const auto& fault : decoded.faults) {
      found.append(fault.byte);
      QCOMPARE(fault.invalid, !inFile);
      QCOMPARE(decoded.text.substr(static_cast<std::size_t>(fault.at), 3), "\xEF\xBF\xBD");
    }
    QCOMPARE(found, bytes);
  }
}

void CharsetTest::piecesOfAnySize_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"utf-8", "windows-1252", "cp932", "gb18030", "big5", "utf-16le", "utf-16be"}) {
    QTest::addRow("%s", name) << QString(name);
  }
}

void CharsetTest::piecesOfAnySize() {
  QFETCH(QString, name);
  const Charset charset = *charsetFromName(name.toStdString());
  std::string text = charset == Charset::Windows1252 ? "Größe,€ 5,Señor \"Ñ\"\r\n" : "品名,中文,骨～\r\nabc,日本,12\r\n";
  if (charset == Charset::Gb18030 || charset == Charset::Utf8) text += "😀,中文\n";
  std::string lines;
  for (int i = 0; i < 40; ++i) lines += text;
  const auto bytes = encodeText(lines, charset);
  QVERIFY(bytes.has_value());
  for (std::size_t step = 1; step <= 64; ++step) {
    const auto decoded = decodeIn(*bytes, charset, step);
    QVERIFY(decoded.faults.empty());
    QCOMPARE(decoded.text, lines);
  }
}

void CharsetTest::guesses_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("charset");
  QTest::addColumn<QString>("why");
  const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
  QTest::newRow("plain") << QByteArray("sku,price\nA,1\n") << "utf-8" << "ascii_only";
  QTest::newRow("utf-8") << QByteArray("name\nGröße €\n") << "utf-8" << "valid_utf8";
  QTest::newRow("utf-8 mark") << QByteArray("\xEF\xBB\xBFsku,price\n") << "utf-8" << "bom";
  QTest::newRow("one broken byte in utf-8") << QByteArray("ä ö ü ß é \xE9 à è\n") << "utf-8" << "mostly_utf8";
  QTest::newRow("utf-16le mark") << hex("FFFE 7300 6B00 7500 0A00") << "utf-16le" << "bom";
  QTest::newRow("utf-16be mark") << hex("FEFF 0073 006B 0075 000A") << "utf-16be" << "bom";
  QTest::newRow("utf-16le") << hex("7300 6B00 7500 0A00") << "utf-16le" << "utf16_pattern";
  QTest::newRow("utf-16be") << hex("0073 006B 0075 000A") << "utf-16be" << "utf16_pattern";
  QTest::newRow("windows-1252 Spanish") << QByteArray("N\xFAmero de orden;Tel\xE9""fono;Direcci\xF3n;Espa\xF1""a\n")
                                        << "windows-1252" << "valid_windows_1252";
  QTest::newRow("windows-1252 German") << QByteArray("Stra\xDF""e;Gr\xF6\xDF""e;\x80 5,00\nM\xFCller;K\xF6ln;1\n")
                                       << "windows-1252" << "valid_windows_1252";
  // 注文番号,商品名 / 東京都,ボールペン
  QTest::newRow("cp932") << hex("92 8D 95 B6 94 D4 8D 86 2C 8F A4 95 69 96 BC 0A 93 8C 8B 9E 93 73 2C 83 7B 81 5B 83 8B "
                                "83 79 83 93 0A") << "cp932" << "valid_cp932";
  QTest::newRow("cp932, one name") << QByteArray("order,name\n1,") + hex("93 63 92 86") + "\n" << "cp932" << "valid_cp932";
  // 订单号,商品名称 / 中国
  QTest::newRow("gb18030") << hex("B6 A9 B5 A5 BA C5 2C C9 CC C6 B7 C3 FB B3 C6 0A D6 D0 B9 FA 0A") << "gb18030"
                           << "valid_gb18030";
  QTest::newRow("gb18030, one word") << QByteArray("a,") + hex("D6 D0") + "\n" << "gb18030" << "valid_gb18030";
  // 訂單編號,商品名稱 / 台灣
  QTest::newRow("big5") << hex("AD 71 B3 E6 BD 73 B8 B9 2C B0 D3 AB 7E A6 57 BA D9 0A A5 78 C6 57 0A") << "big5"
                        << "valid_big5";
}

void CharsetTest::guesses() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, charset);
  QFETCH(QString, why);
  const CharsetGuess guess = guessCharset(whole(bytes.toStdString()));
  QCOMPARE(guess.problem, std::string());
  QCOMPARE(QString::fromUtf8(charsetName(guess.charset)), charset);
  QCOMPARE(QString::fromStdString(guess.why.back()), why);
  QCOMPARE(guess.bomLength > 0, why == "bom");
}

void CharsetTest::declaredCharsetWins() {
  const Charset cp932[] = {Charset::Cp932};
  QCOMPARE(guessCharset(whole("order-id\tsku\n1\tA\n"), cp932).charset, Charset::Cp932);
  const Charset latin[] = {Charset::Iso88591, Charset::Windows1252};
  const auto guess = guessCharset(whole("Env\xEDo;Espa\xF1""a\n"), latin);
  QCOMPARE(guess.charset, Charset::Iso88591);
  QCOMPARE(guess.why, (std::vector<std::string>{"declared_by_profile", "valid_iso_8859_1"}));
  // A byte of 80–9F is a sign in Windows-1252 and a control character in ISO 8859-1.
  QCOMPARE(guessCharset(whole("Env\xEDo;\x80 5;Espa\xF1""a\n"), latin).charset, Charset::Windows1252);
}

void CharsetTest::declaredCharsetLosesAgainstNonsense() {
  const Charset latin[] = {Charset::Windows1252};
  const std::string chinese = fromHex("B6A9B5A5BAC52CC9CCC6B7C3FBB3C60AD6D0B9FA0A");
  QCOMPARE(guessCharset(whole(chinese), latin).charset, Charset::Gb18030);
  const Charset cp932[] = {Charset::Cp932};
  QCOMPARE(guessCharset(whole("Größe,Straße\n"), cp932).charset, Charset::Utf8);
}

void CharsetTest::refusesWhatIsNoText_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("problem");
  const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
  QTest::newRow("empty") << QByteArray() << "empty_file";
  QTest::newRow("blank lines") << QByteArray("\r\n\r\n ") << "empty_file";
  QTest::newRow("mark only") << hex("EFBBBF") << "empty_file";
  QTest::newRow("login page") << QByteArray("\r\n<!DOCTYPE HTML PUBLIC>\n<html>") << "html_page";
  QTest::newRow("html with mark") << hex("EFBBBF") + "<HTML lang=ja>" << "html_page";
  QTest::newRow("html in utf-16") << hex("FFFE 3C00 6800 7400 6D00 6C00 3E00") << "html_page";
  QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><a/>") << "xml_file";
  QTest::newRow("xlsx") << hex("504B0304 14000600") + "....[Content_Types].xml" << "archive";
  QTest::newRow("zip") << hex("504B0304 14000600") + "....eurofxref.csv" << "archive";
  QTest::newRow("xls") << hex("D0CF11E0A1B11AE1 0000") << "binary";
  QTest::newRow("gzip") << hex("1F8B0800") << "archive";
  QTest::newRow("png") << hex("89504E470D0A1A0A") << "binary";
  QTest::newRow("numbers") << hex("0001020304050607000102030405060700") << "binary";
  QTest::newRow("one inner zero is still text") << QByteArray(2000, 'a') + '\0' + QByteArray(2000, 'b') << "";
}

void CharsetTest::refusesWhatIsNoText() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, problem);
  QCOMPARE(QString::fromStdString(guessCharset(whole(bytes.toStdString())).problem), problem);
}

void CharsetTest::samplesLookFarDown() {
  QTemporaryDir folder;
  const QString path = folder.filePath("far.csv");
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  for (int i = 0; i < 300000; ++i) file.write("plain,row,\n");
  file.write("1,K\xF6ln,Stra\xDF" "e,M\xFCnchen\n");
  file.close();
  const FileSample sample = sampleFile(path.toStdString());
  QVERIFY(sample.bytes.size() < 2000000);
  QCOMPARE(guessCharset(sample).charset, Charset::Windows1252);
  QVERIFY(decodeSample(sample, Charset::Windows1252).find("Köln") != std::string::npos);
  QVERIFY_EXCEPTION_THROWN(sampleFile(folder.filePath("none.csv").toStdString()), std::filesystem::filesystem_error);
}

void CharsetTest::encodesBack() {
  QCOMPARE(encodeText("この行～①", Charset::Cp932), fromHex("82B182CC8D7381608740"));
  QCOMPARE(encodeText("Größe €", Charset::Windows1252), fromHex("4772F6DF652080"));
  QVERIFY(!encodeText("日本", Charset::Windows1252).has_value());
}

void CharsetTest::realFiles_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("charset");
  QTest::addColumn<bool>("mark");
  QTest::newRow("tiendanube") << "tiendanube/ventas_AR_latin1.csv" << "windows-1252" << false;
  QTest::newRow("inventory") << "amazon/inventory_report_IT.txt" << "utf-8" << true;
  QTest::newRow("paypal") << "paypal/activity_FR_2020_BOM.csv" << "utf-8" << true;
  QTest::newRow("shopify") << "shopify/orders_export_BD_2026.csv" << "utf-8" << false;
  QTest::newRow("etsy") << "etsy/etsy_statement_2022_1.csv" << "utf-8" << true;
}

void CharsetTest::realFiles() {
  QFETCH(QString, file);
  QFETCH(QString, charset);
  QFETCH(bool, mark);
  const QString path = QString(KONTOR_SHARED_DIR) + "/samples/" + file;
  if (!QFile::exists(path)) QSKIP("the sample files are not here");
  const CharsetGuess guess = guessCharset(sampleFile(path.toStdString()));
  QCOMPARE(QString::fromUtf8(charsetName(guess.charset)), charset);
  QCOMPARE(guess.bomLength == 3, mark);
}

QTEST_GUILESS_MAIN(CharsetTest)
#include "charset_test.moc"

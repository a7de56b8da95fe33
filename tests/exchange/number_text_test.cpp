// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "exchange/values/currency_mark.h"
#include "exchange/values/number_text.h"

#include <QTest>

#include <array>
#include <random>

using namespace kontor::exchange;
using kontor::domain::formatDecimal;
using kontor::domain::kMoneyScale;

namespace {

/// The profiles of the table, in the order of its columns; the last column is "nobody says".
enum Shape { Point, Comma, Swiss, Bare, Indian, Unstated };
constexpr std::array kShapeNames = {"1,234.56", "1.234,56", "1'234.56 and 1 234.56", "1234.56", "12,34,567.89", "unstated"};

NumberShape shapeOf(int column) {
  NumberShape shape;
  switch (column) {
    case Comma: shape.decimalMark = ','; shape.groupMarks = "."; break;
    case Swiss: shape.groupMarks = "' "; break;
    case Bare:
      shape.groupMarks.clear();
      shape.currency = shape.parentheses = shape.trailingMinus = false;
      break;
    case Indian: shape.indianGroups = true; break;
    default: break;
  }
  return shape;
}

NumberText readAs(std::string_view text, int column, int scale = kMoneyScale) {
  return column == Unstated ? readNumberIfUnambiguous(text, scale) : readNumber(text, shapeOf(column), scale);
}

QString shownResult(const NumberText& number) {
  if (!number.ok()) return QString::fromUtf8(number.code);
  return number.value ? QString::fromStdString(formatDecimal(*number.value, kMoneyScale)) : QString("nothing");
}

/// The digits of a text without sign, marks, leading zeros, and zeros at the end of its decimals.
std::string digitsOf(std::string_view text, char decimalMark) {
  std::string whole, decimals;
  bool behind = false;
  for (const char c : text) {
    if (c == decimalMark) behind = true;
    if (c >= '0' && c <= '9') (behind ? decimals : whole).push_back(c);
  }
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
  decimals.erase(decimals.find_last_not_of('0') + 1);
  return whole + "." + decimals;
}

}  // namespace

class NumberTextTest : public QObject {
  Q_OBJECT

 private slots:
  void table_data();
  void table();
  void digitsNeverChange();
  void writtenNumbersComeBack();
  void edgesOf64Bits();
  void currencies_data();
  void currencies();
  void integers_data();
  void integers();
  void percentages_data();
  void percentages();
  void profileSaysWhatIsNothing();
  void columnsDecideTheMark();
};

void NumberTextTest::table_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<int>("shape");
  QTest::addColumn<QString>("expected");
  struct TableRow {
    const char* text;
    std::array<const char*, 6> expected;
  };
  const char* const N = "not_a_number";
  const char* const D = "damaged_by_spreadsheet";
  const char* const A = "ambiguous_number";
  const char* const P = "too_precise";
  const char* const L = "too_large";
  const char* const O = "nothing";
  const TableRow rows[] = {
      // text            1,234.56      1.234,56      1'234.56      1234.56       12,34,567.89  unstated
      {"0",              {"0",         "0",          "0",          "0",          "0",          "0"}},
      {"7",              {"7",         "7",          "7",          "7",          "7",          "7"}},
      {"007",            {"7",         "7",          "7",          "7",          "7",          "7"}},
      {"-3",             {"-3",        "-3",         "-3",         "-3",         "-3",         "-3"}},
      {"+3",             {"3",         "3",          "3",          "3",          "3",          "3"}},
      {"-0.00",          {"0",         N,            "0",          "0",          "0",          "0"}},
      {"12.5",           {"12.5",      N,            "12.5",       "12.5",       "12.5",       "12.5"}},
      {"12,5",           {N,           "12.5",       N,            N,            N,            "12.5"}},
      {"19.50",          {"19.5",      N,            "19.5",       "19.5",       "19.5",       "19.5"}},
      {"20,00",          {N,           "20",         N,            N,            N,            "20"}},
      {"-75,57",         {N,           "-75.57",     N,            N,            N,            "-75.57"}},
      {"32.09    ",      {"32.09",     N,            "32.09",      "32.09",      "32.09",      "32.09"}},
      {"37.0000",        {"37",        N,            "37",         "37",         "37",         "37"}},
      {"0.0415",         {"0.0415",    N,            "0.0415",     "0.0415",     "0.0415",     "0.0415"}},
      {"0.00001",        {P,           N,            P,            P,            P,            P}},
      {"1.234",          {"1.234",     "1234",       "1.234",      "1.234",      "1.234",      A}},
      {"2.300",          {"2.3",       "2300",       "2.3",        "2.3",        "2.3",        A}},
      {"1,234",          {"1234",      "1.234",      N,            N,            "1234",       A}},
      {"2,999",          {"2999",      "2.999",      N,            N,            "2999",       A}},
      {"0,123",          {N,           "0.123",      N,            N,            N,            "0.123"}},
      {"0.123",          {"0.123",     N,            "0.123",      "0.123",      "0.123",      "0.123"}},
      {"1,234.56",       {"1234.56",   N,            N,            N,            "1234.56",    "1234.56"}},
      {"1.234,56",       {N,           "1234.56",    N,            N,            N,            "1234.56"}},
      {"1.355,90",       {N,           "1355.9",     N,            N,            N,            "1355.9"}},
      {"12.34,56",       {N,           N,            N,            N,            N,            N}},
      {"12,34.56",       {N,           N,            N,            N,            N,            N}},
      {"1,23,4",         {N,           N,            N,            N,            N,            N}},
      {"1,23",           {N,           "1.23",       N,            N,            N,            "1.23"}},
      {"1,2345",         {N,           "1.2345",     N,            N,            N,            "1.2345"}},
      {"1,234,567",      {"1234567",   N,            N,            N,            N,            "1234567"}},
      {"1.234.567",      {N,           "1234567",    N,            N,            N,            "1234567"}},
      {"1,234,567.891",  {"1234567.891", N,          N,            N,            N,            "1234567.891"}},
      {"12,34,567.89",   {N,           N,            N,            N,            "1234567.89", N}},
      {"1,00,000",       {N,           N,            N,            N,            "100000",     N}},
      {"1234,567",       {N,           "1234.567",   N,            N,            N,            "1234.567"}},
      {"1,234 567",      {N,           N,            N,            N,            N,            N}},
      {",123",           {N,           "0.123",      N,            N,            N,            "0.123"}},
      {".5",             {"0.5",       N,            "0.5",        "0.5",        "0.5",        "0.5"}},
      {"5.",             {N,           N,            N,            N,            N,            N}},
      {"1..5",           {N,           N,            N,            N,            N,            N}},
      {"1,,234",         {N,           N,            N,            N,            N,            N}},
      {"1'234.50",       {N,           N,            "1234.5",     N,            N,            "1234.5"}},
      {"1’234.50",       {N,           N,            "1234.5",     N,            N,            "1234.5"}},
      {"1 234.50",       {N,           N,            "1234.5",     N,            N,            "1234.5"}},
      {"1\u00A0""234.50", {N,          N,            "1234.5",     N,            N,            "1234.5"}},
      {"1\u202F""234",   {N,           N,            "1234",       N,            N,            "1234"}},
      {"12 34",          {N,           N,            N,            N,            N,            N}},
      {"$19.50",         {"19.5",      N,            "19.5",       N,            "19.5",       "19.5"}},
      {"$3",             {"3",         "3",          "3",          N,            "3",          "3"}},
      {"US $12.00",      {"12",        N,            "12",         N,            "12",         "12"}},
      {"$19.50 USD",     {"19.5",      N,            "19.5",       N,            "19.5",       "19.5"}},
      {"€5.00 USD",      {N,           N,            N,            N,            N,            N}},
      {"$ $5.00",        {N,           N,            N,            N,            N,            N}},
      {"€1,592.50",      {"1592.5",    N,            N,            N,            "1592.5",     "1592.5"}},
      {"-€0.04",         {"-0.04",     N,            "-0.04",      N,            "-0.04",      "-0.04"}},
      {"-€ 0.04",        {"-0.04",     N,            "-0.04",      N,            "-0.04",      "-0.04"}},
      {"€-0.04",         {"-0.04",     N,            "-0.04",      N,            "-0.04",      "-0.04"}},
      {"−€0.04",         {"-0.04",     N,            "-0.04",      N,            "-0.04",      "-0.04"}},
      {"116,99 €",       {N,           "116.99",     N,            N,            N,            "116.99"}},
      {"116,99\u00A0€",  {N,           "116.99",     N,            N,            N,            "116.99"}},
      {"1.234,56 EUR",   {N,           "1234.56",    N,            N,            N,            "1234.56"}},
      {"৳2,999",         {"2999",      "2.999",      N,            N,            "2999",       A}},
      {"৳2,999.00",      {"2999",      N,            N,            N,            "2999",       "2999"}},
      {"Rs.500",         {"500",       "500",        "500",        N,            "500",        "500"}},
      {"￥１，２００",   {"1200",      "1.2",        N,            N,            "1200",       A}},
      {"１２．５０",     {"12.5",      N,            "12.5",       "12.5",       "12.5",       "12.5"}},
      {"(12.00)",        {"-12",       N,            "-12",        N,            "-12",        "-12"}},
      {"($12.00)",       {"-12",       N,            "-12",        N,            "-12",        "-12"}},
      {"$(12.00)",       {"-12",       N,            "-12",        N,            "-12",        "-12"}},
      {"(-5)",           {N,           N,            N,            N,            N,            N}},
      {"(5",             {N,           N,            N,            N,            N,            N}},
      {"12.00-",         {"-12",       N,            "-12",        N,            "-12",        "-12"}},
      {"-5-",            {N,           N,            N,            N,            N,            N}},
      {"--5",            {N,           N,            N,            N,            N,            N}},
      {"",               {O,           O,            O,            O,            O,            O}},
      {"  \u00A0",       {O,           O,            O,            O,            O,            O}},
      {"--",             {O,           O,            O,            O,            O,            O}},
      {"-",              {N,           N,            N,            N,            N,            N}},
      {"$",              {N,           N,            N,            N,            N,            N}},
      {".",              {N,           N,            N,            N,            N,            N}},
      {"1e5",            {N,           N,            N,            N,            N,            N}},
      {"5,43514E+11",    {D,           D,            D,            D,            D,            D}},
      {"5.43514E+11",    {D,           D,            D,            D,            D,            D}},
      {"2.00E+15",       {D,           D,            D,            D,            D,            D}},
      {"#####",          {D,           D,            D,            D,            D,            D}},
      {"#VALUE!",        {D,           D,            D,            D,            D,            D}},
      {"NaN",            {N,           N,            N,            N,            N,            N}},
      {"∞",              {N,           N,            N,            N,            N,            N}},
      {"N/A",            {N,           N,            N,            N,            N,            N}},
      {"0x10",           {N,           N,            N,            N,            N,            N}},
      {"12abc",          {N,           N,            N,            N,            N,            N}},
      {"5 pcs",          {N,           N,            N,            N,            N,            N}},
      {"7.00%",          {N,           N,            N,            N,            N,            N}},
      {"1/2",            {N,           N,            N,            N,            N,            N}},
      {"12:30",          {N,           N,            N,            N,            N,            N}},
      {"10 Nov",         {N,           N,            N,            N,            N,            N}},
      {"1 2",            {N,           N,            N,            N,            N,            N}},
      {"'12.50",         {N,           N,            N,            N,            N,            N}},
      {"922337203685477.5807",  {"922337203685477.5807", N, "922337203685477.5807", "922337203685477.5807", "922337203685477.5807", "922337203685477.5807"}},
      {"922337203685477.5808",  {L,    N,            L,            L,            L,            L}},
      {"-922337203685477.5808", {"-922337203685477.5808", N, "-922337203685477.5808", "-922337203685477.5808", "-922337203685477.5808", "-922337203685477.5808"}},
      {"922337203685477", {"922337203685477", "922337203685477", "922337203685477", "922337203685477", "922337203685477", "922337203685477"}},
      {"922337203685478",       {L,    L,            L,            L,            L,            L}},
      {"99999999999999999",     {L,    L,            L,            L,            L,            L}},
      {"99999999999999999999",  {L,    L,            L,            L,            L,            L}},
  };
  for (const TableRow& row : rows) {
    for (int shape = 0; shape < 6; ++shape) {
      QTest::addRow("%s as %s", row.text, kShapeNames[static_cast<std::size_t>(shape)])
          << QString(row.text) << shape << QString(row.expected[static_cast<std::size_t>(shape)]);
    }
  }
}

void NumberTextTest::table() {
  QFETCH(QString, text);
  QFETCH(int, shape);
  QFETCH(QString, expected);
  QCOMPARE(shownResult(readAs(text.toStdString(), shape)), expected);
}

void NumberTextTest::digitsNeverChange() {
  std::mt19937 random(20240229);
  const std::string_view alphabet = "00123456789999.,.,' -()+$";
  int accepted = 0;
  for (int i = 0; i < 300000; ++i) {
    std::string text(1 + random() % 12, ' ');
    for (char& c : text) c = alphabet[random() % alphabet.size()];
    for (int shape = Point; shape < Unstated; ++shape) {
      const NumberText number = readAs(text, shape);
      if (!number.value) continue;
      ++accepted;
      const std::string written = formatDecimal(*number.value, kMoneyScale);
      if (digitsOf(text, shapeOf(shape).decimalMark) != digitsOf(written, '.')) QFAIL(text.c_str());
      const bool minus = text.find_first_of("-(") != std::string::npos;
      if (*number.value != 0 && (*number.value < 0) != minus) QFAIL(text.c_str());
    }
  }
  QVERIFY(accepted > 10000);
}

void NumberTextTest::writtenNumbersComeBack() {
  std::mt19937_64 random(3);
  for (int i = 0; i < 20000; ++i) {
    const auto value = static_cast<std::int64_t>(random()) >> (random() % 60);
    const std::string plain = formatDecimal(value, kMoneyScale);
    QCOMPARE(readAs(plain, Bare).value, value);
    // Group the whole digits by hand, in the manner of each profile.
    const bool negative = value < 0;
    const std::string unsignedText = plain.substr(negative ? 1 : 0);
    std::string whole = unsignedText.substr(0, unsignedText.find('.'));
    const std::string decimals = unsignedText.substr(whole.size());
    for (int shape : {Point, Comma, Swiss, Indian}) {
      const std::string mark = shape == Comma ? "." : shape == Swiss ? "\u00A0" : ",";
      std::string grouped = whole;
      std::size_t at = whole.size();
      for (std::size_t step = 3; at > step; step = shape == Indian ? 2 : 3) grouped.insert(at -= step, mark);
      std::string text = (negative ? "-" : "") + grouped + decimals;
      if (shape == Comma && !decimals.empty()) text[text.size() - decimals.size()] = ',';
      QCOMPARE(readAs(text, shape).value, value);
      QCOMPARE(readAs(" €" + text + "\u00A0", shape).value, value);
    }
  }
}

void NumberTextTest::edgesOf64Bits() {
  const NumberShape bare = shapeOf(Bare);
  QCOMPARE(readNumber("9223372036854775807", bare, 0).value, INT64_MAX);
  QCOMPARE(readNumber("9223372036854775808", bare, 0).code, std::string_view("too_large"));
  QCOMPARE(readNumber("-9223372036854775808", bare, 0).value, INT64_MIN);
  QCOMPARE(readNumber("-9223372036854775809", bare, 0).code, std::string_view("too_large"));
  QCOMPARE(readNumber("9.223372036854775807", bare, 18).value, INT64_MAX);
  QCOMPARE(readNumber("1.1252", bare, 9).value, std::int64_t{1125200000});
}

void NumberTextTest::currencies_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("currency");
  QTest::addColumn<QString>("mark");
  const auto add = [](const char* text, const char* currency, const char* mark) {
    QTest::newRow(text) << QString(text) << QString(currency) << QString(mark);
  };
  add("5", "", "");
  add("$5", "", "$");
  add("US$5", "USD", "US$");
  add("US $5", "USD", "US $");
  add("C $5", "CAD", "C $");
  add("$5 CAD", "CAD", "CAD");
  add("R$ 5", "BRL", "R$");
  add("R 5", "ZAR", "R");
  add("€5", "EUR", "€");
  add("5 €", "EUR", "€");
  add("£5", "GBP", "£");
  add("¥5", "", "¥");
  add("৳5", "BDT", "৳");
  add("5 zł", "PLN", "zł");
  add("5 kr", "", "kr");
  add("5 SEK", "SEK", "SEK");
  add("usd 5", "USD", "usd");
  add("Rp5", "IDR", "Rp");
}

void NumberTextTest::currencies() {
  QFETCH(QString, text);
  QFETCH(QString, currency);
  QFETCH(QString, mark);
  const std::string bytes = text.toStdString();
  const NumberText number = readNumber(bytes, NumberShape(), 0);
  QCOMPARE(number.value, std::int64_t{5});
  QCOMPARE(QString::fromUtf8(number.currency.code()), currency);
  QCOMPARE(QString::fromUtf8(number.currencyMark), mark);
  if (!mark.isEmpty()) {
    NumberShape strict;
    strict.currency = false;
    QCOMPARE(readNumber(bytes, strict, 0).code, std::string_view("not_a_number"));
  }
}

void NumberTextTest::integers_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  const std::array<std::array<const char*, 2>, 10> rows = {{{"2", "2"}, {"1,200", "1200"}, {"3.00", "3"},
                                                            {"3.5", "not_an_integer"}, {"-2", "-2"}, {"", "nothing"},
                                                            {"$2", "not_a_number"}, {"2 pcs", "not_a_number"},
                                                            {"1E+05", "damaged_by_spreadsheet"}, {"2%", "not_a_number"}}};
  for (const auto& row : rows) QTest::newRow(row[0]) << QString(row[0]) << QString(row[1]);
}

void NumberTextTest::integers() {
  QFETCH(QString, text);
  QFETCH(QString, expected);
  const NumberText number = readInteger(text.toStdString(), NumberShape());
  QCOMPARE(number.value ? QString::number(*number.value) : number.ok() ? "nothing" : QString::fromUtf8(number.code), expected);
}

void NumberTextTest::percentages_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("expected");
  const std::array<std::array<const char*, 2>, 7> rows = {{{"7.00%", "700"}, {"7.5 %", "750"}, {"19", "1900"},
                                                           {"７％", "700"}, {"7%%", "not_a_number"}, {"7.123%", "too_precise"},
                                                           {"$7%", "not_a_number"}}};
  for (const auto& row : rows) QTest::newRow(row[0]) << QString(row[0]) << QString(row[1]);
}

void NumberTextTest::percentages() {
  QFETCH(QString, text);
  QFETCH(QString, expected);
  const NumberText number = readPercent(text.toStdString(), NumberShape(), 2);
  QCOMPARE(number.value ? QString::number(*number.value) : QString::fromUtf8(number.code), expected);
}

void NumberTextTest::profileSaysWhatIsNothing() {
  NumberShape shape;
  shape.nothing = {"N/A", "-"};
  QVERIFY(readNumber(" N/A ", shape, 4).isNothing());
  QVERIFY(readNumber("-", shape, 4).isNothing());
  QVERIFY(!readNumber("--", shape, 4).ok());
}

void NumberTextTest::columnsDecideTheMark() {
  const std::array<std::string_view, 4> german = {"1.234", "--", "12,50", "7"};
  QCOMPARE(decimalMarkOf(german), ',');
  const std::array<std::string_view, 3> english = {"1,234", "$19.50", ""};
  QCOMPARE(decimalMarkOf(english), '.');
  const std::array<std::string_view, 2> mixed = {"12,50", "12.50"};
  QVERIFY(!decimalMarkOf(mixed));
  const std::array<std::string_view, 3> open = {"1.234", "5", "text"};
  QVERIFY(!decimalMarkOf(open));
}

QTEST_GUILESS_MAIN(NumberTextTest)
#include "number_text_test.moc"

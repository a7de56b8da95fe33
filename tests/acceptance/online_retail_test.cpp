// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first proof on real data: 541,909 order lines through a profile file, compared with figures that were
// computed independently (TRUTHS.md beside the data).
#include "storage/book.h"
#include "storage/kpi/cohorts.h"
#include "tests/acceptance/program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using kontor::acceptance::number;
using kontor::acceptance::pick;
using kontor::acceptance::runKontor;

namespace {

const QString kData = QStringLiteral(KONTOR_SHARED_DIR "/data/online_retail/online_retail.csv.gz");
const QString kRates = QStringLiteral(KONTOR_SHARED_DIR "/data/fx_ecb/eurofxref-hist.csv");
const QString kProfile = QStringLiteral(KONTOR_TEST_DATA "/profiles/online_retail.json");

bool toTheCent(double a, double b) { return std::fabs(a - b) < 0.00501; }

struct Month {
  const char* month;
  double gross;
  int orders;
  double cancelled;
  double net;
  double known;
  int active;
};

// TRUTHS.md, section 1, "By month".
constexpr Month kMonths[] = {
    {"2010-12", 823746.14, 1559, -74789.12, 748957.02, 572713.89, 885},
    {"2011-01", 691364.56, 1086, -131364.30, 560000.26, 569445.04, 741},
    {"2011-02", 523631.89, 1100, -25569.24, 498062.65, 447137.35, 758},
    {"2011-03", 717639.36, 1454, -34372.28, 683267.08, 595500.76, 974},
    {"2011-04", 537808.62, 1246, -44601.50, 493207.12, 469200.36, 856},
    {"2011-05", 770536.02, 1681, -47202.51, 723333.51, 678594.56, 1056},
    {"2011-06", 761739.90, 1533, -70616.78, 691123.12, 661213.69, 991},
    {"2011-07", 719221.19, 1475, -37921.08, 681300.11, 600091.01, 949},
    {"2011-08", 748076.32, 1360, -54333.75, 693742.57, 645343.90, 935},
    {"2011-09", 1058590.17, 1837, -38902.55, 1019687.62, 952838.38, 1266},
    {"2011-10", 1154979.30, 2040, -84274.63, 1070704.67, 1039318.79, 1364},
    {"2011-11", 1509496.33, 2769, -47740.08, 1461756.25, 1161817.38, 1664},
    {"2011-12", 638792.68, 819, -205124.67, 433668.01, 518192.79, 615},
};

}  // namespace

class OnlineRetailTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyLineIsImported();
  void totalsEqualTheTruths();
  void everyMonthEqualsTheTruths_data();
  void everyMonthEqualsTheTruths();
  void countriesAndCodes();
  void returnsAndCohortsEqualTheTruths();
  void convertedAtEachDaysRate();
  void secondImportChangesNothing();
  void undoLeavesAnEmptyBook();

 private:
  QJsonObject kpis(const QStringList& more = {});

  QTemporaryDir m_dir;
  QString m_book, m_csv;
  QJsonObject m_import;
  QJsonObject m_byMonth;
};

QJsonObject OnlineRetailTest::kpis(const QStringList& more) {
  const auto answer = runKontor(QStringList{QStringLiteral("kpi"), m_book, QStringLiteral("--from"), QStringLiteral("2010-12-01"),
                                         QStringLiteral("--to"), QStringLiteral("2011-12-31"), QStringLiteral("--json")} + more);
  return answer.object();
}

void OnlineRetailTest::initTestCase() {
  if (!QFileInfo::exists(kData)) QSKIP("the real data set is not on this machine");
  m_book = m_dir.filePath(QStringLiteral("retail.kontor"));
  m_csv = m_dir.filePath(QStringLiteral("online_retail.csv"));
  QProcess unpack;
  unpack.setStandardOutputFile(m_csv);
  unpack.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), kData});
  QVERIFY(unpack.waitForFinished(120000) && unpack.exitCode() == 0);

  QCOMPARE(runKontor({QStringLiteral("new"), m_book, QStringLiteral("--currency"), QStringLiteral("GBP")}).exitCode, 0);
  const auto answer = runKontor({QStringLiteral("import"), m_book, m_csv, QStringLiteral("--profile"), kProfile, QStringLiteral("--json")});
  QVERIFY2(answer.exitCode == 0, answer.err + answer.out.left(2000));
  m_import = answer.object();
}

void OnlineRetailTest::everyLineIsImported() {
  QCOMPARE(m_import[QStringLiteral("rows")].toInt(), 541909);
  QCOMPARE(m_import[QStringLiteral("new")].toInt() + m_import[QStringLiteral("doubtful")].toInt(), 25900);
  QCOMPARE(m_import[QStringLiteral("wrong")].toInt(), 0);
  const auto lines = runKontor({QStringLiteral("list"), m_book, QStringLiteral("sales_order_line"), QStringLiteral("--columns"),
                             QStringLiteral("seller_sku,quantity"), QStringLiteral("--csv")});
  QCOMPARE(lines.out.count('\n') - 1, 541909);
}

void OnlineRetailTest::totalsEqualTheTruths() {
  const QJsonObject all = kpis();
  QCOMPARE(number(pick(all, QStringLiteral("gross_sales")), "value"), 10655622.484);
  QCOMPARE(number(pick(all, QStringLiteral("net_sales")), "value"), 9758809.994);
  QCOMPARE(number(pick(all, QStringLiteral("orders")), "value"), 19959.0);
  QVERIFY(toTheCent(number(pick(all, QStringLiteral("average_order_value")), "value"), 533.88));
  QCOMPARE(number(pick(all, QStringLiteral("customers")), "value"), 4338.0);
  const QJsonObject perCustomer = pick(all, QStringLiteral("revenue_per_customer"));
  QCOMPARE(number(perCustomer, "numerator"), 8911407.904);
  QVERIFY(toTheCent(number(perCustomer, "value"), 2054.27));
  const QJsonObject repeat = pick(all, QStringLiteral("repeat_purchase_rate"));
  QCOMPARE(number(repeat, "numerator"), 2845.0);
  QVERIFY(std::fabs(number(repeat, "value") - 0.65583) < 0.00001);
  QVERIFY(std::fabs(number(pick(all, QStringLiteral("cancellation_rate")), "value") - 0.16121) < 0.00001);
  // The first month's customers are all new, and everybody is new once.
  QCOMPARE(number(pick(all, QStringLiteral("new_customers")), "value"), 4338.0);
}

void OnlineRetailTest::everyMonthEqualsTheTruths_data() {
  QTest::addColumn<int>("index");
  for (int i = 0; i < static_cast<int>(std::size(kMonths)); ++i) QTest::newRow(kMonths[i].month) << i;
}

void OnlineRetailTest::everyMonthEqualsTheTruths() {
  QFETCH(int, index);
  const Month& truth = kMonths[index];
  const QString month = QLatin1String(truth.month);
  if (m_byMonth.isEmpty()) m_byMonth = kpis({QStringLiteral("--by"), QStringLiteral("month")});
  const double gross = number(pick(m_byMonth, QStringLiteral("gross_sales"), month), "value");
  const double net = number(pick(m_byMonth, QStringLiteral("net_sales"), month), "value");
  QVERIFY(toTheCent(gross, truth.gross));
  QVERIFY(toTheCent(net, truth.net));
  QVERIFY(toTheCent(net - gross, truth.cancelled));
  QCOMPARE(number(pick(m_byMonth, QStringLiteral("orders"), month), "value"), double(truth.orders));
  QVERIFY(toTheCent(number(pick(m_byMonth, QStringLiteral("revenue_per_customer"), month), "numerator"), truth.known));
  QCOMPARE(number(pick(m_byMonth, QStringLiteral("customers"), month), "value"), double(truth.active));
}

void OnlineRetailTest::countriesAndCodes() {
  const QJsonObject byCountry = kpis({QStringLiteral("--by"), QStringLiteral("country")});
  const auto country = [&](const char* code) {
    return number(pick(byCountry, QStringLiteral("gross_sales"), QLatin1String(code)), "value");
  };
  QVERIFY(toTheCent(country("GB"), 9014160.02));
  QVERIFY(toTheCent(country("NL"), 285446.34));
  QVERIFY(toTheCent(country("IE"), 283453.96));
  QVERIFY(toTheCent(country("DE"), 228867.14));
  QVERIFY(toTheCent(country("AU"), 138521.31));
  const QJsonObject bySku = kpis({QStringLiteral("--by"), QStringLiteral("sku")});
  const auto code = [&](const char* sku) {
    return number(pick(bySku, QStringLiteral("gross_sales"), QLatin1String(sku)), "value");
  };
  QVERIFY(toTheCent(code("22423"), 174484.74));
  QVERIFY(toTheCent(code("85123A"), 104518.80));
  QVERIFY(toTheCent(code("23843"), 168469.60));
}

// TRUTHS.md, section 1, "Cohorts": customers active k months after the month of their first order.
constexpr const char* kCohorts[] = {
    "2010-12: 885 324 286 340 321 352 321 309 313 350 331 445 235", "2011-01: 417 92 111 96 134 120 103 101 125 136 152 49",
    "2011-02: 380 71 71 108 103 94 96 106 94 116 26",               "2011-03: 452 68 114 90 101 76 121 104 126 39",
    "2011-04: 300 64 61 63 59 68 65 78 22",                         "2011-05: 284 54 49 49 59 66 75 27",
    "2011-06: 242 42 38 64 56 81 23",                               "2011-07: 188 34 39 42 51 21",
    "2011-08: 169 35 42 41 21",                                     "2011-09: 299 70 90 34",
    "2011-10: 358 86 41",                                           "2011-11: 323 36",
    "2011-12: 41"};

void OnlineRetailTest::returnsAndCohortsEqualTheTruths() {
  const QJsonObject returns = pick(kpis(), QStringLiteral("return_rate_by_value"));
  QCOMPARE(number(returns, "numerator"), 896812.49);
  QVERIFY(std::fabs(number(returns, "value") - 0.08416) < 0.00001);
  // A book that states no cost has no margin.
  QVERIFY(pick(kpis(), QStringLiteral("gross_margin"))[QStringLiteral("value")].isNull());
  const auto book = kontor::storage::Book::open(m_book.toStdString(), kontor::storage::Environment::system());
  const auto cohorts = kontor::storage::readCohorts(*book->reader());
  QCOMPARE(cohorts.size(), std::size(kCohorts));
  for (std::size_t i = 0; i < cohorts.size(); ++i) {
    std::string line = cohorts[i].month + ':';
    for (const auto active : cohorts[i].active) line += ' ' + std::to_string(active);
    QCOMPARE(line, std::string(kCohorts[i]));
  }
}

void OnlineRetailTest::convertedAtEachDaysRate() {
  if (!QFileInfo::exists(kRates)) QSKIP("the exchange rates are not on this machine");
  const QStringList yuan{QStringLiteral("--currency"), QStringLiteral("CNY")};
  // Without rates nothing is guessed: the gap is named.
  QVERIFY(!pick(kpis(yuan), QStringLiteral("gross_sales"))[QStringLiteral("missing")].toArray().isEmpty());

  QCOMPARE(runKontor({QStringLiteral("import"), m_book, kRates}).exitCode, 0);
  QVERIFY(toTheCent(number(pick(kpis(yuan), QStringLiteral("gross_sales")), "value"), 109980368.51));
  QVERIFY(toTheCent(number(pick(kpis({QStringLiteral("--currency"), QStringLiteral("EUR")}), QStringLiteral("gross_sales")), "value"),
                    12302822.97));
  const QJsonObject byMonth = kpis(yuan + QStringList{QStringLiteral("--by"), QStringLiteral("month")});
  const auto month = [&](const char* name) {
    return number(pick(byMonth, QStringLiteral("gross_sales"), QLatin1String(name)), "value");
  };
  QVERIFY(toTheCent(month("2010-12"), 8596560.32));
  QVERIFY(toTheCent(month("2011-06"), 8005523.65));
  QVERIFY(toTheCent(month("2011-11"), 15174480.27));
  QCOMPARE(runKontor({QStringLiteral("undo"), m_book}).exitCode, 0);  // the rates
}

void OnlineRetailTest::secondImportChangesNothing() {
  const auto before = runKontor({QStringLiteral("verify"), m_book, QStringLiteral("--json")}).object();
  const auto answer = runKontor({QStringLiteral("import"), m_book, m_csv, QStringLiteral("--profile"), kProfile, QStringLiteral("--json")});
  QCOMPARE(answer.exitCode, 0);
  const QJsonObject again = answer.object();
  QCOMPARE(again[QStringLiteral("same")].toInt(), 25900);
  QCOMPARE(again[QStringLiteral("new")].toInt() + again[QStringLiteral("changed")].toInt(), 0);
  QCOMPARE(runKontor({QStringLiteral("verify"), m_book, QStringLiteral("--json")}).object()[QStringLiteral("head")],
           before[QStringLiteral("head")]);
}

void OnlineRetailTest::undoLeavesAnEmptyBook() {
  const QString entry = QString::number(m_import[QStringLiteral("entry")].toInt());
  QCOMPARE(runKontor({QStringLiteral("undo"), m_book, entry}).exitCode, 0);
  for (const auto& entity : {"sales_order", "sales_order_line", "customer", "channel"}) {
    const auto list = runKontor({QStringLiteral("list"), m_book, QLatin1String(entity), QStringLiteral("--csv")});
    QCOMPARE(list.out.count('\n'), 1);
  }
  const auto verify = runKontor({QStringLiteral("verify"), m_book, QStringLiteral("--deep"), QStringLiteral("--json")});
  QVERIFY2(verify.exitCode == 0, verify.out);
}

QTEST_GUILESS_MAIN(OnlineRetailTest)
#include "online_retail_test.moc"

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "exchange/read_file.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>

using namespace kontor;
using namespace kontor::exchange;

// Real files of platforms. The expected figures were counted from the raw files with Python's csv module and exact
// decimals (rows, distinct order numbers, quantities, sums of the money columns as they stand), never by this program.
class SamplesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void orders_data();
  void orders();
  void places();
  void listings_data();
  void listings();
  void rates_data();
  void rates();
  void onlineRetail();
  void superstore_data();
  void superstore();
  void northwind();
};

namespace {

std::filesystem::path shared(const QString& name) { return std::filesystem::path(KONTOR_SHARED_DIR) / name.toStdString(); }

std::string money(std::int64_t amount) { return domain::formatDecimal(amount, domain::kMoneyScale); }

std::unique_ptr<ImportSet> readSample(const std::filesystem::path& file, const char* profile, const char* currency = "") {
  const auto catalog = ProfileCatalog::builtIn();
  const auto recognition = recognise(file, catalog);
  if (recognition.profile == nullptr || profileId(*recognition.profile) != profile) return nullptr;
  ReadSettings settings;
  settings.zone = recognition.zone;
  settings.currency = domain::Currency::fromCode(currency).value_or(domain::Currency());
  return readFile(file, recognition, settings);
}

std::unique_ptr<ImportSet> readWith(const char* profile, const std::filesystem::path& file) {
  ProfileCatalog catalog;
  const auto issues = catalog.addFile(std::filesystem::path(KONTOR_TEST_DATA) / "profiles" / profile);
  if (!issues.empty()) return nullptr;
  const auto recognition = recognise(file, catalog);
  ReadSettings settings;
  settings.zone = recognition.zone;
  return readFile(file, recognition, settings);
}

struct Sums {
  std::int64_t total = 0, shipping = 0, refunded = 0, amount = 0, units = 0;
  std::map<std::string, int> countries, statuses, currencies;
};

Sums sumsOf(const ImportSet& set) {
  Sums sums;
  for (const OrderDraft& order : set.orders) {
    sums.total += order.total.value_or(0);
    sums.shipping += order.shipping.value_or(0);
    sums.refunded += order.refunded.value_or(0);
    ++sums.countries[std::string(order.country)];
    ++sums.statuses[std::string(order.status)];
    ++sums.currencies[std::string(order.currency.code())];
  }
  for (const LineDraft& line : set.lines) {
    sums.amount += line.amount.value_or(0);
    sums.units += line.quantity;
  }
  return sums;
}

}  // namespace

void SamplesTest::orders_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("profile");
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("orders");
  QTest::addColumn<int>("lines");
  QTest::addColumn<int>("units");
  QTest::addColumn<QString>("currency");
  QTest::addColumn<QString>("total");
  QTest::addColumn<QString>("amount");
  QTest::addColumn<QString>("shipping");
  QTest::addColumn<QString>("refunded");
  QTest::newRow("Shopify, South Africa, 75 columns")
      << "samples/shopify/orders_export_ZA_2021.csv" << "shopify_orders" << 101 << 50 << 101 << 101 << "ZAR" << "147699"
      << "144894" << "2805" << "0";
  QTest::newRow("Shopify, 79 columns") << "samples/shopify/orders_export_BD_2026.csv" << "shopify_orders" << 50 << 50 << 50
                                       << 53 << "BDT" << "75300" << "75250" << "50" << "0";
  QTest::newRow("Shopify, saved again by Excel without prices")
      << "samples/shopify/orders_export_CA_resaved_by_Excel_2023.csv" << "shopify_orders" << 1500 << 1214 << 1500 << 1504
      << "CAD" << "0" << "0" << "0" << "34354.43";
  QTest::newRow("eBay 2016") << "samples/ebay/SalesHistory_2016_US.csv" << "ebay_sales_history" << 6 << 4 << 4 << 10 << "USD"
                             << "46.3" << "46.3" << "0" << "0";
  QTest::newRow("Etsy orders") << "samples/etsy/EtsySoldOrders2022_pandas_resaved.csv" << "etsy_orders" << 400 << 400 << 0 << 0
                               << "USD" << "12880.64" << "0" << "1868.6" << "0";
  QTest::newRow("Etsy order items") << "samples/etsy/EtsySoldOrderItems2021.csv" << "etsy_order_items" << 136 << 109 << 136
                                    << 158 << "USD" << "0" << "568.3" << "10.5" << "0";
}

void SamplesTest::orders() {
  QFETCH(QString, file);
  if (!std::filesystem::exists(shared(file))) QSKIP("the sample files are not here");
  QFETCH(QString, profile);
  QFETCH(int, rows);
  QFETCH(int, orders);
  QFETCH(int, lines);
  QFETCH(int, units);
  QFETCH(QString, currency);
  QFETCH(QString, total);
  QFETCH(QString, amount);
  QFETCH(QString, shipping);
  QFETCH(QString, refunded);
  const auto set = readSample(shared(file), profile.toUtf8().constData());
  QVERIFY(set);
  QCOMPARE(set->issues, domain::Issues());
  QCOMPARE(set->rejected.size(), 0u);
  const Sums sums = sumsOf(*set);
  QCOMPARE(set->rowCount, rows);
  QCOMPARE(set->orders.size(), static_cast<std::size_t>(orders));
  QCOMPARE(set->lines.size(), static_cast<std::size_t>(lines));
  QCOMPARE(sums.units, units);
  QCOMPARE(sums.currencies, (std::map<std::string, int>{{currency.toStdString(), orders}}));
  QCOMPARE(QString::fromStdString(money(sums.total)), total);
  QCOMPARE(QString::fromStdString(money(sums.amount)), amount);
  QCOMPARE(QString::fromStdString(money(sums.shipping)), shipping);
  QCOMPARE(QString::fromStdString(money(sums.refunded)), refunded);
}

void SamplesTest::places() {
  const auto file = shared("samples/ebay/SalesHistory_2016_US.csv");
  if (!std::filesystem::exists(file)) QSKIP("the sample files are not here");
  const auto ebay = readSample(file, "ebay_sales_history");
  QCOMPARE(sumsOf(*ebay).countries, (std::map<std::string, int>{{"GB", 1}, {"SE", 1}, {"US", 2}}));
  QCOMPARE(sumsOf(*ebay).statuses, (std::map<std::string, int>{{"paid", 4}}));
  QCOMPARE(ebay->skippedCount, 2);  // the two footer lines; the all-empty rows are no rows
  const auto etsy = readSample(shared("samples/etsy/EtsySoldOrders2022_pandas_resaved.csv"), "etsy_orders");
  QCOMPARE(sumsOf(*etsy).countries, (std::map<std::string, int>{{"AU", 4}, {"CA", 7}, {"DE", 1}, {"FR", 3}, {"GB", 1}, {"NO", 1}, {"US", 383}}));
  const auto shopify = readSample(shared("samples/shopify/orders_export_CA_resaved_by_Excel_2023.csv"), "shopify_orders");
  // Cancelled: 7 with a cancellation date, and those refunded before anything was sent; counted over first rows.
  QCOMPARE(sumsOf(*shopify).statuses, (std::map<std::string, int>{{"cancelled", 90}, {"paid", 27}, {"shipped", 1097}}));
  QCOMPARE(shopify->orders.front().day.iso(), std::string("2023-12-31"));
}

void SamplesTest::listings_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("profile");
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("skipped");
  QTest::addColumn<int>("records");
  QTest::addColumn<int>("priced");
  QTest::addColumn<QString>("prices");
  QTest::addColumn<int>("quantity");
  QTest::newRow("Shopify products") << "samples/shopify/products_export_FR_demo_2023.csv" << "shopify_products" << 115 << 20 << 95
                                    << 95 << "36715" << 43;
  QTest::newRow("WooCommerce, the importer's own sample") << "samples/woocommerce/importer_test_sample.csv" << "woocommerce_products"
                                                          << 7 << 0 << 7 << 5 << "259.99" << 21;
  QTest::newRow("WooCommerce, kg and cm") << "samples/woocommerce/sample_products_kg_cm.csv" << "woocommerce_products" << 24 << 0
                                          << 24 << 21 << "701" << 0;
  QTest::newRow("Etsy listings") << "samples/etsy/EtsyListingsDownload_EN.csv" << "etsy_listings" << 14 << 0 << 14 << 14 << "437.79"
                                 << 471;
  QTest::newRow("Amazon inventory, Italy") << "samples/amazon/inventory_report_IT.txt" << "amazon_inventory" << 4880 << 0 << 4880
                                           << 4880 << "152558.87" << 98822;
}

void SamplesTest::listings() {
  QFETCH(QString, file);
  if (!std::filesystem::exists(shared(file))) QSKIP("the sample files are not here");
  QFETCH(QString, profile);
  QFETCH(int, rows);
  QFETCH(int, skipped);
  QFETCH(int, records);
  QFETCH(int, priced);
  QFETCH(QString, prices);
  QFETCH(int, quantity);
  const auto set = readSample(shared(file), profile.toUtf8().constData(), "EUR");
  QVERIFY(set);
  QCOMPARE(set->issues, domain::Issues());
  QCOMPARE(set->rowCount, rows);
  QCOMPARE(set->skippedCount, skipped);
  QCOMPARE(set->records.size(), static_cast<std::size_t>(records));
  int withPrice = 0;
  std::int64_t priceSum = 0, quantitySum = 0;
  std::set<std::string> ids;
  for (const RecordDraft& record : set->records) {
    for (const auto& [field, value] : record.values) {
      if (field->id == "price") ++withPrice, priceSum += std::get<std::int64_t>(value);
      if (field->id == "quantity") quantitySum += std::get<std::int64_t>(value);
      if (field->id == "external_id") ids.insert(std::get<std::string>(value));
    }
  }
  QCOMPARE(withPrice, priced);
  QCOMPARE(QString::fromStdString(money(priceSum)), prices);
  QCOMPARE(quantitySum, quantity);
  QCOMPARE(ids.size(), set->records.size());
}

void SamplesTest::rates_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<int>("days");
  QTest::addColumn<int>("rates");
  QTest::addColumn<QString>("sum");
  QTest::addColumn<QString>("dayOfCny");
  QTest::addColumn<QString>("cny");
  QTest::newRow("history") << "samples/ecb/eurofxref-hist_2025-05-09.csv" << 6747 << 210545 << "1941041292.260144" << "2025-05-09"
                           << "8.147";
  QTest::newRow("daily") << "samples/ecb/eurofxref_daily_2026-04-13.csv" << 1 << 29 << "22933.00268" << "2026-04-13" << "7.9827";
}

void SamplesTest::rates() {
  QFETCH(QString, file);
  if (!std::filesystem::exists(shared(file))) QSKIP("the sample files are not here");
  QFETCH(int, days);
  QFETCH(int, rates);
  QFETCH(QString, sum);
  QFETCH(QString, dayOfCny);
  QFETCH(QString, cny);
  const auto set = readSample(shared(file), "ecb_rates");
  QVERIFY(set);
  QCOMPARE(set->issues, domain::Issues());
  QCOMPARE(set->rowCount, days);
  QCOMPARE(set->records.size(), static_cast<std::size_t>(rates));
  std::int64_t rateSum = 0;
  std::string found;
  for (const RecordDraft& record : set->records) {
    std::map<std::string, domain::Value> values;
    for (const auto& [field, value] : record.values) values[std::string(field->id)] = value;
    QCOMPARE(std::get<std::string>(values["base"]), std::string("EUR"));
    const auto rate = std::get<std::int64_t>(values["rate"]);
    rateSum += rate;
    const bool isCny = std::get<std::string>(values["quote"]) == "CNY";
    if (isCny && std::get<std::string>(values["day"]) == dayOfCny.toStdString()) found = domain::formatDecimal(rate, domain::kRateScale);
  }
  QCOMPARE(QString::fromStdString(domain::formatDecimal(rateSum, domain::kRateScale)), sum);
  QCOMPARE(QString::fromStdString(found), cny);
}

void SamplesTest::onlineRetail() {
  const auto file = shared("data/online_retail/online_retail_2010-12-01_07.csv");
  if (!std::filesystem::exists(file)) QSKIP("the data sets are not here");
  const auto set = readWith("online_retail.json", file);
  QVERIFY(set);
  QCOMPARE(set->issues, domain::Issues());
  QCOMPARE(set->rowCount, 16985);
  QCOMPARE(set->orders.size(), 757u);
  QCOMPARE(set->lines.size(), 16985u);
  const Sums sums = sumsOf(*set);
  QCOMPARE(money(sums.amount), std::string("280766.48"));
  QCOMPARE(sums.units, 125476);
  QCOMPARE(sums.currencies, (std::map<std::string, int>{{"GBP", 757}}));
  QCOMPARE(sums.countries.at("GB"), 711);
  QCOMPARE(sums.countries.at("IE"), 10);
  QCOMPARE(sums.countries.at("DE"), 14);
  const auto cancelled = std::ranges::count(set->orders, std::string_view("cancellation"), &OrderDraft::kind);
  QCOMPARE(cancelled, 79);
  const auto unknown = std::ranges::count_if(set->orders, [](const OrderDraft& order) { return order.buyerIdentity.empty(); });
  QCOMPARE(unknown, 122);
}

void SamplesTest::superstore_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<int>("lines");
  QTest::addColumn<int>("orders");
  QTest::addColumn<QString>("sales");
  QTest::addColumn<int>("units");
  QTest::addColumn<QStringList>("several");  // orders with lines of more than one customer
  QTest::newRow("9,994 lines") << "data/superstore/orders_9994.csv" << 9994 << 5009 << "2297200.8603" << 37873
                               << QStringList();
  QTest::newRow("10,194 lines") << "data/superstore/orders_10194.csv" << 10194 << 5111 << "2326534.3543" << 38654
                                << QStringList({QStringLiteral("CA-2021-121465"), QStringLiteral("CA-2022-130494")});
}

void SamplesTest::superstore() {
  QFETCH(QString, file);
  if (!std::filesystem::exists(shared(file))) QSKIP("the data sets are not here");
  QFETCH(int, lines);
  QFETCH(int, orders);
  QFETCH(QString, sales);
  QFETCH(int, units);
  const auto set = readWith("superstore.json", shared(file));
  QVERIFY(set);
  QCOMPARE(set->issues, domain::Issues());
  QCOMPARE(set->lines.size(), static_cast<std::size_t>(lines));
  QCOMPARE(set->orders.size(), static_cast<std::size_t>(orders));
  QCOMPARE(QString::fromStdString(money(sumsOf(*set).amount)), sales);
  QCOMPARE(sumsOf(*set).units, units);
  QFETCH(QStringList, several);
  QStringList doubted;
  for (const domain::Issue& doubt : set->doubtful) {
    if (doubt.code == "unknown_column") continue;  // the profile names what it needs
    QCOMPARE(doubt.code, std::string("several_customers"));
    doubted << QString::fromStdString(doubt.expected);
  }
  QCOMPARE(doubted, several);
}

void SamplesTest::northwind() {
  const auto file = shared("data/northwind/orders.csv");
  if (!std::filesystem::exists(file)) QSKIP("the data sets are not here");
  const auto set = readWith("northwind.json", file);
  QVERIFY(set);
  QCOMPARE(set->issues, domain::Issues());
  QCOMPARE(set->orders.size(), 830u);
  QCOMPARE(money(sumsOf(*set).shipping), std::string("64942.69"));
  QCOMPARE(sumsOf(*set).statuses, (std::map<std::string, int>{{"paid", 21}, {"shipped", 809}}));
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"

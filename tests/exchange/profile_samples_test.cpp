// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/file_facts.h"
#include "tests/exchange/read_helpers.h"

#include <QTest>

using namespace kontor;
using namespace kontor::exchange;
using namespace kontor::exchange::testing;

// Real files of shops, carriers and an ERP. The figures were counted from the raw files with Python (csv, openpyxl,
// xlrd, exact decimals), never by this program.
class ProfileSamplesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void figures_data();
  void figures();
};

namespace {

std::string told(const domain::Issues& issues) {
  std::string text;
  for (const domain::Issue& issue : std::span(issues).first(std::min<std::size_t>(issues.size(), 3))) {
    text += fmt::format("{} {} {} '{}' {}; ", issue.code, issue.line, issue.column, issue.value, issue.expected);
  }
  return text;
}

}  // namespace

void ProfileSamplesTest::figures_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("profile");
  QTest::addColumn<QString>("facts");
  const auto row = [](const char* file, const char* profile, const char* facts) {
    QTest::newRow(file) << QString(file) << QString(profile) << QString(facts);
  };
  row("shopee/Order.all.2023_VN.xlsx", "shopee_orders",
      "4495 orders, 6052 lines, 3723 parcels, 959 cancelled, 3536 delivered, 9318 pieces, VND amount 904534316, VND "
      "discount "
      "30648261, VND shipping 57116250, VND total 706088582");
  row("tiendanube/ventas_AR_latin1.csv", "tiendanube_orders",
      "58 orders, 61 lines, 58 paid, 61 pieces, ARS amount 3013590, ARS discount 102112, ARS total 2911478");
  row("tiendanube/ventas_AR_small_latin1.csv", "tiendanube_orders",
      "5 orders, 5 lines, 5 paid, 6 pieces, ARS amount 239940, ARS discount 22994.25, ARS shipping 25000, ARS total "
      "241945.75");
  row("shopify/inventory_export_long_2023.csv", "shopify_inventory", "67 records, 7021 on_hand");
  row("shopify/customers_export_CL_2025.csv", "shopify_customers", "300 records");
  row("carriers/andreani_bulk_home_delivery_BOM.csv", "andreani_labels", "58 records, 58 ready, 58 weight");
  row("carriers/correo_argentino_bulk_filled_test.csv", "correo_argentino_labels", "2 records, 2 ready, 2000 weight");
  row("carriers/correo_argentino_bulk_template.csv", "correo_argentino_labels", "");
  row("ebay/eBay-category-listing-template_US_2026.xlsx", "ebay_listing_template", "");
  row("erp_cn/manual_order_import_template.xls", "erp_manual_orders",
      "1 orders, 1 lines, 1 paid, 12 pieces, USD amount 144");
  row("erp_cn/product_import_variants.xls", "erp_products",
      "5 records, 2 active, 3 codes, 1 discontinued, 55 height, 105 length, 750 weight, 94 width, cost 230");
  row("erp_cn/supplier_quote_import.xls", "erp_supplier_quotes", "13 records, 13 min_quantity, price 1300");
  row("erp_cn/tracking_number_import.xls", "erp_tracking_numbers", "1 records, 1 shipped");
  row("erp_cn/tracking_query_template.xls", "erp_tracking_query", "");
  row("erp_cn/shipping_cost_import.xls", "erp_shipping_costs", "10 records, 10 shipped, 4000 weight, cost 120");
}

void ProfileSamplesTest::figures() {
  QFETCH(QString, file);
  QFETCH(QString, profile);
  QFETCH(QString, facts);
  const auto path = std::filesystem::path(KONTOR_SHARED_DIR) / "samples" / file.toStdString();
  if (!std::filesystem::exists(path)) QSKIP("the sample files are not here");
  const auto recognition = recognise(path, builtInProfiles());
  QVERIFY(recognition.profile != nullptr);
  QCOMPARE(QString::fromStdString(std::string(profileId(*recognition.profile))), profile);
  if (facts.isEmpty()) {  // a template that nobody has filled in
    QCOMPARE(QString::fromStdString(told(recognition.issues)), QString("only_header 0  '' ; "));
    return;
  }
  QCOMPARE(QString::fromStdString(told(recognition.issues)), QString());
  ReadSettings settings;
  settings.zone = recognition.zone;
  settings.now = domain::Instant{1'700'000'000};
  const auto set = readFile(path, recognition, settings);
  QCOMPARE(QString::fromStdString(told(set->issues)), QString());
  QCOMPARE(QString::fromStdString(factsOf(*set)), facts);
}

QTEST_GUILESS_MAIN(ProfileSamplesTest)
#include "profile_samples_test.moc"

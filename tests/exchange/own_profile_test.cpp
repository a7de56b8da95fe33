// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table that nobody knows: what its columns are likely to be, and the profile that comes of it.
#include "exchange/mapping/column_guess.h"
#include "exchange/read_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace kontor;
using namespace kontor::exchange;
using domain::Entity;

namespace {

constexpr const char* kErpOrders =
    "店铺订单导出,,,,,,,\n"
    "订单编号,下单时间,订单状态,收件人,国家,商品编码,数量,单价\n"
    "A-1,2024-05-04 10:00,已付款,张三,DE,MUG,2,12.50\n"
    "A-2,2024-05-05 11:30,已发货,李四,FR,CUP,1,7.90\n"
    "A-3,2024-05-06 09:15,神秘,王五,FR,CUP,1,7.90\n";
constexpr const char* kGoods =
    "Item number;Product name;Weight (g);Purchase price;EAN\nMUG;Red mug;350;12,40;4006381333931\n";
constexpr const char* kShop =
    "Order-ID;Order date;E-Mail address;Article;Qty;Price each;Odd "
    "thing\n77;04.05.2024;mira@example.org;MUG;2;1.234,50;x\n";

std::string fieldOf(const OwnProfile& profile, const std::string& header) {
  const auto found = std::ranges::find(profile.columns, header, &OwnProfile::Column::header);
  return found == profile.columns.end() ? "?" : found->field;
}

}  // namespace

class OwnProfileTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  std::filesystem::path write(const char* text) const {
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("table.csv")).toStdString();
    std::ofstream(file, std::ios::binary) << text;
    return file;
  }

 private Q_SLOTS:
  void columnsAreKnownByChineseNames() {
    const TableSample sample = sampleTable(write(kErpOrders));
    QCOMPARE(sample.headerLine, 2);
    QCOMPARE(guessEntity(sample), Entity::SalesOrder);
    const OwnProfile profile = guessProfile(sample, Entity::SalesOrder);
    const std::pair<const char*, const char*> expected[] = {
        {"订单编号", "external_id"}, {"下单时间", "placed"},     {"订单状态", "status"},
        {"收件人", "recipient"},     {"国家", "country"},        {"商品编码", "line.seller_sku"},
        {"数量", "line.quantity"},   {"单价", "line.unit_price"}};
    for (const auto& [header, field] : expected) QCOMPARE(fieldOf(profile, header), std::string(field));
    const std::vector<std::pair<std::string, std::string>> states{
        {"已付款", "paid"}, {"已发货", "shipped"}, {"神秘", ""}};
    QCOMPARE(profile.states, states);
  }

  void columnsAreKnownByEnglishNamesAndByValues() {
    const TableSample sample = sampleTable(write(kShop));
    const OwnProfile profile = guessProfile(sample, guessEntity(sample));
    QCOMPARE(profile.entity, Entity::SalesOrder);
    QCOMPARE(fieldOf(profile, "Order-ID"), std::string("external_id"));
    QCOMPARE(fieldOf(profile, "E-Mail address"), std::string("email"));
    QCOMPARE(fieldOf(profile, "Qty"), std::string("line.quantity"));
    QCOMPARE(fieldOf(profile, "Odd thing"), std::string());
    // A name alone is not enough: these values are no dates, and no addresses of e-mail are to be found.
    const TableSample odd =
        sampleTable(write("Order ID,Date,Contact\n1,soon,mira@example.org\n2,later,ben@example.org\n"));
    const OwnProfile byValues = guessProfile(odd, Entity::SalesOrder);
    QCOMPARE(fieldOf(byValues, "Date"), std::string());
    QCOMPARE(fieldOf(byValues, "Contact"), std::string("email"));
  }

  void goodsAreNoOrders() {
    const TableSample sample = sampleTable(write(kGoods));
    QCOMPARE(guessEntity(sample), Entity::Sku);
    const OwnProfile profile = guessProfile(sample, Entity::Sku);
    QCOMPARE(fieldOf(profile, "Item number"), std::string("code"));
    QCOMPARE(fieldOf(profile, "Weight (g)"), std::string("weight"));
    QCOMPARE(fieldOf(profile, "Purchase price"), std::string("cost"));
    QCOMPARE(fieldOf(profile, "EAN"), std::string("barcode"));
  }

  void theProfileReadsItsTableAndIsKept() {
    const auto file = write(kErpOrders);
    OwnProfile profile = guessProfile(sampleTable(file), Entity::SalesOrder);
    profile.name = "店小秘 orders";
    const std::filesystem::path folder =
        ownProfileFolder(m_folder.filePath(QStringLiteral("shop.kontor")).toStdString());
    domain::Issues faults;
    profile.id = freeProfileId(catalogWithOwn(folder, &faults), profile.name);
    QCOMPARE(profile.id, std::string("own_orders"));
    keepProfile(folder, profile.id, profileText(profile));
    const ProfileCatalog catalog = catalogWithOwn(folder, &faults);
    QVERIFY2(faults.empty(), faults.empty() ? "" : (faults.front().column + ' ' + faults.front().code).c_str());
    QCOMPARE(freeProfileId(catalog, profile.name), std::string("own_orders_2"));

    const Recognition found = recognise(file, catalog);
    QVERIFY(found.profile != nullptr);
    QCOMPARE(std::string(profileId(*found.profile)), std::string("own_orders"));
    const auto set = readFile(file, found, {.currency = *domain::Currency::fromCode("EUR")});
    // The state that nobody explained keeps its order out.
    QCOMPARE(set->orders.size(), std::size_t{2});
    QCOMPARE(set->issues.size(), std::size_t{1});
    QCOMPARE(set->issues.front().code, std::string("unknown_choice"));
    QCOMPARE(set->issues.front().value, std::string("神秘"));
    QCOMPARE(*set->lines.at(0).amount, 250'000);
    QCOMPARE(std::string(set->orders.at(1).status), std::string("shipped"));
  }

  void aBrokenProfileDoesNotHideTheOthers() {
    const std::filesystem::path folder = m_folder.filePath(QStringLiteral("broken.profiles")).toStdString();
    keepProfile(folder, "broken", "{\"id\": \"broken\"");
    domain::Issues faults;
    const ProfileCatalog catalog = catalogWithOwn(folder, &faults);
    QCOMPARE(faults.size(), std::size_t{1});
    QCOMPARE(faults.front().value, std::string("broken.json"));
    QVERIFY(catalog.find("shopify_orders") != nullptr);
  }
};

QTEST_APPLESS_MAIN(OwnProfileTest)
#include "own_profile_test.moc"

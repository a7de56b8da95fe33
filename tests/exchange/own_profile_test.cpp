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
  static std::unique_ptr<ImportSet> readBy(const OwnProfile& profile, const std::filesystem::path& file) {
    ProfileCatalog catalog;
    const domain::Issues faults = catalog.addText(profileText(profile), "own");
    if (!faults.empty()) qWarning("%s %s", faults.front().column.c_str(), faults.front().code.c_str());
    return readFile(file, recognise(file, catalog), {});
  }
  static std::string valueOf(const RecordDraft& record, std::string_view field) {
    for (const auto& [known, value] : record.values) {
      if (known->id != field) continue;
      if (const auto* text = std::get_if<std::string>(&value)) return *text;
      return std::to_string(std::get<std::int64_t>(value));
    }
    return "-";
  }
  /// What is guessed and read: `sku=MUG on_hand=40 | …`.
  std::string recordsOf(const std::string& table, Entity expected) const {
    const auto file = write(table.c_str());
    const TableSample sample = sampleTable(file);
    if (guessEntity(sample) != expected) return "another kind: " + std::to_string(static_cast<int>(guessEntity(sample)));
    OwnProfile profile = guessProfile(sample, expected);
    profile.id = profile.name = "own";
    const auto set = readBy(profile, file);
    std::string text;
    for (const domain::Issue& issue : set->issues) text += issue.code + " " + issue.column + " ";
    for (const RecordDraft& record : set->records) {
      text += text.empty() ? "" : " | ";
      for (const auto& [field, value] : record.values)
        text += (text.empty() || text.ends_with("| ") ? "" : " ") + std::string(field->id) + "=" + valueOf(record, field->id);
    }
    return text;
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

  void everyKindOfTableIsTaught_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("records");
    const auto row = [](const char* name, const char* table, Entity entity, const char* records) {
      QTest::newRow(name) << QString::fromUtf8(table) << static_cast<int>(entity) << QString::fromUtf8(records);
    };
    row("counts", "货号,仓库,货位,实盘数量\nMUG,义乌,A-1,40\nCUP,义乌,A-2,7\n", Entity::StockLevel,
        "sku=MUG warehouse=义乌 bin=A-1 on_hand=40 | sku=CUP warehouse=义乌 bin=A-2 on_hand=7");
    row("parcels", "订单号,物流公司,运单号,运费,币种\n302-1,YunExpress,YT01,23.5,CNY\n", Entity::Shipment,
        "order=302-1 carrier=YunExpress tracking_number=YT01 cost=235000 cost_currency=CNY status=shipped");
    row("quotes", "Supplier,SKU,MOQ,Unit price,Currency,Lead days\nKiln,MUG,100,1.20,CNY,14\n", Entity::SupplierPrice,
        "supplier=Kiln sku=MUG min_quantity=100 price=12000 currency=CNY lead_days=14");
    row("quotes without a least quantity", "Supplier,SKU,Quote,Currency\nKiln,MUG,1.20,CNY\n", Entity::SupplierPrice,
        "supplier=Kiln sku=MUG price=12000 currency=CNY min_quantity=1");
    row("customers", "Customer name,E-mail,Country code\nMira Holt,mira@example.org,DE\n", Entity::Customer,
        "recipient=Mira Holt email=mira@example.org country=DE");
    row("rates", "Date,Base,Quote,Exchange rate\n2024-05-04,EUR,CNY,7.8\n", Entity::FxRate,
        "day=2024-05-04 base=EUR quote=CNY rate=7800000000");
    row("returns", "RMA,Return date,Return quantity,Order number,Return reason\nR-1,2024-05-04,1,302-1,broken\n",
        Entity::ReturnCase,
        "external_id=R-1 day=2024-05-04 quantity=1 order_number=302-1 reason=broken state=requested kind=buyer_return");
  }

  void everyKindOfTableIsTaught() {
    QFETCH(QString, table);
    QFETCH(int, entity);
    QFETCH(QString, records);
    QCOMPARE(recordsOf(table.toStdString(), static_cast<Entity>(entity)), records.toStdString());
  }

  // 12 + 30 - 4.5 - 20 = 17.5: what was paid out is no cost, and every row has its meaning.
  void aStatementIsTaught() {
    const auto file = write("流水号,交易时间,类型,订单号,金额,币种\nT1,2024-05-04 10:00,货款,302-1,12.00,USD\n"
                            "T2,2024-05-04 11:00,货款,302-2,30.00,USD\nT3,2024-05-04 12:00,佣金,302-1,-4.50,USD\n"
                            "T4,2024-05-05 09:00,提现,,-20.00,USD\nT5,2024-05-05 09:30,神秘,,-1.00,USD\n");
    const TableSample sample = sampleTable(file);
    QCOMPARE(guessEntity(sample), Entity::SettlementLine);
    OwnProfile profile = guessProfile(sample, Entity::SettlementLine);
    profile.id = profile.name = "own";
    QCOMPARE(fieldOf(profile, "类型"), std::string("kind"));
    const auto set = readBy(profile, file);
    QCOMPARE(set->issues.size(), std::size_t{1});  // nobody has explained the last one
    QCOMPARE(set->issues.front().value, std::string("神秘"));
    std::string lines;
    for (const RecordDraft& record : set->records) {
      for (const char* field : {"kind", "type", "amount"}) lines += valueOf(record, field) + " ";
    }
    QCOMPARE(lines, std::string("sale 货款 120000 sale 货款 300000 fee 佣金 -45000 transfer 提现 -200000 "));
    QCOMPARE(set->settlements.size(), std::size_t{1});
    QCOMPARE(set->settlements.front().externalId, std::string("2024-05 USD"));
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

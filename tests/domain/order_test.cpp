// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fields.h"
#include "domain/order.h"

#include <QTest>

#include <set>

using namespace kontor::domain;

class OrderTest : public QObject {
  Q_OBJECT

 private slots:
  void sums();
  void contributions();
  void fieldTableIsSound();
};

void OrderTest::sums() {
  const LineAmount lines[] = {{2, 190'000}, {1, 0}, {-1, -50'000}, {3, std::nullopt}};
  const auto sums = *orderSums(lines);
  QCOMPARE(sums.gross.value(), 190'000);
  QCOMPARE(sums.credit.value(), 50'000);
  QCOMPARE(sums.units, 2 + 3);  // free and returned pieces are not sold ones, those without a price may be
  QCOMPARE(sums.lineCount, 4);
  QVERIFY(!orderSums(std::vector<LineAmount>{{1, INT64_MAX}, {1, 1}}));
  QVERIFY(!orderSums(std::vector<LineAmount>{{1, std::nullopt}})->gross);
}

void OrderTest::contributions() {
  const auto of = [](std::string_view kind, std::string_view status, std::vector<LineAmount> lines) {
    return contribution(kind, status, *orderSums(lines));
  };
  const auto sale = of("sale", "shipped", {{2, 190'000}});
  QCOMPARE(sale.orders, 1);
  QCOMPARE(sale.gross, 190'000);
  QCOMPARE(sale.credits, 0);

  const auto cancelled = of("sale", "cancelled", {{2, 190'000}});
  QCOMPARE(cancelled.orders, 1);
  QCOMPARE(cancelled.credits, 1);
  QCOMPARE(cancelled.credit, 190'000);

  const auto document = of("cancellation", "cancelled", {{-2, -190'000}});
  QCOMPARE(document.orders, 0);
  QCOMPARE(document.credits, 1);
  QCOMPARE(document.credit, 190'000);

  QCOMPARE(of("sale", "paid", {{1, 0}}).orders, 0);             // a gift is no order
  QCOMPARE(of("sale", "paid", {{1, std::nullopt}}).unpriced, 1);  // no price stated: an order all the same
  QCOMPARE(of("sale", "paid", {{-3, -10}}).orders, 0);
  QCOMPARE(of("adjustment", "paid", {{1, 110'620'600}}).gross, 0);
}

void OrderTest::fieldTableIsSound() {
  for (const EntityInfo& entity : entities()) {
    QCOMPARE(findEntity(entity.id).value(), entity.entity);
    QCOMPARE(&info(entity.entity), &entity);
    QVERIFY(findField(entity.entity, entity.title) != nullptr);
    std::string_view order = entity.order;
    if (order.starts_with('-')) order.remove_prefix(1);
    QVERIFY2(findField(entity.entity, order) != nullptr, entity.id.data());
    std::set<std::string_view> ids;
    for (const Field& field : fields(entity.entity)) {
      QVERIFY2(ids.insert(field.id).second, field.id.data());
      if (field.type == FieldType::Money) QVERIFY2(findField(field.entity, field.detail) != nullptr, field.id.data());
      if (field.type == FieldType::Reference) QVERIFY2(findEntity(field.detail).has_value(), field.id.data());
      if (field.type == FieldType::Sealed) QVERIFY2(field.column.empty() && field.sql.empty(), field.id.data());
    }
  }
  const Field& status = *findField(Entity::SalesOrder, "status");
  QVERIFY(isChoice(status, "shipped"));
  QVERIFY(!isChoice(status, "ship"));
  QVERIFY(!isChoice(status, ""));
}

QTEST_GUILESS_MAIN(OrderTest)
#include "order_test.moc"

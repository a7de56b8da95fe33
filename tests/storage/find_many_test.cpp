// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/find_many.h"

#include "storage/lists/list_query.h"
#include "tests/support/goods_book.h"

#include <QTest>

using namespace kontor;
using namespace kontor::storage;
using domain::Entity;
using domain::Id;

class FindManyTest : public QObject {
  Q_OBJECT

 private:
  testing::GoodsBook m_book;

  std::vector<std::vector<Id>> find(Entity entity, std::vector<std::string_view> fields,
                                    std::vector<std::vector<domain::Value>> values) {
    return findByValues(*m_book.book->reader(), entity, fields, values);
  }

 private Q_SLOTS:
  void findsTitles() {
    const auto found =
        findTitles(*m_book.book->reader(), Entity::Sku, {"CUP", "lamp", "ＣＵＰ", "LAM", "", "nothing of the kind"});
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found.at("CUP").id, m_book.cup);
    QCOMPARE(found.at("lamp").id, m_book.lamp);
    QCOMPARE(found.at("ＣＵＰ").id, m_book.cup);
  }

  void titlesOfNoIndexAreFoundToo() {
    const auto supplier = [&](const char* code, const char* name) {
      return m_book.insert(Entity::Supplier, {{"code", std::string(code)}, {"name", std::string(name)}});
    };
    const Id small = supplier("S-1", "pottery");
    const Id large = supplier("S-2", "Pottery");
    const Id gone = supplier("S-3", "Kiln");
    const Id kiln = supplier("S-4", "Kiln");
    m_book.write([&](Writer& writer) {
      archiveRecord(writer, Entity::Supplier, gone, true);
      return 0;
    });
    auto found = findTitles(*m_book.book->reader(), Entity::Supplier, {"Pottery", "POTTERY", "Kiln"});
    QCOMPARE(found.at("Pottery").id, large);  // the writing counts
    QCOMPARE(found.at("POTTERY").id, small);  // else the oldest
    QCOMPARE(found.at("Kiln").id, kiln);
    m_book.write([&](Writer& writer) {
      archiveRecord(writer, Entity::Supplier, kiln, true);
      return 0;
    });
    found = findTitles(*m_book.book->reader(), Entity::Supplier, {"Kiln"});
    QCOMPARE(found.at("Kiln").id, gone);
    QVERIFY(found.at("Kiln").archived);
  }

  void findsByValues() {
    const Id bare = m_book.insert(Entity::SkuCode, {{"code", std::string("4006381")}, {"kind", std::string("barcode")},
                                                    {"sku", m_book.cup}, {"quantity", std::int64_t{1}}});
    const Id scoped = m_book.insert(Entity::SkuCode, {{"code", std::string("4006381")}, {"kind", std::string("barcode")},
                                                      {"scope", std::string("amazon")}, {"sku", m_book.lamp},
                                                      {"quantity", std::int64_t{1}}});
    const domain::Value code = std::string("4006381");
    const domain::Value kind = std::string("barcode");
    const auto found = find(Entity::SkuCode, {"code", "kind", "scope"},
                            {{code, kind, {}}, {code, kind, std::string("amazon")}, {}, {code, kind, std::string("ebay")}});
    QCOMPARE(found.size(), std::size_t{4});
    QCOMPARE(found[0], std::vector<Id>{bare});
    QCOMPARE(found[1], std::vector<Id>{scoped});
    QVERIFY(found[2].empty() && found[3].empty());
    QCOMPARE(find(Entity::SkuCode, {"code"}, {{code}}).front(), (std::vector<Id>{bare, scoped}));
    QCOMPARE(find(Entity::SkuCode, {"sku"}, {{domain::Value(m_book.lamp)}}).front(), std::vector<Id>{scoped});
  }

  void readsWhatIsStored() {
    const Id order = m_book.order("302-1", "paid", "LAMP", m_book.lamp, 2);
    m_book.update(Entity::SalesOrder, order, {{"recipient", std::string("Anna Holt")}});
    const domain::Field* const fields[] = {domain::findField(Entity::SalesOrder, "channel"),
                                           domain::findField(Entity::SalesOrder, "recipient"),
                                           domain::findField(Entity::SalesOrder, "units")};
    const Id ids[] = {order, order + 1000};
    const auto& vault = m_book.book->vault();
    const StoredRows rows = readStored(*m_book.book->reader(), vault, Entity::SalesOrder, fields, ids);
    QCOMPARE(rows.found, (std::vector<bool>{true, false}));
    QCOMPARE(rows.values[0], domain::Value(m_book.channel));
    QCOMPARE(rows.values[1], domain::Value(std::string("Anna Holt")));
    QCOMPARE(rows.values[2], domain::Value(std::int64_t{2}));
    QVERIFY(!domain::isStated(rows.values[3]));
    const auto shown = readRows(*m_book.book->reader(), vault, Entity::SalesOrder, fields, ids);
    QCOMPARE(shown[0], domain::Value(std::string("Amazon.de")));
    QVERIFY(shown[1] != rows.values[1]);
  }
};

QTEST_APPLESS_MAIN(FindManyTest)
#include "find_many_test.moc"

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/filter_text.h"

#include "models/translations.h"
#include "storage/lists/list_query.h"
#include "tests/support/goods_book.h"

#include <QTest>

using namespace kontor;
using namespace kontor::models;
using domain::Entity;

/// Filters for returns whose reasons are codes of a platform.
class FilterTextTest : public QObject {
  Q_OBJECT

 private:
  testing::GoodsBook m_book;

  QString found(const QString& filter) {
    const auto reader = m_book.book->reader();
    const std::string byCodes = filterByWords(*reader, FieldText(QLocale::c()), Entity::ReturnCase, filter.toStdString());
    QString ids;
    for (const domain::Id id : storage::listIds(*reader, {Entity::ReturnCase, byCodes, "id"})) ids += QString::number(id);
    return ids;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_book.book->write({.action = "test"}, [](storage::Writer& writer) {
      writer.connection().run(
          "INSERT INTO return_case (id, channel_id, external_id, kind, day, reason) SELECT n.column1, c.id, n.column2,"
          " 'buyer_return', '2024-05-03', n.column3 FROM channel c, (VALUES (1, 'R-1', 'CR-UNWANTED_ITEM'),"
          " (2, 'R-2', 'UNWANTED_ITEM'), (3, 'R-3', 'DEFECTIVE'), (4, 'R-4', ''), (5, 'R-5', 'PART_NOT_COMPATIBLE'),"
          " (6, 'R-6', 'NOT_COMPATIBLE')) n");
    });
  }

  void findsByWordsAndByCodes_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char* filter, const char* ids) {
      QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(ids);
    };
    // No longer wanted, no longer wanted, Defective, –, Part does not fit, Does not fit together.
    row("reason:Wanted", "12");
    row("reason:\"no longer wanted\"", "12");
    row("reason=\"No longer wanted\"", "12");
    row("reason=wanted", "");
    row("reason:cr-", "1");
    row("reason:unwanted", "12");
    row("reason=unwanted_item", "2");
    row("reason:wanted,defective", "123");
    row("reason:together", "6");  // not the other one, whose code holds this one's
    row("reason:\"not fit\"", "56");
    row("-reason:wanted", "3456");
    row("reason:", "4");
    row("reason:,wanted", "124");
    row("reason:\"nobody says so\"", "");
    row("kind:buyer_return reason:wanted -external_id=\"R-1\"", "2");
    row("\"R-2\" reason:wanted", "2");
    row("-\"r-2\" reason:wanted", "1");
    row("external_id:R-3", "3");
  }
  void findsByWordsAndByCodes() {
    QFETCH(QString, filter);
    QFETCH(QString, ids);
    QCOMPARE(found(filter), ids);
  }

  void wordsAreThoseOfTheWindow() {
    const auto texts = ownTexts(QStringLiteral("zh_CN"));
    QVERIFY(texts != nullptr);
    const QString word = texts->translate("PlatformCode", "No longer wanted");
    QVERIFY(!word.isEmpty());
    const QString filter = QStringLiteral("reason:\"%1\"").arg(word);
    QCOMPARE(found(filter), QString());
    QCoreApplication::installTranslator(texts.get());
    QCOMPARE(found(filter), QStringLiteral("12"));
    QCoreApplication::removeTranslator(texts.get());
  }

  void otherFiltersStayAsTheyAre() {
    const std::string typed = "seller_sku:\"a  b\"   kind:buyer_return \"free\"";
    const auto reader = m_book.book->reader();
    QCOMPARE(filterByWords(*reader, FieldText(QLocale::c()), Entity::ReturnCase, typed), typed);
  }
};

QTEST_GUILESS_MAIN(FilterTextTest)
#include "filter_text_test.moc"

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/messages.h"

#include "models/words/platform_codes.h"
#include "models/words/text.h"
#include "models/words/wording.h"
#include "storage/lists/list_query.h"
#include "storage/records.h"

#include <QTest>

using namespace kontor;
using domain::Entity;

class MessagesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyErrorHasASentence() {
    using enum storage::BookError::Code;
    for (const auto code : {NotFound, Exists, NotABook, Newer, InUse, UnsafePlace, Damaged, CannotSave, Unknown, BackupFailed}) {
      const QString sentence = models::errorSentence(code, "DETAIL");
      QVERIFY2(sentence.size() > 20, qPrintable(sentence));
    }
    QVERIFY(models::errorSentence(InUse, "wang").contains(QLatin1String("wang")));
  }

  void aValueMayLookLikeAPlaceholder() {
    const domain::Issue issue{"unknown_value", "", 3, "Status", "%2", "a|b"};
    QCOMPARE(models::issueSentence(issue), QStringLiteral("\"%2\" is not known; expected is a, b"));
  }

  void whatAFileLacksIsNamed() {
    const domain::Issue issue{"missing_column", "", 0, "Currency", "", "shopify_orders"};
    QCOMPARE(models::issueSentence(issue), QStringLiteral("The column \"Currency\" is missing"));
  }

  void whatTheChecksFindHasSentences() {
    const storage::FieldValues values = {{"status", std::string("gone")},    {"country", std::string("Germany")},
                                         {"currency", std::string("XXQ")},   {"placed", std::string("yesterday")},
                                         {"external_id", std::string()},     {"nonsense", std::string("1")}};
    const domain::Issues issues = storage::validate(Entity::SalesOrder, values, false);
    QVERIFY(issues.size() >= 5);
    for (const domain::Issue& issue : issues) {
      const QString sentence = models::issueSentence(issue, Entity::SalesOrder);
      // A code that nobody gave a sentence comes out as its own words.
      QString words = models::toQt(issue.code).replace(QLatin1Char('_'), QLatin1Char(' '));
      words[0] = words[0].toUpper();
      QVERIFY2(!sentence.startsWith(words), qPrintable(sentence));
    }
  }

  void faultsOfFiltersHaveSentences() {
    const auto filter = storage::Filter::parse(Entity::SalesOrder, "stats:paid status:gone total:ten day:31 recipient:wang units:1.5");
    QCOMPARE(filter.issues.size(), std::size_t{6});
    const auto sentence = [&](std::size_t i) { return models::issueSentence(filter.issues[i]); };
    QCOMPARE(sentence(0), QStringLiteral("There is no field \"stats\""));
    QVERIFY(sentence(1).startsWith(QStringLiteral("\"gone\" is not one of: Pending, Paid")));
    QCOMPARE(sentence(2), QStringLiteral("\"ten\" is not a number"));
    QVERIFY(sentence(3).startsWith(QStringLiteral("\"31\" is no day")));
    QVERIFY(sentence(4).contains(QStringLiteral("free text")));
    QCOMPARE(sentence(5), QStringLiteral("\"1.5\" is not a whole number"));
  }

  void actionsAreNamed() {
    storage::JournalEntry entry;
    entry.action = "order.edit";
    entry.arguments = {{"number", "026-1"}, {"fields", "status"}};
    QCOMPARE(models::actionSentence(entry), QStringLiteral("Order 026-1 edited"));
    entry.action = "import.file";
    entry.arguments = {{"file", "orders.csv"}};
    QCOMPARE(models::actionSentence(entry), QStringLiteral("Imported orders.csv"));
    entry.action = "count.post";
    QCOMPARE(models::actionSentence(entry), QStringLiteral("Count: post"));
    entry.undoes = 7;
    QVERIFY(models::actionSentence(entry).contains(QLatin1Char('7')));
  }

  // Nothing names a message: the colon that would stand before its name goes too.
  void whatHasNoNameEndsWithoutAColon() {
    storage::JournalEntry entry;
    entry.action = "message.create";
    QCOMPARE(models::actionSentence(entry), QStringLiteral("Message made"));
  }

  void scriptsKeepTheirDistance_data() {
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* what, const char* sentence, const char* name, const char* expected) {
      QTest::newRow(what) << QString::fromUtf8(sentence) << QString::fromUtf8(name) << QString::fromUtf8(expected);
    };
    row("Latin after Chinese", "修改%1：%2", "SKU", "修改 SKU：%2");
    row("Latin between", "为%1添加附件", "SKU", "为 SKU 添加附件");
    row("Chinese", "修改%1：%2", "订单", "修改订单：%2");
    row("half Latin", "修改%1：%2", "SKU 编码", "修改 SKU 编码：%2");
    row("English", "%1 edited: %2", "SKU", "SKU edited: %2");
    row("a blank is there", "打开 %1", "SKU", "打开 SKU");
  }

  void scriptsKeepTheirDistance() {
    QFETCH(QString, sentence);
    QFETCH(QString, name);
    QTEST(models::withName(sentence, name), "expected");
  }

  void codesOfPlatformsAreSaidInWords() {
    QCOMPARE(models::platformCodeText("CR-DEFECTIVE"), QStringLiteral("Defective"));
    QCOMPARE(models::platformCodeText("AMZ-PG-MISORDERED"), QStringLiteral("Ordered by mistake"));
    QCOMPARE(models::platformCodeText("UNWANTED_ITEM"), QStringLiteral("No longer wanted"));
    QCOMPARE(models::platformCodeText("Lost_Warehouse"), QStringLiteral("Lost in the warehouse"));
    // What nobody has named stays as it came.
    QCOMPARE(models::platformCodeText("CR-SOMETHING_NEW"), QStringLiteral("CR-SOMETHING_NEW"));
    QCOMPARE(models::platformCodeText("broken on arrival"), QStringLiteral("broken on arrival"));
  }

  void rowsInTheWayAreNamed() {
    QCOMPARE(models::inTheWaySentence({"sales_order", 12, "changed"}, QStringLiteral("Order 302-7")),
             QStringLiteral("Order 302-7 has been changed since"));
    QCOMPARE(models::inTheWaySentence({"sku", 3, "referenced"}, QStringLiteral("SKU MUG")),
             QStringLiteral("SKU MUG is still used by another record"));
  }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filter_completion.h"

#include <QStringList>
#include <QTest>

using namespace kontor;
using namespace kontor::ui;

class FilterCompletionTest : public QObject {
  Q_OBJECT

 private:
  static QStringList terms(const QString& word) {
    QStringList terms;
    const QStringList channels = {QStringLiteral("Amazon.de"), QStringLiteral("Lantern & Loom")};
    for (const FilterProposal& proposal : proposeFilter(domain::Entity::SalesOrder, word, channels)) {
      terms << proposal.term;
    }
    return terms;
  }

 private Q_SLOTS:
  void proposes_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("terms");
    QTest::newRow("field by id") << "sta" << "status:";
    QTest::newRow("field by label") << "Order n" << "external_id:";
    QTest::newRow("negated") << "-sta" << "-status:";
    QTest::newRow("all codes") << "kind:" << "kind:sale|kind:cancellation|kind:adjustment";
    QTest::newRow("code by id") << "status:ship" << "status:partly_shipped|status:shipped";
    QTest::newRow("second value") << "status:paid,del" << "status:paid,delivered";
    QTest::newRow("flag") << "archived:" << "archived:yes|archived:no";
    QTest::newRow("channel with a blank") << "channel:lan" << "channel:\"Lantern & Loom\"";
    QTest::newRow("nothing for free text") << "tokyo" << "";
    QTest::newRow("nothing for personal data") << "recip" << "";
    QTest::newRow("nothing after a whole code") << "status:delivered" << "";
    QTest::newRow("unknown field") << "colour:" << "";
  }
  void proposes() {
    QFETCH(QString, word);
    QFETCH(QString, terms);
    QCOMPARE(FilterCompletionTest::terms(word).join(QLatin1Char('|')), terms);
  }

  void findsTheWordAtTheCursor_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QString>("word");
    QTest::newRow("only word") << "status" << 3 << "status";
    QTest::newRow("second") << "paid total>3 x" << 9 << "total>3";
    QTest::newRow("after a blank") << "paid " << 5 << "";
    QTest::newRow("blank in quotes") << "a channel:\"Lantern & Lo" << 23 << "channel:\"Lantern & Lo";
    QTest::newRow("empty") << "" << 0 << "";
  }
  void findsTheWordAtTheCursor() {
    QFETCH(QString, filter);
    QFETCH(int, cursor);
    QFETCH(QString, word);
    const FilterWord found = filterWordAt(filter, cursor);
    QCOMPARE(filter.mid(found.start, found.length), word);
  }
};

QTEST_GUILESS_MAIN(FilterCompletionTest)
#include "filter_completion_test.moc"

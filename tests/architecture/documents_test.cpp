// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

QDir tree() { return QDir(QString::fromUtf8(KONTOR_SOURCE_DIR)); }

/// The places of the tree that a document names: what stands in backticks or in a link and begins with a folder of ours.
QStringList placesIn(const QString& document) {
  static const QRegularExpression place(QStringLiteral(
      "[`(]((?:app|ui|models|exchange|storage|domain|resources|docs|tests|tools|benchmarks|cmake|translations)/[^\\s`#)]*)[`#)]"));
  QStringList places;
  for (auto match = place.globalMatch(document); match.hasNext();) places << match.next().captured(1);
  return places;
}

/// `NN_id.sql` stands for files that are to be written; `models/session` for a header and its source.
bool isThere(QString place) {
  place.replace(QRegularExpression(QStringLiteral("N{2,}_\\w+")), QStringLiteral("*"));
  const QFileInfo named(tree().filePath(place));
  if (named.exists()) return true;
  const QString name = named.fileName();
  if (name.isEmpty()) return false;
  const QStringList patterns = name.contains(QLatin1Char('.')) ? QStringList(name) : QStringList(name + QStringLiteral(".h"));
  return !QDir(named.path()).entryList(patterns, QDir::Files).isEmpty();
}

}  // namespace

/// What a document sends its reader to must be there.
class DocumentsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsPlaces() {
    QCOMPARE(placesIn(QStringLiteral("see `storage/book.h` and [it](docs/kpis.md#x), not `storage` or `Book::write`")),
             QStringList({QStringLiteral("storage/book.h"), QStringLiteral("docs/kpis.md")}));
    for (const QString there : {"storage/book.h", "storage/book", "storage/kpi/", "storage/kpi/*.sql", "storage/kpi/NN_id.sql"})
      QVERIFY2(isThere(there), qPrintable(there));
    for (const QString gone : {"storage/books.h", "storage/books", "storage/kpis/", "storage/kpi/*.xml"})
      QVERIFY2(!isThere(gone), qPrintable(gone));
  }

  void nameOnlyWhatIsThere() {
    QStringList missing;
    qsizetype places = 0;
    QDirIterator it(tree().path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
      QFile file(it.next());
      const QString path = tree().relativeFilePath(file.fileName());
      if (path.startsWith(QLatin1String("build/"))) continue;
      QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
      const QStringList named = placesIn(QString::fromUtf8(file.readAll()));
      places += named.size();
      for (const QString& place : named) {
        if (!isThere(place)) missing << QStringLiteral("%1: %2").arg(path, place);
      }
    }
    QVERIFY(places > 40);
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("\n") + missing.join(QLatin1Char('\n'))));
  }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documents_test.moc"

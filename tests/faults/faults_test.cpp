// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// G1, G3, G4: whatever moment the program dies at, or whichever write the disk refuses, the book opens, verifies,
// holds an import whole or not at all, and holds everything that was promised.
#include "storage/book.h"
#include "storage/book_error.h"
#include "storage/verify.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

#include <cerrno>
#include <set>

using namespace kontor;

namespace {

constexpr int kOrders = 400;
constexpr int kPoints = 200;

QByteArray orderFile() {
  QByteArray text = "order,sku,title,quantity,price,placed,recipient,street,email\n";
  for (int i = 0; i < kOrders; ++i) {
    text += QByteArray::fromStdString(
        fmt::format("F-{0},SKU-{1},Cup no. {1},{2},9.5,2024-03-{3:02} 10:00:00,Person {0},{0} Long Road,p{0}@example.com\n", i,
                    i % 40, 1 + i % 3, 1 + i % 28));
  }
  return text;
}

}  // namespace

class FaultsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void cleanRunKeepsEveryPromise();
  void killedAtAnyWrite();
  void refusedOnceAtAnyWrite();
  void refusedForGoodFromAnyWrite();
  void checkerSeesABrokenPromise();

 private:
  struct Outcome {
    bool finished = false;
    std::set<QByteArray> promises;
  };
  Outcome drive(const QStringList& settings);
  QString check(const Outcome& outcome);
  long point(int index) const { return 1 + m_calls * index / kPoints; }

  QTemporaryDir m_dir;
  QString m_book, m_fresh, m_file;
  long m_calls = 0;
};

void FaultsTest::initTestCase() {
  m_fresh = m_dir.filePath(QStringLiteral("fresh.kontor"));
  m_book = m_dir.filePath(QStringLiteral("book.kontor"));
  m_file = m_dir.filePath(QStringLiteral("orders.csv"));
  QFile file(m_file);
  QVERIFY(file.open(QFile::WriteOnly));
  file.write(orderFile());
  file.close();
  storage::Book::create(m_fresh.toStdString(), {.baseCurrency = *domain::Currency::fromCode("EUR")},
                        storage::Environment::system());
}

/// Runs the driver on a copy of the fresh book.
FaultsTest::Outcome FaultsTest::drive(const QStringList& settings) {
  const QDir dir(m_dir.path());
  for (const auto& name : dir.entryList({QStringLiteral("book.kontor*")}, QDir::AllEntries | QDir::Hidden)) {
    QFile::remove(dir.filePath(name));
  }
  QFile::copy(m_fresh, m_book);
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(KONTOR_FAULT_SHIM));
  environment.insert(QStringLiteral("FAULT_COUNT"), m_dir.filePath(QStringLiteral("calls")));
  for (const auto& setting : settings) {
    environment.insert(setting.section(QLatin1Char('='), 0, 0), setting.section(QLatin1Char('='), 1));
  }
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(KONTOR_FAULT_DRIVER),
                {m_book, QStringLiteral(KONTOR_TEST_DATA "/profiles/faults.json"), m_file});
  process.waitForFinished(60000);
  Outcome outcome;
  outcome.finished = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
  for (const auto& line : process.readAllStandardOutput().split('\n')) outcome.promises.insert(line);
  outcome.promises.erase(QByteArray());
  return outcome;
}

/// Empty when the book is sound and holds every promise.
QString FaultsTest::check(const Outcome& outcome) {
  std::unique_ptr<storage::Book> book;
  try {
    book = storage::Book::open(m_book.toStdString(), storage::Environment::system());
  } catch (const storage::BookError& error) {
    return QStringLiteral("does not open: ") + QString::fromStdString(error.detail());
  }
  const auto result = storage::verify(*book, true);
  if (!result.findings.empty()) {
    const auto& finding = result.findings.front();
    return QString::fromStdString(fmt::format("{} {} {} {}", finding.code, finding.table, finding.id, finding.detail));
  }
  auto reader = book->reader();
  const auto orders = reader->connection().integer("SELECT count(*) FROM sales_order").value_or(-1);
  if (orders != 0 && orders != kOrders) return QStringLiteral("half an import: %1 orders").arg(orders);
  if (reader->connection().integer("SELECT count(*) FROM import_run") > 1) return QStringLiteral("imported twice");
  for (const auto& promise : outcome.promises) {
    if (promise == "imported" && orders != kOrders) return QStringLiteral("the import is lost");
    if (!promise.startsWith("edited ")) continue;
    const auto note = reader->connection().text(
        fmt::format("SELECT note FROM sales_order ORDER BY id LIMIT 1 OFFSET {}", promise.mid(7).toInt()));
    if (note != "edit " + promise.mid(7).toStdString()) return QStringLiteral("lost: ") + QString::fromUtf8(promise);
  }
  return {};
}

void FaultsTest::cleanRunKeepsEveryPromise() {
  const auto outcome = drive({});
  QVERIFY(outcome.finished);
  QCOMPARE(outcome.promises.size(), std::size_t{13});
  QCOMPARE(check(outcome), QString());
  QFile calls(m_dir.filePath(QStringLiteral("calls")));
  QVERIFY(calls.open(QFile::ReadOnly));
  m_calls = calls.readAll().trimmed().toLong();
  QVERIFY2(m_calls > 60, qPrintable(QString::number(m_calls)));
}

void FaultsTest::killedAtAnyWrite() {
  QVERIFY(m_calls > 0);
  int killed = 0;
  for (int i = 0; i < kPoints; ++i) {
    const auto outcome = drive({QStringLiteral("FAULT_AT=%1").arg(point(i))});
    if (!outcome.finished) ++killed;
    const QString fault = check(outcome);
    QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("killed at write %1: %2").arg(point(i)).arg(fault)));
  }
  QVERIFY2(killed > kPoints * 9 / 10, qPrintable(QString::number(killed)));
}

void FaultsTest::refusedOnceAtAnyWrite() {
  QVERIFY(m_calls > 0);
  for (int i = 0; i < kPoints; i += 2) {
    for (const auto& half : {QStringLiteral("FAULT_AT=%1"), QStringLiteral("FAULT_HALF=1")}) {
      QStringList settings{QStringLiteral("FAULT_AT=%1").arg(point(i)), QStringLiteral("FAULT_ERRNO=%1").arg(i % 4 ? ENOSPC : EIO)};
      if (half.startsWith(QStringLiteral("FAULT_HALF"))) settings << half;
      const QString fault = check(drive(settings));
      QVERIFY2(fault.isEmpty(), qPrintable(settings.join(QLatin1Char(' ')) + QStringLiteral(": ") + fault));
    }
  }
}

void FaultsTest::refusedForGoodFromAnyWrite() {
  QVERIFY(m_calls > 0);
  for (int i = 0; i < kPoints; i += 4) {
    const QStringList settings{QStringLiteral("FAULT_AT=%1").arg(point(i)), QStringLiteral("FAULT_ERRNO=%1").arg(ENOSPC),
                               QStringLiteral("FAULT_STICKY=1")};
    const auto outcome = drive(settings);
    const QString fault = check(outcome);
    QVERIFY2(fault.isEmpty(), qPrintable(settings.join(QLatin1Char(' ')) + QStringLiteral(": ") + fault));
  }
}

/// The check itself is checked: a promise that the book does not hold must be seen.
void FaultsTest::checkerSeesABrokenPromise() {
  auto outcome = drive({QStringLiteral("FAULT_AT=1")});
  QCOMPARE(check(outcome), QString());
  outcome.promises.insert("imported");
  QCOMPARE(check(outcome), QStringLiteral("the import is lost"));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"

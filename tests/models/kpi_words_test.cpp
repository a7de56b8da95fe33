// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpi_words.h"

#include "storage/kpi.h"

#include <QFile>
#include <QTest>

using namespace kontor;

namespace {

constexpr int kWidest = 90;

/// A literal, broken at blanks where it is long.
QByteArray literal(const std::string& text) {
  QByteArray lines;
  QByteArray line;
  for (const QByteArray& word : QByteArray::fromStdString(text).split(' ')) {
    const QByteArray next = word + ' ';
    if (QString::fromUtf8(line + next).size() > kWidest) {
      lines += '"' + line + "\"\n        ";
      line.clear();
    }
    line += next;
  }
  line.chop(1);
  return lines + '"' + line + '"';
}

}  // namespace

class KpiWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // lupdate reads only sources: what the heads of the KPI files say must stand in one.
  void holdTheHeadsOfTheFiles() {
    QByteArray rows;
    for (const storage::KpiInfo& kpi : storage::kpis()) {
      for (const std::string& text : {kpi.name, kpi.formula}) rows += "    QT_TRANSLATE_NOOP(\"Kpi\", " + literal(text) + "),\n";
    }
    QFile file(QStringLiteral(KONTOR_SOURCE_DIR "/models/kpi_words.h"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    const QByteArray begin = "kKpiWords[] = {\n";
    const auto from = text.indexOf(begin) + begin.size();
    const auto to = text.indexOf("};\n", from);
    QVERIFY(from >= begin.size() && to > from);
    const QByteArray wanted = text.left(from) + rows + text.mid(to);
    if (qEnvironmentVariableIsSet("KONTOR_UPDATE")) {
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(wanted);
    } else {
      QVERIFY2(text == wanted, "models/kpi_words.h is out of date: run this test with KONTOR_UPDATE=1");
    }
  }

  void areWhatIsAskedFor() {
    std::size_t at = 0;
    for (const storage::KpiInfo& kpi : storage::kpis()) {
      QCOMPARE(std::string(models::kKpiWords[at++]), kpi.name);
      QCOMPARE(std::string(models::kKpiWords[at++]), kpi.formula);
    }
    QCOMPARE(at, std::size(models::kKpiWords));
  }
};

QTEST_GUILESS_MAIN(KpiWordsTest)
#include "kpi_words_test.moc"

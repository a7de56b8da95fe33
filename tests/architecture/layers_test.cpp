// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using kontor::architecture::faultsOf;

namespace {

const std::string kHead =
    "// SPDX-FileCopyrightText: 2026 The Kontor authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n";

QStringList readableFiles(const QDir& root) {
  QStringList files;
  for (const QString folder : {"domain", "storage", "exchange", "models", "ui", "app", "tests", "benchmarks", "cmake", "tools",
                               "docs", "resources", "translations", ".ci"}) {
    QDirIterator it(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) files << root.relativeFilePath(it.next());
  }
  files += root.entryList(QDir::Files | QDir::Hidden);
  return files;
}

bool isText(const QByteArray& bytes) { return !bytes.contains('\0'); }

}  // namespace

/// Reads the tree itself: linking alone is no wall between layers, and a clone must not depend on one computer.
class LayersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void catchesPlantedFaults_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* path, const std::string& text, const char* fault) {
      QTest::newRow(name) << path << QString::fromStdString(text) << fault;
    };
    row("storage to models", "storage/a.cpp", kHead + "#include \"models/session.h\"\n", ":3: forbidden_arrow models/session.h");
    row("domain to storage", "domain/a.h", kHead + "  #  include \"storage/book.h\"\n", ":3: forbidden_arrow storage/book.h");
    row("exchange to app", "exchange/sub/a.cpp", kHead + "#include \"app/log.h\"\n", ":3: forbidden_arrow app/log.h");
    row("models to ui", "models/a.cpp", kHead + "#include \"ui/theme.h\"\n", ":3: forbidden_arrow ui/theme.h");
    row("ui to storage", "ui/a.cpp", kHead + "#include \"storage/journal.h\"\n", ":3: forbidden_arrow storage/journal.h");
    row("qt in storage", "storage/a.cpp", kHead + "#include <QString>\n", ":3: qt_below_models QString");
    row("qt folder in exchange", "exchange/a.cpp", kHead + "#include <QtCore/qglobal.h>\n", ":3: qt_below_models QtCore/qglobal.h");
    row("qt type in domain", "domain/a.h", kHead + "class QString;\n", ":3: qt_below_models");
    row("sentence in storage", "storage/a.cpp", kHead + "return tr(\"Saved\");\n", ":3: qt_below_models");
    row("sqlite in domain", "domain/a.cpp", kHead + "#include <sqlite3.h>\n", ":3: foreign_library sqlite3.h");
    row("sqlite in ui", "ui/a.cpp", kHead + "#include <SQLiteCpp/Database.h>\n", ":3: foreign_library SQLiteCpp/Database.h");
    row("system call in domain", "domain/a.cpp", kHead + "#include <unistd.h>\n", ":3: foreign_library unistd.h");
    row("locale", "exchange/a.cpp", kHead + "double d = std::stod(text);\n", ":3: follows_the_locale");
    row("no folder", "ui/a.cpp", kHead + "#include \"theme.h\"\n", ":3: include_without_folder theme.h");
    row("no head", "ui/a.cpp", "#include \"ui/theme.h\"\n", ":1: no_spdx_head");
    row("no head in cmake", "ui/CMakeLists.txt", "kontor_layer(ui)\n", ":1: no_spdx_head");
    row("machine path", "docs/a.md", std::string("see /ho") + "me/anna/book\n", ":1: machine_path");
    row("long file", "ui/a.cpp", kHead + std::string(399, '\n'), ":401: file_too_long");
  }

  void catchesPlantedFaults() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    const auto faults = faultsOf(path.toStdString(), text.toStdString());
    QCOMPARE(faults.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(faults.front()), path + fault);
  }

  void letsGoodFilesPass_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* path, const std::string& text) {
      QTest::newRow(name) << path << QString::fromStdString(text);
    };
    row("down the arrows", "models/a.cpp", kHead + "#include \"storage/book.h\"\n#include <QString>\n#include <map>\n");
    row("generated header", "storage/a.cpp", kHead + "#include \"embedded/schema.h\"\n#include <sqlite3.h>\n");
    row("std in domain", "domain/a.cpp", kHead + "#include <charconv>\n");
    row("moc", "app/a.cpp", kHead + "#include \"a.moc\"\n");
    row("word in a comment", "storage/a.cpp", kHead + "// no QString here\n");
    row("address, no path", "docs/a.md", "https://example.com/media/a and ~/media/a\n");
  }

  void letsGoodFilesPass() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    const auto faults = faultsOf(path.toStdString(), text.toStdString());
    QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
  }

  void treeIsClean() {
    const QDir root(QString::fromUtf8(KONTOR_SOURCE_DIR));
    QStringList faults;
    QByteArray window;
    int read = 0;
    for (const QString& path : readableFiles(root)) {
      QFile file(root.filePath(path));
      QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
      const QByteArray bytes = file.readAll();
      if (!isText(bytes)) continue;
      ++read;
      if (path.startsWith(QLatin1String("ui/"))) window += bytes;
      for (const std::string& fault : faultsOf(path.toStdString(), bytes.toStdString())) faults << QString::fromStdString(fault);
    }
    QVERIFY(read > 100);
    for (const std::string_view header : kontor::architecture::lentToUi())
      if (!window.contains("#include \"" + QByteArray(header.data(), static_cast<qsizetype>(header.size())) + '"'))
        faults << QStringLiteral("nothing in ui needs %1 any more: take it off the list").arg(QString::fromUtf8(header.data()));
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("\n") + faults.join(QLatin1Char('\n'))));
  }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/field_text.h"
#include "tests/support/clipped.h"
#include "tests/support/order_book.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/window.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/render.h"
#include "ui/shell/start_page.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace kontor;
using namespace kontor::ui;

namespace {

struct Text {
  QString context;
  QString source;
  QString comment;
  QString type;  ///< unfinished, vanished, obsolete
  QStringList forms;
  bool numerus = false;
};

Text readText(QXmlStreamReader& xml, const QString& context) {
  Text text{context, {}, {}, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes")};
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("source")) {
      text.source = xml.readElementText();
    } else if (xml.name() == QLatin1String("comment")) {
      text.comment = xml.readElementText();
    } else if (xml.name() == QLatin1String("translation")) {
      text.type = xml.attributes().value(QStringLiteral("type")).toString();
      if (!text.numerus) text.forms << xml.readElementText();
      while (text.numerus && xml.readNextStartElement()) text.forms << xml.readElementText();
    } else {
      xml.skipCurrentElement();
    }
  }
  return text;
}

QList<Text> readTexts(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QXmlStreamReader xml(&file);
  QList<Text> texts;
  xml.readNextStartElement();  // TS
  while (xml.readNextStartElement()) {
    QString context;
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("name")) {
        context = xml.readElementText();
      } else if (xml.name() == QLatin1String("message")) {
        texts << readText(xml, context);
      } else {
        xml.skipCurrentElement();
      }
    }
  }
  return texts;
}

QString file(const char* code) {
  return QStringLiteral(KONTOR_SOURCE_DIR "/translations/ui/kontor_%1.ts").arg(QLatin1String(code));
}

// What the program puts in, and the number of keys after Alt.
QStringList marks(const QString& text) {
  static const QRegularExpression mark(QStringLiteral("%(?:\\d|n|L\\d)|\\(\\*\\.[^)]*\\)"));
  QStringList found;
  for (auto it = mark.globalMatch(text); it.hasNext();) found << it.next().captured();
  static const QRegularExpression mnemonic(QStringLiteral("&(?!&)[^ ]"));
  if (text.contains(mnemonic)) found << QStringLiteral("&");
  found.sort();
  return found;
}

}  // namespace

class TranslationsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<Settings> m_settings;
  testing::AnsweringDialogs m_dialogs;
  std::unique_ptr<MainWindow> m_window;

  void openWindow(bool full) {
    m_window = std::make_unique<MainWindow>(Shell{*m_settings, m_dialogs, testing::fixedEnvironment()});
    m_window->resize(1280, 800);
    auto book = testing::newBook(*m_folder);
    if (full) testing::fillOrders(*book, 30);
    m_window->setBook(std::move(book));
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    applyLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
  }
  void cleanup() {
    m_window.reset();
    m_settings.reset();
    applyLanguage(*qApp, QStringLiteral("en"));
  }

  void nothingIsUnfinished_data() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages()) QTest::newRow(language.code) << QString::fromLatin1(language.code);
  }
  void nothingIsUnfinished() {
    QFETCH(QString, code);
    const QList<Text> texts = readTexts(file(code.toLatin1().constData()));
    QVERIFY2(texts.size() >= (code == QLatin1String("en") ? 3 : 500), "the file cannot be read");
    for (const Text& text : texts) {
      const QString where = text.context + QStringLiteral(": ") + text.source;
      QVERIFY2(text.type.isEmpty(), qPrintable(text.type + QLatin1Char(' ') + where));
      for (const QString& form : text.forms) {
        QVERIFY2(!form.isEmpty(), qPrintable(where));
        // One of something needs no number.
        const bool oneForm = text.numerus && form == text.forms.front() && text.forms.size() > 1;
        if (!oneForm) QCOMPARE(marks(form), marks(text.source));
      }
    }
  }

  void bothScriptsSayTheSame() {
    const auto keys = [](const QList<Text>& texts) {
      QSet<QString> set;
      for (const Text& text : texts) set << text.context + text.source + text.comment;
      return set;
    };
    const QList<Text> simplified = readTexts(file("zh_CN"));
    const QList<Text> traditional = readTexts(file("zh_TW"));
    QCOMPARE(keys(simplified), keys(traditional));
    // Words of the other side of the strait.
    const QRegularExpression foreign(QStringLiteral("导|订|设置|數據|文件夾|軟件|導入|導出|保存|默認|信息|網絡|程序|粘貼"));
    for (const Text& text : traditional) {
      QVERIFY2(!text.forms.front().contains(foreign), qPrintable(text.source + QLatin1Char('=') + text.forms.front()));
    }
  }

  void everyTextOfTheSourceIsThere() {
    const QString lupdate = QStringLiteral(KONTOR_LUPDATE);
    if (!QFile::exists(lupdate)) QSKIP("no lupdate here");
    for (const char* code : {"zh_CN", "zh_TW", "en"}) {
      QVERIFY(QFile::copy(file(code), m_folder->filePath(QStringLiteral("kontor_%1.ts").arg(QLatin1String(code)))));
    }
    QProcess update;
    update.start(QStringLiteral(KONTOR_SOURCE_DIR "/tools/translations"), {lupdate, m_folder->path()});
    QVERIFY(update.waitForFinished(120'000));
    QCOMPARE(update.exitCode(), 0);
    for (const char* code : {"zh_CN", "zh_TW", "en"}) {
      QStringList missing;
      for (const Text& text : readTexts(m_folder->filePath(QStringLiteral("kontor_%1.ts").arg(QLatin1String(code))))) {
        if (!text.type.isEmpty()) missing << text.context + QStringLiteral(": ") + text.source;
      }
      QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }
  }

  void choosesTheLanguage() {
    QCOMPARE(languageFor({QStringLiteral("zh-Hans-CN")}), QStringLiteral("zh_CN"));
    QCOMPARE(languageFor({QStringLiteral("zh-SG")}), QStringLiteral("zh_CN"));
    QCOMPARE(languageFor({QStringLiteral("zh-Hant-TW"), QStringLiteral("en-US")}), QStringLiteral("zh_TW"));
    QCOMPARE(languageFor({QStringLiteral("zh-HK")}), QStringLiteral("zh_TW"));
    QCOMPARE(languageFor({QStringLiteral("de-DE"), QStringLiteral("zh-CN")}), QStringLiteral("zh_CN"));
    QCOMPARE(languageFor({QStringLiteral("de-DE"), QStringLiteral("en-GB"), QStringLiteral("zh-CN")}), QStringLiteral("en"));
    QCOMPARE(languageFor({QStringLiteral("fr-FR")}), QStringLiteral("en"));
    QCOMPARE(languageOf(QStringLiteral("zh_TW")), QStringLiteral("zh_TW"));
  }

  void formatsFollowTheLanguage() {
    applyLanguage(*qApp, QStringLiteral("zh_CN"));
    QCOMPARE(models::FieldText().day("2024-03-05"), QStringLiteral("2024/03/05"));
    QCOMPARE(models::FieldText().money(12'345'000, "EUR"), QStringLiteral("1,234.50\u00a0EUR"));
    QCOMPARE(models::FieldText::entities(domain::Entity::Supplier), QStringLiteral("供应商"));
    applyLanguage(*qApp, QStringLiteral("zh_TW"));
    QCOMPARE(models::FieldText::entities(domain::Entity::Supplier), QStringLiteral("供應商"));
    QCOMPARE(models::FieldText().locale().territory(), QLocale::Taiwan);
    applyLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(models::FieldText::entities(domain::Entity::Supplier), QStringLiteral("Suppliers"));
    QCOMPARE(models::FieldText().day("2024-03-05"), QStringLiteral("05/03/2024"));
  }

  void glyphsFollowTheLanguage() {
    const auto rank = [](const QString& family) { return QApplication::font().families().indexOf(family); };
    const QString simplified = QStringLiteral("Noto Sans CJK SC");
    const QString traditional = QStringLiteral("Noto Sans CJK TC");
    applyLanguage(*qApp, QStringLiteral("zh_TW"));
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(rank(traditional) >= 0 && rank(traditional) < rank(simplified));
    applyLanguage(*qApp, QStringLiteral("zh_CN"));
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(rank(simplified) >= 0 && rank(simplified) < rank(traditional));
  }

  void longTextsHaveRoom_data() {
    QTest::addColumn<bool>("full");
    QTest::newRow("empty book") << false;
    QTest::newRow("full book") << true;
  }
  void longTextsHaveRoom() {
    QFETCH(bool, full);
    testing::PseudoTranslator longer;
    QCoreApplication::installTranslator(&longer);
    openWindow(full);
    QStringList faults;
    const SeeView see = [&](const QString& name, QWidget& view) {
      for (const QString& text : testing::clippedTexts(view)) faults << name + QStringLiteral(" – ") + text;
      const QString folder = qEnvironmentVariable("KONTOR_PICTURES");
      if (!folder.isEmpty()) view.grab().save(QStringLiteral("%1/pseudo-%2-%3.png").arg(folder, name).arg(full));
    };
    visitPages(*m_window, see);
    visitDialogs(*m_window, see);
    visitMoments(*m_window, see);
    QCoreApplication::removeTranslator(&longer);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
  }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "models/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace kontor::ui {
namespace {

constexpr Language kLanguages[] = {{"en", "English"}, {"zh_CN", "简体中文"}, {"zh_TW", "繁體中文"}};
constexpr QLatin1String kTranslatorName("languageOfTheWindow");

bool isTraditional(const QLocale& locale) {
  if (locale.script() != QLocale::AnyScript) return locale.script() == QLocale::TraditionalHanScript;
  const QLocale::Territory places[] = {QLocale::Taiwan, QLocale::HongKong, QLocale::Macao};
  return std::ranges::find(places, locale.territory()) != std::end(places);
}

std::unique_ptr<QTranslator> textsOfQt(const QString& code) {
  auto translator = std::make_unique<QTranslator>();
  const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
  return translator->load(QStringLiteral("qtbase_") + code, folder) ? std::move(translator) : nullptr;
}

void install(QApplication& application, std::unique_ptr<QTranslator> translator) {
  if (translator == nullptr) return;
  translator->setObjectName(kTranslatorName);
  translator->setParent(&application);
  QCoreApplication::installTranslator(translator.release());
}

}  // namespace

std::span<const Language> languages() {
  return kLanguages;
}

QString languageFor(const QStringList& wanted) {
  for (const QString& name : wanted) {
    const QLocale locale(name);
    if (locale.language() == QLocale::English) return QStringLiteral("en");
    if (locale.language() != QLocale::Chinese) continue;
    return isTraditional(locale) ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
  }
  return QStringLiteral("en");
}

QString languageOf(const QString& choice) {
  const bool known = std::ranges::any_of(kLanguages, [&](const Language& l) { return choice == QLatin1String(l.code); });
  return known ? choice : languageFor(QLocale::system().uiLanguages());
}

QLocale formatsOf(const QString& code) {
  const QLocale system = QLocale::system();
  if (system.language() != QLocale::C && languageFor({system.bcp47Name()}) == code &&
      (code != QLatin1String("en") || system.language() == QLocale::English)) {
    return system;
  }
  return code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
}

void applyLanguage(QApplication& application, const QString& choice) {
  for (QTranslator* old : application.findChildren<QTranslator*>(kTranslatorName, Qt::FindDirectChildrenOnly)) delete old;
  const QString code = languageOf(choice);
  QLocale::setDefault(formatsOf(code));
  install(application, textsOfQt(code));
  install(application, models::ownTexts(code));
}

}  // namespace kontor::ui

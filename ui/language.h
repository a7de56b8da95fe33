// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <span>

class QApplication;

namespace kontor::ui {

/// A language that the window speaks.
struct Language {
  const char* code;  ///< `zh_CN`, as files and settings call it
  const char* name;  ///< its own name for itself, UTF-8
};
std::span<const Language> languages();

/// The first language of a user's list (`zh-Hant-TW`, `en-GB` …) that the window speaks; English when there is none.
QString languageFor(const QStringList& wanted);
/// The language of a choice in the settings: `system` or a code.
QString languageOf(const QString& choice);
/// How numbers, money and dates are written in a language: as the computer does where it speaks it too.
QLocale formatsOf(const QString& code);

/// Puts all texts, ours and Qt's, and all formats into the language of a choice. What is on the screen already keeps its
/// texts until it is built anew; applyTheme() afterwards takes the fonts of the language.
void applyLanguage(QApplication& application, const QString& choice);

}  // namespace kontor::ui

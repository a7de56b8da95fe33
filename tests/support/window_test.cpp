// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_test.h"

#include "ui/page.h"

#include <QLocale>

namespace kontor::testing {

void WindowTest::settle() { QTRY_VERIFY(m_window->session() != nullptr && m_window->session()->isIdle()); }

void WindowTest::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  qRegisterMetaType<ui::Place>();
  ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

void WindowTest::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  m_settings = std::make_unique<ui::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
  m_dialogs = {};
}

void WindowTest::cleanup() {
  m_window.reset();
  m_settings.reset();
  m_folder.reset();
}

}  // namespace kontor::testing

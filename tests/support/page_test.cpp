// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_test.h"

#include <QLocale>

namespace kontor::testing {

void PageTest::openPage(const QString& page) {
  m = std::make_unique<PageDriver>(page);
  QVERIFY(m->settle());
}

void PageTest::change(const std::string& sql) {
  m->window->session()->write(this, {.action = "test"}, [sql](storage::Writer& writer) { writer.connection().run(sql); });
  QVERIFY(m->settle());
}

void PageTest::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

void PageTest::init() {
  if (!m_page.isEmpty()) openPage(m_page);
}

void PageTest::cleanup() { m.reset(); }

}  // namespace kontor::testing

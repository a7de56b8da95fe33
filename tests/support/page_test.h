// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/page_driver.h"

#include <QObject>

#include <memory>

namespace kontor::testing {

/// A test of one page of records: each case drives it in the real window, on a small book of its own.
class PageTest : public QObject {
  Q_OBJECT

 public:
  explicit PageTest(const QString& page) : m_page(page) {}

 protected:
  std::unique_ptr<PageDriver> m;

  /// Another page than that of the test.
  void openPage(const QString& page);
  /// Changes the book behind the page's back.
  void change(const std::string& sql);

 protected Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

 private:
  QString m_page;
};

}  // namespace kontor::testing

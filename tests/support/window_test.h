// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/window.h"
#include "ui/main_window.h"

#include <QObject>

#include <memory>

namespace kontor::testing {

/// A test of windows, in the English of the United Kingdom and the light theme; each case has a folder and settings of
/// its own.
class WindowTest : public QObject {
  Q_OBJECT

 protected:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<ui::Settings> m_settings;
  AnsweringDialogs m_dialogs;
  std::unique_ptr<ui::MainWindow> m_window;

  /// Waits until all that was asked of the book has come.
  void settle();

 protected Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
};

}  // namespace kontor::testing

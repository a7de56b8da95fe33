// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace kontor::ui {

class EntityPage;

/// The files that were imported, each with its result and the way to take it back; above them the folder whose files go
/// in by themselves.
class ImportsWindow : public QDialog {
  Q_OBJECT

 public:
  ImportsWindow(const PageContext& context, QWidget* parent);

  EntityPage& page() { return *m_page; }
  QLabel& folderLabel() { return *m_folder; }
  QPushButton& chooseButton() { return *m_choose; }
  QPushButton& stopButton() { return *m_stop; }

 Q_SIGNALS:
  /// Another folder is watched from now on; empty: none.
  void watchChanged();

 private:
  void choose();
  void setFolder(const QString& folder);
  void showFolder();

  PageContext m_context;
  EntityPage* m_page = nullptr;
  QLabel* m_folder = nullptr;
  QPushButton* m_choose = nullptr;
  QPushButton* m_stop = nullptr;
};

}  // namespace kontor::ui

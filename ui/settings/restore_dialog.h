// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/field_text.h"
#include "storage/backup.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPushButton;

namespace kontor::ui {

class Dialogs;

/// Asks which backup shall take the place of the book.
class RestoreDialog : public QDialog {
  Q_OBJECT

 public:
  RestoreDialog(const std::vector<storage::BackupInfo>& backups, const models::FieldText& text, Dialogs& dialogs,
                QWidget* parent);

  QListWidget* list() const { return m_list; }
  QPushButton* restoreButton() const { return m_restore; }

 Q_SIGNALS:
  void chosen(const QString& backup);

 private:
  void take(const QString& backup);

  QListWidget* m_list;
  QPushButton* m_restore;
};

}  // namespace kontor::ui

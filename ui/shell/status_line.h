// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "storage/backup.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;

namespace kontor::ui {

/// The line at the bottom: which book this is, whether it is being saved, how its data is protected and backed up.
class StatusLine : public QWidget {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent);

  /// Null: no book.
  void setSession(models::Session* session);
  QString bookText() const;
  QString backupText() const;

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* addPart(const QString& name);
  void refresh();
  void readBackups();

  QPointer<models::Session> m_session;
  std::optional<storage::BackupInfo> m_newest;
  bool m_backupsKnown = false;
  bool m_busy = false;
  QLabel* m_bookIcon;
  QLabel* m_book;
  QLabel* m_saving;
  QLabel* m_keysIcon;
  QLabel* m_keys;
  QLabel* m_backupIcon;
  QLabel* m_backup;
  models::LatestJob m_job;
};

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restore_dialog.h"

#include "models/words/number_text.h"
#include "models/words/text.h"
#include "ui/dialogs.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui {

RestoreDialog::RestoreDialog(const std::vector<storage::BackupInfo>& backups, const models::FieldText& text,
                             Dialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)) {
  setWindowTitle(tr("Restore a backup"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* words = new QLabel(tr("The book goes back to the state of the backup. What it holds now is backed up first and kept "
                              "beside it, so nothing is lost."),
                           this);
  words->setWordWrap(true);
  for (const storage::BackupInfo& backup : backups) {
    const QString size = models::dataSizeText(text.locale(), static_cast<qint64>(backup.size));
    auto* item = new QListWidgetItem(
        tr("%1 — up to entry %2, %3").arg(text.instant(backup.instant.seconds), text.integer(backup.seq), size), m_list);
    item->setSizeHint(QSize(0, spacing::rowHeight));
    item->setData(Qt::UserRole, models::toQt(backup.path.string()));
  }
  m_list->setAccessibleName(tr("Backups"));
  m_list->setCurrentRow(0);
  m_list->setMinimumSize(460, 220);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  auto* other = buttons->addButton(tr("Another &file…"), QDialogButtonBox::ActionRole);
  m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
  m_restore->setDefault(true);
  m_restore->setEnabled(!backups.empty());
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(spacing::medium);
  layout->addWidget(words);
  layout->addWidget(m_list, 1);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_restore, &QPushButton::clicked, this, [this] { take(m_list->currentItem()->data(Qt::UserRole).toString()); });
  connect(other, &QPushButton::clicked, this, [this, &dialogs, backups] {
    const QString folder = backups.empty() ? QString() : QFileInfo(models::toQt(backups.front().path.string())).path();
    dialogs.openFiles(this, {tr("Restore a backup"), folder, tr("Kontor books (*.kontor)"), QStringLiteral("kontor")},
                      [this](const QStringList& files) {
                        if (!files.isEmpty()) take(files.front());
                      });
  });
}

void RestoreDialog::take(const QString& backup) {
  Q_EMIT chosen(backup);
  accept();
}

}  // namespace kontor::ui

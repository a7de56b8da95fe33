// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "models/words/text.h"
#include "storage/contact_vault.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace kontor::ui {
namespace {

constexpr int kIconSize = 15;

}  // namespace

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::tiny);
  line->setSpacing(spacing::tiny + 2);
  m_bookIcon = addPart({});
  m_book = addPart(QStringLiteral("statusBook"));
  m_saving = addPart(QStringLiteral("statusSaving"));
  line->addStretch(1);
  m_keysIcon = addPart({});
  m_keys = addPart(QStringLiteral("statusKeys"));
  line->addSpacing(spacing::large);
  m_backupIcon = addPart({});
  m_backup = addPart(QStringLiteral("statusBackup"));
  refresh();
}

void StatusLine::setSession(models::Session* session) {
  m_session = session;
  m_backupsKnown = false;
  m_newest.reset();
  m_busy = false;
  if (session != nullptr) {
    connect(session, &models::Session::busyChanged, this, [this](bool busy) {
      m_busy = busy;
      refresh();
    });
    connect(session, &models::Session::backedUp, this, &StatusLine::readBackups);
    readBackups();
  }
  refresh();
}

QString StatusLine::bookText() const {
  return m_book->text();
}

QString StatusLine::backupText() const {
  return m_backup->text();
}

void StatusLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) refresh();
  QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(0, 0, width(), 1, themeOf(this).border);
}

QLabel* StatusLine::addPart(const QString& name) {
  auto* label = new QLabel(this);
  label->setObjectName(name);
  setTextStyle(label, TextStyle::Small);
  layout()->addWidget(label);
  return label;
}

void StatusLine::refresh() {
  const Theme& theme = themeOf(this);
  const auto picture = [&](QLabel* label, const QString& name, const QColor& colour) {
    label->setPixmap(iconPixmap(name, colour, kIconSize, devicePixelRatioF()));
  };
  const bool open = m_session != nullptr;
  picture(m_bookIcon, QStringLiteral("book"), theme.textMuted);
  m_bookIcon->setVisible(open);
  m_book->setText(open ? m_session->name() : QString());
  m_book->setToolTip(open ? QDir::toNativeSeparators(m_session->path()) : QString());
  m_saving->setText(m_busy ? tr("·  Saving…") : QString());
  const bool keysOpen = open && m_session->book().vault().keysLieOpen();
  picture(m_keysIcon, QStringLiteral("unlocked"), theme.warning);
  m_keys->setText(tr("No passphrase yet"));
  m_keys->setToolTip(
      tr("Personal data in this book is sealed, but the keys lie in the same file: whoever has the file "
         "can read it. Keep the file and its backups where only you can reach them."));
  m_keysIcon->setVisible(keysOpen);
  m_keys->setVisible(keysOpen);
  m_backupIcon->setVisible(m_backupsKnown);
  m_backup->setVisible(m_backupsKnown);
  picture(m_backupIcon, QStringLiteral("backup"), m_newest ? theme.textMuted : theme.warning);
  if (!m_backupsKnown || !open) return;
  m_backup->setText(m_newest ? tr("Backup of %1").arg(m_session->text().instant(m_newest->instant.seconds))
                             : tr("No backup yet"));
  m_backup->setToolTip(m_newest ? models::toQt(m_newest->path.string())
                                : tr("The first one is made by itself when you close the book."));
}

void StatusLine::readBackups() {
  m_job = m_session->compute(
      this,
      [path = m_session->book().path()](std::stop_token) -> std::optional<storage::BackupInfo> {
        const auto all = storage::backups(path);
        if (all.empty()) return std::nullopt;
        return all.front();
      },
      [this](std::optional<storage::BackupInfo> newest) {
        m_newest = std::move(newest);
        m_backupsKnown = true;
        refresh();
      });
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/imports_window.h"

#include "models/session.h"
#include "ui/dialogs.h"
#include "ui/entity/descriptions.h"
#include "ui/entity/entity_page.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui {

ImportsWindow::ImportsWindow(const PageContext& context, QWidget* parent) : QDialog(parent), m_context(context) {
  setWindowTitle(tr("Recent imports"));
  resize(1180, 680);
  m_page = new EntityPage(context, importPage(), this);
  m_folder = new QLabel(this);
  m_folder->setTextFormat(Qt::PlainText);
  m_choose = new QPushButton(tr("&Watch a folder …"), this);
  m_choose->setToolTip(
      tr("Files that come into this folder are imported by themselves when nothing about them is a question"));
  m_stop = new QPushButton(tr("&Stop watching"), this);
  auto* line = new QHBoxLayout;
  line->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
  line->setSpacing(spacing::small);
  line->addWidget(m_folder, 1);
  for (QPushButton* button : {m_choose, m_stop}) {
    button->setAutoDefault(false);
    line->addWidget(button);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addLayout(line);
  column->addWidget(m_page, 1);
  connect(m_choose, &QPushButton::clicked, this, &ImportsWindow::choose);
  connect(m_stop, &QPushButton::clicked, this, [this] { setFolder({}); });
  showFolder();
  m_page->activate();
}

void ImportsWindow::choose() {
  const QString folder = watchedFolder(m_context.settings, m_context.session.path());
  const Dialogs::FileRequest request{tr("Choose the folder to watch"),
                                     folder.isEmpty() ? m_context.settings.value(Setting::LastFolder).toString() : folder,
                                     QString(), QString()};
  m_context.dialogs.openFolder(this, request, [this](const QString& chosen) {
    if (!chosen.isEmpty()) setFolder(chosen);
  });
}

void ImportsWindow::setFolder(const QString& folder) {
  setWatchedFolder(m_context.settings, m_context.session.path(), folder);
  showFolder();
  Q_EMIT watchChanged();
}

void ImportsWindow::showFolder() {
  const QString folder = watchedFolder(m_context.settings, m_context.session.path());
  m_folder->setText(folder.isEmpty() ? tr("No folder is watched.")
                                     : tr("Watched: %1").arg(QDir::toNativeSeparators(folder)));
  m_stop->setVisible(!folder.isEmpty());
}

}  // namespace kontor::ui

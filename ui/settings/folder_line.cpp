// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/folder_line.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

namespace kontor::ui {

FolderLine::FolderLine(const QString& folder, const QString& name, QWidget* parent) : QWidget(parent) {
  auto* path = new QLineEdit(QDir::toNativeSeparators(folder), this);
  path->setReadOnly(true);
  path->setProperty("quiet", true);
  path->setAccessibleName(name);
  path->setToolTip(path->text());
  auto* open = new QToolButton(this);
  open->setIcon(icon(QStringLiteral("folder")));
  open->setAutoRaise(true);
  open->setToolTip(tr("Show in the file manager"));
  open->setAccessibleName(open->toolTip());
  open->setEnabled(QDir(folder).exists());
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(spacing::tiny);
  line->addWidget(path, 1);
  line->addWidget(open);
  setFocusProxy(path);
  connect(open, &QToolButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

}  // namespace kontor::ui

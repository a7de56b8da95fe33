// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kontor::ui {

/// A folder that can be read, copied and opened, but not changed here.
class FolderLine : public QWidget {
  Q_OBJECT

 public:
  /// `name`: what folder this is, for those who cannot see its label.
  FolderLine(const QString& folder, const QString& name, QWidget* parent);
};

}  // namespace kontor::ui

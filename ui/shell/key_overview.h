// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

namespace kontor::ui {

/// One line of the overview of keys.
struct KeyLine {
  QString text;
  QString keys;
};

/// Everything the keyboard does: the commands by group, the pages, and what works in lists and forms.
class KeyOverview : public QDialog {
  Q_OBJECT

 public:
  /// `pages`: the titles of the pages and what takes one there.
  KeyOverview(const std::vector<KeyLine>& pages, QWidget* parent);

  /// What it shows, in its order.
  const std::vector<KeyLine>& lines() const { return m_lines; }

 private:
  QWidget* group(const QString& title, const std::vector<KeyLine>& lines);

  std::vector<KeyLine> m_lines;
};

}  // namespace kontor::ui

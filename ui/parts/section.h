// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace kontor::ui {

/// A part of a panel under a heading that folds it away.
class Section : public QWidget {
  Q_OBJECT

 public:
  Section(const QString& title, QWidget* content, QWidget* parent);

  void setTitle(const QString& title);
  QString title() const;
  /// Puts a widget at the right end of the heading.
  void addTool(QWidget* tool);
  void setOpen(bool open);
  QWidget* content() const { return m_content; }

 private:
  QToolButton* m_heading;
  QWidget* m_content;
  QHBoxLayout* m_line;
};

}  // namespace kontor::ui

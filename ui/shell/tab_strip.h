// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QTabBar;

namespace kontor::ui {

/// The line at the top: the tabs of the pages on the left, the few actions of every page on the right.
class TabStrip : public QWidget {
  Q_OBJECT

 public:
  explicit TabStrip(QWidget* parent);

  void addTab(const QString& title, const QString& iconName);
  void clear();
  int current() const;
  void setCurrent(int index);
  /// `loud`: with its text, as the thing to do here.
  void addTool(QAction* action, bool loud);

 Q_SIGNALS:
  void currentChanged(int index);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// How much of the tabs there is room for: icons and titles, titles, or icons with the title of the current one.
  enum class Detail { Full, Titles, Icons };

  void fit();
  void show(Detail detail);

  QStringList m_titles;
  QStringList m_iconNames;
  QTabBar* m_bar;
  QHBoxLayout* m_tools;
};

}  // namespace kontor::ui

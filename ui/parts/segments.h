// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace kontor::ui {

/// A few choices side by side, one of them taken. Arrow keys move between them.
class Segments : public QWidget {
  Q_OBJECT

 public:
  explicit Segments(QWidget* parent = nullptr);

  void add(const QString& text);
  void setText(int index, const QString& text);
  /// A choice that is off cannot be taken.
  void setAvailable(int index, bool available);
  int current() const;
  void setCurrent(int index);
  int count() const;

 Q_SIGNALS:
  void currentChanged(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QButtonGroup* m_group = nullptr;
  QHBoxLayout* m_row = nullptr;
};

}  // namespace kontor::ui

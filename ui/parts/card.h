// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kontor::ui {

/// A framed surface with a heading line; what it holds goes below.
class Card : public QFrame {
  Q_OBJECT

 public:
  explicit Card(const QString& title = {}, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// The line with the title: widgets may stand at its right end.
  QHBoxLayout* head() { return m_head; }
  QVBoxLayout* body() { return m_body; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_title = nullptr;
  QHBoxLayout* m_head = nullptr;
  QVBoxLayout* m_body = nullptr;
};

}  // namespace kontor::ui

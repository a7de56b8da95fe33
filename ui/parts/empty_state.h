// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kontor::ui {

/// What a place shows that has nothing yet: a picture, what is missing, and the next step.
class EmptyState : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(QWidget* parent = nullptr);

  /// Without a button text there is no button.
  void setContent(const QString& icon, const QString& title, const QString& text, const QString& button = {});

 Q_SIGNALS:
  void activated();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void drawIcon();

  QString m_iconName;
  QLabel* m_icon = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_text = nullptr;
  QPushButton* m_button = nullptr;
};

}  // namespace kontor::ui

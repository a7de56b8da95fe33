// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace kontor::ui {

/// A line across a page that says something until it is dealt with. Hidden while it has nothing to say.
class NoticeBar : public QFrame {
  Q_OBJECT

 public:
  enum class Kind { Information, Good, Warning, Bad };

  explicit NoticeBar(QWidget* parent = nullptr);

  /// Without a button text there is no button.
  void say(Kind kind, const QString& text, const QString& button = {});
  void clear();
  QString text() const;
  /// False: the user cannot close it.
  void setClosable(bool closable);

 Q_SIGNALS:
  void activated();
  void closed();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void drawIcon();

  Kind m_kind = Kind::Information;
  QLabel* m_icon = nullptr;
  QLabel* m_text = nullptr;
  QPushButton* m_button = nullptr;
  QToolButton* m_close = nullptr;
};

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/conversation.h"

#include <QWidget>

class QLabel;

namespace kontor::ui {

class WrapLabel;

/// One message of a conversation: what comes in stands left, what goes out right, notes among ourselves across.
class MessageBubble : public QWidget {
  Q_OBJECT

 public:
  explicit MessageBubble(QWidget* parent);

  /// `readable`: the text is no mask and may be selected.
  void setContent(const models::Utterance& message, bool readable);
  domain::Id id() const { return m_message.id; }
  QString headText() const;
  QString bodyText() const;
  /// Chosen, so that Edit and Remove are about it; Tab reaches the chosen one alone.
  void setChosen(bool chosen);

 Q_SIGNALS:
  /// It got the keyboard or was clicked.
  void taken();
  /// Double click or Enter.
  void opened();
  /// An arrow key: -1 up, 1 down.
  void stepped(int by);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QRect ground() const;
  void colour();

  models::Utterance m_message;
  QLabel* m_head;
  WrapLabel* m_body;
  bool m_chosen = false;
};

}  // namespace kontor::ui

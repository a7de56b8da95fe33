// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QWidget>

#include <map>

class QPlainTextEdit;
class QPushButton;

namespace kontor::models {
class Conversation;
}

namespace kontor::ui {

class IssueLabel;
class Segments;
class WrapLabel;

/// Where the next message of a ticket is written down: an answer, a note among ourselves, or what the customer wrote.
/// What is typed stays with its ticket until it is added.
class MessageComposer : public QWidget {
  Q_OBJECT

 public:
  enum Kind { Reply, Note, Received };

  MessageComposer(models::Conversation& conversation, QWidget* parent);

  QPlainTextEdit* edit() const { return m_edit; }
  QPushButton* addButton() const { return m_add; }
  Segments* kinds() const { return m_kinds; }
  QString issueText() const;
  /// Takes the draft of another ticket.
  void showDraft(domain::Id ticket);
  /// Something is written down for this ticket or another one, and not added.
  bool hasDrafts() const;
  void dropDrafts();

 private:
  void add();
  void update();

  models::Conversation& m_conversation;
  Segments* m_kinds;
  QPlainTextEdit* m_edit;
  IssueLabel* m_issue;
  WrapLabel* m_hint;
  QPushButton* m_add;
  domain::Id m_ticket = 0;
  std::map<domain::Id, QString> m_drafts;  // of the other tickets, for as long as the page lives
};

}  // namespace kontor::ui

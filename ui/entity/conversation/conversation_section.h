// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/conversation.h"
#include "ui/entity/panel_part.h"

class QVBoxLayout;

namespace kontor::ui {

class MessageBubble;
class MessageComposer;
class WrapLabel;

/// The conversation of a ticket: its messages one under the other, opened all at once, and room for the next one.
class ConversationSection : public PanelPart {
  Q_OBJECT

 public:
  ConversationSection(models::Session& session, domain::Entity owner, const RelatedPart& part, QWidget* parent);

  models::Conversation& conversation() const { return *m_conversation; }
  MessageComposer* composer() const { return m_composer; }
  const std::vector<MessageBubble*>& bubbles() const { return m_bubbles; }
  /// Opens the texts, or hides them again.
  QAction* openAction() const { return m_open; }
  QAction* editAction() const { return m_edit; }
  QAction* removeAction() const { return m_remove; }
  QString hintText() const;

  void show(domain::Id owner, const models::RelatedRows& rows) override;

 private:
  void build();
  void buildTools();
  void rebuild();
  MessageBubble* makeBubble();
  void choose(int row);
  void edit();
  void updateTools();

  models::Conversation* m_conversation;
  MessageComposer* m_composer = nullptr;
  WrapLabel* m_hint = nullptr;
  QVBoxLayout* m_column = nullptr;
  std::vector<MessageBubble*> m_bubbles;  // in the order of the conversation
  domain::Id m_chosen = 0;
  QAction* m_open = nullptr;
  QAction* m_edit = nullptr;
  QAction* m_remove = nullptr;
};

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/conversation/conversation_section.h"

#include "ui/entity/conversation/message_bubble.h"
#include "ui/entity/conversation/message_composer.h"
#include "ui/entity/record_dialog.h"
#include "ui/icons.h"
#include "ui/parts/wrap_label.h"
#include "ui/shell/commands.h"
#include "ui/theme.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {

ConversationSection::ConversationSection(models::Session& session, domain::Entity owner, const RelatedPart& part,
                                         QWidget* parent)
    : PanelPart(session, owner, part, parent),
      m_conversation(new models::Conversation(session, this)),
      m_open(makeAction(Command::OpenConversation, this)) {
  build();
  buildTools();
  connect(m_open, &QAction::triggered, this, [this] { m_conversation->open(!m_conversation->isOpen()); });
  connect(m_conversation, &models::Conversation::changed, this, &ConversationSection::rebuild);
  show(0, {});
}

QString ConversationSection::hintText() const {
  return m_hint->text();
}

void ConversationSection::show(domain::Id owner, const models::RelatedRows& rows) {
  setVisible(owner != 0);
  m_composer->showDraft(owner);
  m_conversation->show(owner, rows);
}

void ConversationSection::build() {
  m_hint = new WrapLabel({}, content());
  setTextStyle(m_hint, TextStyle::Small);
  m_column = new QVBoxLayout;
  m_column->setSpacing(spacing::small);
  m_composer = new MessageComposer(*m_conversation, content());
  auto* layout = new QVBoxLayout(content());
  layout->setContentsMargins(spacing::small, 0, 0, 0);
  layout->setSpacing(spacing::small);
  layout->addWidget(m_hint);
  layout->addLayout(m_column);
  layout->addWidget(m_composer);
}

void ConversationSection::buildTools() {
  m_remove = makeTool(QStringLiteral("delete"), tr("Remove"), [this] { remove(m_chosen); });
  m_edit = makeTool(QStringLiteral("edit"), tr("Edit"), [this] { edit(); });
  auto* open = new QToolButton(this);
  open->setDefaultAction(m_open);
  open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  open->setAutoRaise(true);
  open->setIconSize(QSize(14, 14));
  addTool(open);
}

void ConversationSection::rebuild() {
  const std::vector<models::Utterance>& messages = m_conversation->messages();
  countInTitle(static_cast<qint64>(messages.size()), m_conversation->count());
  while (m_bubbles.size() > messages.size()) {
    delete m_bubbles.back();
    m_bubbles.pop_back();
  }
  while (m_bubbles.size() < messages.size()) m_bubbles.push_back(makeBubble());
  const bool open = m_conversation->isOpen();
  for (std::size_t i = 0; i < messages.size(); ++i) m_bubbles[i]->setContent(messages[i], open);
  m_hint->setText(messages.empty() ? tr("Nothing has been said yet. Write down what the customer asked, or what was "
                                        "answered.")
                                   : tr("The texts may name people and are hidden. Show the conversation to read it."));
  m_hint->setVisible(messages.empty() || !open);
  // The newest one, unless another has been chosen.
  const auto kept = std::ranges::find(m_bubbles, m_chosen, &MessageBubble::id);
  choose(static_cast<int>(kept == m_bubbles.end() ? m_bubbles.size() - 1 : kept - m_bubbles.begin()));
}

MessageBubble* ConversationSection::makeBubble() {
  auto* bubble = new MessageBubble(content());
  m_column->addWidget(bubble);
  const auto row = static_cast<int>(m_bubbles.size());
  connect(bubble, &MessageBubble::taken, this, [this, row] { choose(row); });
  connect(bubble, &MessageBubble::opened, this, &ConversationSection::edit);
  connect(bubble, &MessageBubble::stepped, this, [this, row](int by) {
    const int next = row + by;
    if (next >= 0 && next < static_cast<int>(m_bubbles.size())) m_bubbles[static_cast<std::size_t>(next)]->setFocus();
  });
  return bubble;
}

void ConversationSection::choose(int row) {
  m_chosen = 0;
  for (int i = 0; i < static_cast<int>(m_bubbles.size()); ++i) {
    MessageBubble* bubble = m_bubbles[static_cast<std::size_t>(i)];
    bubble->setChosen(i == row);
    if (i == row) m_chosen = bubble->id();
  }
  updateTools();
}

void ConversationSection::edit() {
  if (m_chosen == 0) return;
  // A message that is opened is meant to be read.
  editDialog(m_chosen, {part().parent, "instant", "direction", "channel"})->record().reveal(true);
}

void ConversationSection::updateTools() {
  const bool any = !m_conversation->messages().empty();
  const bool open = m_conversation->isOpen();
  m_open->setEnabled(any);
  m_open->setText(open ? tr("Hide conversation") : commandText(Command::OpenConversation));
  m_open->setIconText(open ? tr("Hide") : tr("Show conversation"));
  m_open->setIcon(icon(open ? QStringLiteral("eye-off") : QStringLiteral("eye")));
  m_edit->setEnabled(m_chosen != 0);
  m_remove->setEnabled(m_chosen != 0);
}

}  // namespace kontor::ui

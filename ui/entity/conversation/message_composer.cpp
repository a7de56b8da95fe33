// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/conversation/message_composer.h"

#include "models/records/conversation.h"
#include "ui/parts/issue_label.h"
#include "ui/parts/segments.h"
#include "ui/parts/wrap_label.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr const char* kSenders[] = {"seller", "staff", "buyer"};  // in the order of MessageComposer::Kind
constexpr int kEditLines = 3;

}  // namespace

MessageComposer::MessageComposer(models::Conversation& conversation, QWidget* parent)
    : QWidget(parent),
      m_conversation(conversation),
      m_kinds(new Segments(this)),
      m_edit(new QPlainTextEdit(this)),
      m_issue(new IssueLabel(this)),
      m_hint(new WrapLabel({}, this)),
      m_add(new QPushButton(tr("Add"), this)) {
  for (const QString& kind : {tr("Reply"), tr("Internal note"), tr("From customer")}) m_kinds->add(kind);
  m_kinds->setCurrent(Reply);
  m_edit->setProperty("field", true);
  m_edit->setTabChangesFocus(true);
  m_edit->setAccessibleName(tr("New message"));
  m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * kEditLines + spacing::large);
  setTextStyle(m_hint, TextStyle::Small);
  m_add->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
  auto* foot = new QHBoxLayout;
  foot->setSpacing(spacing::medium);
  foot->addWidget(m_hint, 1);
  foot->addWidget(m_add, 0, Qt::AlignTop);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(spacing::small);
  layout->addWidget(m_kinds);
  layout->addWidget(m_edit);
  layout->addWidget(m_issue);
  layout->addLayout(foot);
  auto* send = new QAction(this);
  send->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
  send->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(send);
  connect(send, &QAction::triggered, this, &MessageComposer::add);
  connect(m_add, &QPushButton::clicked, this, &MessageComposer::add);
  connect(m_edit, &QPlainTextEdit::textChanged, this, &MessageComposer::update);
  connect(m_kinds, &Segments::currentChanged, this, &MessageComposer::update);
  connect(&conversation, &models::Conversation::sayingChanged, this, &MessageComposer::update);
  connect(&conversation, &models::Conversation::said, this, [this] { m_edit->clear(); });
  connect(&conversation, &models::Conversation::refused, m_issue, &IssueLabel::say);
  update();
}

QString MessageComposer::issueText() const {
  return m_issue->text();
}

void MessageComposer::showDraft(domain::Id ticket) {
  if (ticket == m_ticket) return;
  m_drafts[m_ticket] = m_edit->toPlainText();
  m_ticket = ticket;
  m_edit->setPlainText(m_drafts[ticket]);
  m_kinds->setCurrent(Reply);
}

bool MessageComposer::hasDrafts() const {
  const auto isText = [](const QString& text) { return !text.trimmed().isEmpty(); };
  return (!m_conversation.isSaying() && isText(m_edit->toPlainText())) ||
         std::ranges::any_of(m_drafts, [&](const auto& draft) { return draft.first != m_ticket && isText(draft.second); });
}

void MessageComposer::dropDrafts() {
  m_drafts.clear();
  m_edit->clear();
}

void MessageComposer::add() {
  if (!m_add->isEnabled()) return;
  m_conversation.say(QString::fromLatin1(kSenders[m_kinds->current()]), m_edit->toPlainText());
}

void MessageComposer::update() {
  const QString words[][2] = {
      {tr("What the customer is answered"), tr("Kept in this book. Send it to the customer on the platform.")},
      {tr("For ourselves: no customer gets this"), tr("A note is no answer: the clock of the ticket runs on.")},
      {tr("What the customer wrote"), tr("Kept as received now.")},
  };
  m_edit->setPlaceholderText(words[m_kinds->current()][0]);
  m_hint->setText(words[m_kinds->current()][1]);
  m_edit->setReadOnly(m_conversation.isSaying());
  m_add->setEnabled(!m_conversation.isSaying() && !m_edit->toPlainText().trimmed().isEmpty());
  m_issue->say({});
}

}  // namespace kontor::ui

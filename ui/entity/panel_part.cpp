// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/panel_part.h"

#include "models/records/record_edits.h"
#include "models/words/messages.h"
#include "ui/entity/record_dialog.h"
#include "ui/icons.h"

#include <QAction>
#include <QToolButton>

namespace kontor::ui {

PanelPart::PanelPart(models::Session& session, domain::Entity owner, const RelatedPart& part, QWidget* parent)
    : Section(pageText(part.title), new QWidget(parent), parent),
      m_session(session),
      m_part(part),
      m_entity(models::endOf(owner, part.relation)) {}

RecordDialog* PanelPart::dialog() const {
  return findChild<RecordDialog*>();
}

QAction* PanelPart::makeTool(const QString& iconName, const QString& text, const std::function<void()>& run) {
  auto* action = new QAction(icon(iconName), text, this);
  action->setToolTip(text);
  connect(action, &QAction::triggered, this, run);
  auto* button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setAutoRaise(true);
  button->setIconSize(QSize(14, 14));
  button->setAccessibleName(QStringLiteral("%1: %2").arg(pageText(m_part.title), text));
  addTool(button);
  return action;
}

void PanelPart::countInTitle(qint64 shown, qint64 all) {
  const models::FieldText& text = m_session.text();
  const QString title = pageText(m_part.title);
  setTitle(all == 0       ? title
           : shown == all ? tr("%1 (%2)").arg(title, text.integer(shown))
                          : tr("%1 (%2 of %3)").arg(title, text.integer(shown), text.integer(all)));
}

RecordDialog* PanelPart::editDialog(domain::Id id, const std::vector<std::string_view>& hidden) {
  auto* dialog = new RecordDialog(m_session, m_entity, id, hidden, this);
  openDialog(dialog);
  return dialog;
}

void PanelPart::openDialog(RecordDialog* dialog) {
  dialog->setWindowTitle(pageText(m_part.title));
  dialog->open();
}

void PanelPart::remove(domain::Id id) {
  if (id == 0) return;
  models::removeRecords(m_session, this, m_entity, {id}, [this](const domain::Issues& issues) {
    if (!issues.empty()) Q_EMIT refused(models::issueSentence(issues.front(), m_entity));
  });
}

}  // namespace kontor::ui

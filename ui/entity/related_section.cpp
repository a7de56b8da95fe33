// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/related_section.h"

#include "models/record_edits.h"
#include "ui/entity/record_dialog.h"
#include "ui/entity/small_table_view.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

QWidget* inset(SmallTableView* table, QWidget* holder) {
  auto* layout = new QVBoxLayout(holder);
  layout->setContentsMargins(spacing::small, 0, 0, 0);
  layout->addWidget(table);
  return holder;
}

}  // namespace

RelatedSection::RelatedSection(models::Session& session, domain::Entity owner, const RelatedPart& part, QWidget* parent)
    : Section(pageText(part.title), new QWidget(parent), parent),
      m_session(session),
      m_part(part),
      m_entity(models::endOf(owner, part.relation)),
      m_table(new SmallTableView(content())) {
  inset(m_table, content());
  m_table->setAccessibleName(pageText(part.title));
  if (!m_part.parent.empty()) buildTools();
  connect(m_table, &SmallTableView::opened, this, &RelatedSection::openRow);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, &RelatedSection::updateTools);
  show(0, {});
}

RecordDialog* RelatedSection::dialog() const {
  return findChild<RecordDialog*>();
}

void RelatedSection::show(domain::Id owner, const models::RelatedRows& rows) {
  m_owner = owner;
  const auto shown = static_cast<qint64>(rows.table.rows());
  if (!rows.table.shape.fields.empty()) m_table->show(rows.table, static_cast<int>(m_part.relation.columns.size()));
  const models::FieldText& text = m_session.text();
  const QString title = pageText(m_part.title);
  setTitle(rows.count == 0     ? title
           : shown == rows.count ? tr("%1 (%2)").arg(title, text.integer(shown))
                               : tr("%1 (%2 of %3)").arg(title, text.integer(shown), text.integer(rows.count)));
  m_table->setVisible(shown > 0);
  setVisible(owner != 0 && (shown > 0 || !m_part.parent.empty()));
  updateTools();
}

void RelatedSection::buildTools() {
  const auto tool = [this](const QString& iconName, const QString& text, auto run) {
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
  };
  // A record with a page of its own is changed there.
  if (pageOf(m_entity).isEmpty()) {
    m_remove = tool(QStringLiteral("delete"), tr("Remove"), [this] { remove(); });
    m_edit = tool(QStringLiteral("edit"), tr("Edit"), [this] { edit(m_table->chosen()); });
  }
  m_add = tool(QStringLiteral("plus"), tr("Add"), [this] { add(); });
}

void RelatedSection::add() {
  if (m_owner == 0) return;
  openDialog(new RecordDialog(m_session, m_entity, {{std::string(m_part.parent), m_owner}}, {m_part.parent}, this));
}

void RelatedSection::edit(domain::Id id) {
  if (id == 0) return;
  auto* dialog = new RecordDialog(m_session, m_entity, id, {m_part.parent, "archived"}, this);
  // A message that is opened is meant to be read.
  if (m_entity == domain::Entity::Message) dialog->record().reveal(true);
  openDialog(dialog);
}

void RelatedSection::openDialog(RecordDialog* dialog) {
  dialog->setWindowTitle(pageText(m_part.title));
  dialog->open();
}

void RelatedSection::remove() {
  const domain::Id id = m_table->chosen();
  if (id == 0) return;
  models::removeRecords(m_session, this, m_entity, {id}, {});
}

void RelatedSection::openRow(domain::Id id) {
  if (!m_part.opens.empty()) {
    const domain::Field& field = *domain::findField(m_entity, m_part.opens);
    m_follow = models::followReference(m_session, this, m_entity, id, m_part.opens,
                                       [this, id, to = *domain::findEntity(field.detail)](domain::Id found) {
                                         if (found != 0) Q_EMIT recordRequested(to, found);
                                         else if (m_edit != nullptr) edit(id);
                                       });
  } else if (!pageOf(m_entity).isEmpty()) {
    Q_EMIT recordRequested(m_entity, id);
  } else if (m_edit != nullptr) {
    edit(id);
  }
}

void RelatedSection::updateTools() {
  const bool chosen = m_table->chosen() != 0;
  if (m_edit != nullptr) m_edit->setEnabled(chosen);
  if (m_remove != nullptr) m_remove->setEnabled(chosen);
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/related_section.h"

#include "ui/entity/record_dialog.h"
#include "ui/entity/small_table_view.h"
#include "ui/theme.h"

#include <QAction>
#include <QVBoxLayout>

namespace kontor::ui {

RelatedSection::RelatedSection(models::Session& session, domain::Entity owner, const RelatedPart& part, QWidget* parent)
    : PanelPart(session, owner, part, parent), m_table(new SmallTableView(content())) {
  auto* layout = new QVBoxLayout(content());
  layout->setContentsMargins(spacing::small, 0, 0, 0);
  layout->addWidget(m_table);
  m_table->setAccessibleName(pageText(part.title));
  if (!part.parent.empty()) buildTools();
  connect(m_table, &SmallTableView::opened, this, &RelatedSection::openRow);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, &RelatedSection::updateTools);
  show(0, {});
}

void RelatedSection::show(domain::Id owner, const models::RelatedRows& rows) {
  m_owner = owner;
  const auto shown = static_cast<qint64>(rows.table.rows());
  if (!rows.table.shape.fields.empty()) m_table->show(rows.table, static_cast<int>(part().relation.columns.size()));
  countInTitle(shown, rows.count);
  m_table->setVisible(shown > 0);
  setVisible(owner != 0 && (shown > 0 || !part().parent.empty()));
  updateTools();
}

void RelatedSection::buildTools() {
  // A record with a page of its own is changed there.
  if (pageOf(entity()).isEmpty()) {
    m_remove = makeTool(QStringLiteral("delete"), tr("Remove"), [this] { remove(m_table->chosen()); });
    m_edit = makeTool(QStringLiteral("edit"), tr("Edit"), [this] { edit(m_table->chosen()); });
  }
  m_add = makeTool(QStringLiteral("plus"), tr("Add"), [this] { add(); });
}

void RelatedSection::add() {
  if (m_owner == 0) return;
  const std::string_view parent = part().parent;
  openDialog(new RecordDialog(session(), entity(), {{std::string(parent), m_owner}}, {parent}, this));
}

void RelatedSection::edit(domain::Id id) {
  if (id != 0) editDialog(id, {part().parent, "archived"});
}

void RelatedSection::openRow(domain::Id id) {
  if (!part().opens.empty()) {
    const domain::Field& field = *domain::findField(entity(), part().opens);
    m_follow = models::followReference(session(), this, entity(), id, part().opens,
                                       [this, id, to = *domain::findEntity(field.detail)](domain::Id found) {
                                         if (found != 0)
                                           Q_EMIT recordRequested(to, found);
                                         else if (m_edit != nullptr)
                                           edit(id);
                                       });
  } else if (!pageOf(entity()).isEmpty()) {
    Q_EMIT recordRequested(entity(), id);
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

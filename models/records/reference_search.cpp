// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/reference_search.h"

#include "models/lists/row_pages.h"
#include "models/words/text.h"
#include "storage/relations.h"

namespace kontor::models {
namespace {

constexpr std::size_t kHintFields = 2;

RowShape hintShape(domain::Entity entity) {
  std::vector<const domain::Field*> fields;
  for (const domain::Field& field : domain::fields(entity)) {
    const bool stored = !field.column.empty() && field.id != domain::info(entity).title;
    if (stored && field.has(domain::Shown) && fields.size() < kHintFields) fields.push_back(&field);
  }
  return RowShape::of(entity, fields);
}

}  // namespace

ReferenceSearch::ReferenceSearch(Session& session, domain::Entity entity, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_entity(entity) {}

void ReferenceSearch::search(const QString& text) {
  m_job = m_session.read(
      this,
      [vault = &m_session.book().vault(), texts = m_session.text(), entity = m_entity, sought = fromQt(text.trimmed())](
          storage::Reader& reader, std::stop_token) {
        const RowShape shape = hintShape(entity);
        std::vector<domain::Id> ids;
        const auto titled = storage::findByTitle(reader, entity, sought, kMost);
        for (const storage::TitledRow& row : titled) ids.push_back(row.id);
        const std::vector<Cell> cells = readCells(reader, *vault, texts, shape, ids);
        std::vector<Proposal> proposals;
        for (std::size_t i = 0; i < titled.size(); ++i) {
          QStringList hints;
          for (std::size_t slot = 0; slot < std::min(kHintFields, shape.fields.size()); ++slot) {
            if (shape.fields[slot]->id != "archived") hints << cells[i * shape.fields.size() + slot].text;
          }
          hints.removeAll(QString());
          proposals.push_back({titled[i].id, toQt(titled[i].title), hints.join(QStringLiteral(" · "))});
        }
        return proposals;
      },
      [this, text = text.trimmed()](std::vector<Proposal> proposals) {
        beginResetModel();
        m_rows = std::move(proposals);
        m_answered = text;
        endResetModel();
        Q_EMIT found();
      });
}

domain::Id ReferenceSearch::idAt(int row) const {
  return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : 0;
}

QString ReferenceSearch::titleAt(int row) const {
  return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].title : QString();
}

int ReferenceSearch::rowNamed(const QString& title) const {
  int named = -1;
  for (int row = 0; row < rowCount(); ++row) {
    if (titleAt(row).compare(title.trimmed(), Qt::CaseInsensitive) != 0) continue;
    if (named >= 0) return -1;
    named = row;
  }
  return named;
}

int ReferenceSearch::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReferenceSearch::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Proposal& proposal = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return proposal.hint.isEmpty() ? proposal.title : proposal.title + QStringLiteral("   ") + proposal.hint;
    case Qt::EditRole:
    case kTitleRole: return proposal.title;
    case kIdRole: return QVariant::fromValue(proposal.id);
    default: return {};
  }
}

}  // namespace kontor::models

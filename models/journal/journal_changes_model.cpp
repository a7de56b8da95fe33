// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal_changes_model.h"

namespace kontor::models {
namespace {

QString operationText(storage::RowOperation operation) {
  switch (operation) {
    case storage::RowOperation::Inserted: return JournalChangesModel::tr("added");
    case storage::RowOperation::Updated: return JournalChangesModel::tr("changed");
    case storage::RowOperation::Deleted: break;
  }
  return JournalChangesModel::tr("removed");
}

}  // namespace

void JournalChangesModel::setRecords(std::vector<ChangedRecord> records) {
  beginResetModel();
  m_records = std::move(records);
  endResetModel();
}

const ChangedRecord* JournalChangesModel::record(const QModelIndex& index) const {
  if (!index.isValid()) return nullptr;
  const auto row =
      isRecord(index) ? static_cast<std::size_t>(index.row()) : static_cast<std::size_t>(index.internalId() - 1);
  return &m_records[row];
}

QModelIndex JournalChangesModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  // A field's id is the number of its record plus one; records themselves have 0.
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex JournalChangesModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || isRecord(index)) return {};
  return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr{0});
}

int JournalChangesModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(m_records.size());
  if (!isRecord(parent) || parent.column() != 0) return 0;
  return static_cast<int>(m_records[static_cast<std::size_t>(parent.row())].fields.size());
}

int JournalChangesModel::columnCount(const QModelIndex&) const {
  return ColumnCount;
}

QVariant JournalChangesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ChangedRecord& row = *record(index);
  if (isRecord(index)) {
    if (role == kOperationRole) return static_cast<int>(row.operation);
    if (role != Qt::DisplayRole || index.column() != Field) return {};
    return tr("%1 – %2", "record and what happened to it").arg(row.title, operationText(row.operation));
  }
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  const ChangedField& field = row.fields[static_cast<std::size_t>(index.row())];
  switch (index.column()) {
    case Field: return field.label;
    case Before: return field.before;
    default: return field.after;
  }
}

QVariant JournalChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Field: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    default: return {};
  }
}

}  // namespace kontor::models

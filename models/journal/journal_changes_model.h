// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_details.h"

#include <QAbstractItemModel>

namespace kontor::models {

/// The rows of one journal entry; below each its fields, before and after.
class JournalChangesModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { Field, Before, After, ColumnCount };
  /// storage::RowOperation of a row, as int; nothing for its fields.
  static constexpr int kOperationRole = Qt::UserRole + 1;

  using QAbstractItemModel::QAbstractItemModel;

  void setRecords(std::vector<ChangedRecord> records);
  const std::vector<ChangedRecord>& records() const { return m_records; }
  /// The row that an index lies in; null for an invalid index.
  const ChangedRecord* record(const QModelIndex& index) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  static bool isRecord(const QModelIndex& index) { return index.internalId() == 0; }

  std::vector<ChangedRecord> m_records;
};

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paste/paste_plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace kontor::models {

/// The preview of a pasted table: what becomes of each row, and its cells with their faults.
class PasteModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role {
    KindRole = Qt::UserRole,  ///< PasteRow::Kind as int
    FaultRole,                ///< the sentence of what is wrong with the cell
    ChangesRole,              ///< true when the record will hold something else
    LeftOutRole,              ///< true when what stands in the cell goes nowhere
  };

  explicit PasteModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setPlan(PastePlan plan);
  const PastePlan& plan() const { return *m_plan; }
  /// The same for a worker: a large one takes its time to be copied.
  std::shared_ptr<const PastePlan> sharedPlan() const { return m_plan; }
  /// How many are new, changed, as before and wrong; what is left out, and why.
  QString summary() const;
  /// The first faults with their places, a line each.
  QString faults(int most) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  /// One column for the kind, then those of the table.
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  QString fault(const PasteRow& row, int column) const;
  QString heading(int column) const;

  std::shared_ptr<const PastePlan> m_plan = std::make_shared<PastePlan>();
};

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace kontor::models {

/// The stock at the end of a past day: every place that held something then.
class StockAtModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Sku, Name, Warehouse, Bin, OnHand, ColumnCount };

  explicit StockAtModel(Session& session, QObject* parent = nullptr) : QAbstractTableModel(parent), m_session(session) {}

  void setDay(const QDate& day);
  /// Pieces of all places together.
  qint64 total() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
  void loaded();

 private:
  struct Row {
    QString sku, name, warehouse, bin;
    std::int64_t onHand = 0;
  };

  Session& m_session;
  std::vector<Row> m_rows;
  LatestJob m_job;
};

}  // namespace kontor::models

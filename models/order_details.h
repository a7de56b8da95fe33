// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal_details.h"
#include "models/row_pages.h"
#include "models/session.h"

#include <QObject>
#include <QString>

#include <utility>
#include <vector>

namespace kontor::models {

/// Rows of some entity in a small table: cells of `shape.fields`, row after row.
struct SmallTable {
  RowShape shape;
  std::vector<domain::Id> ids;
  std::vector<Cell> cells;

  std::size_t rows() const { return ids.size(); }
  const Cell& cell(std::size_t row, std::size_t column) const { return cells[row * shape.fields.size() + column]; }
};

/// One entry that touched the order, in words.
struct HistoryStep {
  storage::JournalEntry entry;
  QString when;
  QString sentence;
  std::vector<ChangedField> changes;
};

/// The row of a file that the order came from, without its personal columns.
struct OrderSource {
  QString file;
  qint64 line = 0;
  std::vector<std::pair<QString, QString>> cells;
};

/// Everything beside an order's own fields.
struct OrderDetails {
  SmallTable lines;
  SmallTable shipments;
  SmallTable tickets;
  SmallTable sameCustomer;
  qint64 sameCustomerCount = 0;
  std::vector<HistoryStep> history;
  OrderSource source;
};

/// Reads the details of one order in a worker and again after commits that may have changed them.
class OrderDetailsReader : public QObject {
  Q_OBJECT

 public:
  explicit OrderDetailsReader(Session& session, QObject* parent = nullptr);

  /// 0 = none.
  void load(domain::Id order);
  const OrderDetails& details() const { return m_details; }

 Q_SIGNALS:
  void loaded();

 private:
  void read();

  Session& m_session;
  domain::Id m_order = 0;
  OrderDetails m_details;
  LatestJob m_job;
};

}  // namespace kontor::models

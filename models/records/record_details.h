// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "models/journal/journal_details.h"
#include "models/lists/row_pages.h"
#include "models/session.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::models {

/// Records of one kind that stand beside a record: where the path of references leads (see storage/relations.h), the
/// columns that are shown of them, and in which order the first ones come.
struct Relation {
  std::string_view path;
  std::vector<std::string_view> columns;
  std::string_view order = "id";
  std::size_t limit = 50;
};

/// What kind of records a relation leads to.
domain::Entity endOf(domain::Entity owner, const Relation& relation);

/// Rows of some entity in a small table: cells of `shape.fields`, row after row.
struct SmallTable {
  RowShape shape;
  std::vector<domain::Id> ids;
  std::vector<Cell> cells;

  std::size_t rows() const { return ids.size(); }
  const Cell& cell(std::size_t row, std::size_t column) const { return cells[row * shape.fields.size() + column]; }
};

/// What a relation found: the first rows, and how many there are.
struct RelatedRows {
  SmallTable table;
  qint64 count = 0;
};

/// One entry that touched the record, in words.
struct HistoryStep {
  storage::JournalEntry entry;
  QString when;
  QString sentence;
  std::vector<ChangedField> changes;
};

/// The row of a file that an order came from, without its personal columns.
struct OrderSource {
  QString file;
  qint64 line = 0;
  std::vector<std::pair<QString, QString>> cells;
};

/// What is there of a SKU and what it is worth.
struct StockFacts {
  domain::Availability pieces;
  QString limitingPart;                     ///< code of the part that limits a kit
  std::optional<std::int64_t> averageCost;  ///< of a piece, ten-thousandths of `currency`
  std::optional<std::int64_t> value;        ///< of all on hand
  std::string currency;
};

/// Everything beside a record's own fields.
struct RecordDetails {
  domain::Id record = 0;
  std::vector<RelatedRows> related;  ///< one for each relation
  std::vector<HistoryStep> history;
  OrderSource source;
  std::optional<StockFacts> stock;  ///< of SKUs and of stock levels
};

/// Reads what stands beside one record in a worker, and again after commits that may have changed it.
class RecordDetailsReader : public QObject {
  Q_OBJECT

 public:
  RecordDetailsReader(Session& session, domain::Entity entity, std::vector<Relation> relations, QObject* parent = nullptr);

  /// 0 = none.
  void load(domain::Id record);
  const RecordDetails& details() const { return m_details; }

 Q_SIGNALS:
  void loaded();

 private:
  void read();

  Session& m_session;
  domain::Entity m_entity;
  std::vector<Relation> m_relations;
  domain::Id m_record = 0;
  RecordDetails m_details;
  LatestJob m_job;
};

/// Where a reference of a record leads, asked of the book: `done` gets 0 when it leads nowhere.
Job followReference(Session& session, QObject* receiver, domain::Entity entity, domain::Id record, std::string_view field,
                    std::function<void(domain::Id)> done);

}  // namespace kontor::models

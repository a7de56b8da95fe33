// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/delimited.h"
#include "models/paste/paste_book.h"
#include "models/paste/paste_plan.h"

#include <QTimeZone>

namespace kontor::models {

/// Reads the rows of a pasted table into its plan, whose columns are known: finds their records, reads their cells, and
/// says what is wrong. For a worker.
class PasteReading {
 public:
  PasteReading(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text, PastePlan& plan,
               std::stop_token stop, const Report& report);

  /// Throws storage::Cancelled.
  void read(const std::vector<exchange::TextRow>& rows);

 private:
  using Place = std::optional<std::size_t>;

  void addRow(const std::vector<std::string>& cells);
  void advance(std::size_t rows);
  std::string stated(const PasteRow& row, std::string_view field) const;
  void findByNumber();
  void findByName();
  std::vector<domain::Value> nameOf(const PasteRow& row) const;
  void readRecords();
  void findReferences(const domain::Field& field, std::size_t column);
  void readCells(PasteRow& row);
  void readCell(PasteRow& row, std::size_t column, const QTimeZone& zone, const Cell* before);
  TypedValue typed(const domain::Field& field, const QString& text, const QTimeZone& zone) const;
  TypedValue referenced(const domain::Field& field, const std::string& title, domain::Id before) const;
  bool isAsBefore(const domain::Field& field, const domain::Value& value, const PasteRow& row, const QTimeZone& zone,
                  const Cell& before) const;
  QTimeZone zoneOf(const PasteRow& row, const std::vector<Cell>& before) const;
  void finishNew(PasteRow& row);
  void finishChanged(PasteRow& row);
  void markChanges(PasteRow& row) const;
  void judge(PasteRow& row);
  void judgeRepeated(PasteRow& row);

  storage::Reader& m_reader;
  const FieldText& m_text;
  PastePlan& m_plan;
  std::stop_token m_stop;
  const Report& m_report;
  PasteBook m_book;
  std::span<const std::string_view> m_names;  // the fields that tell a record again
  std::vector<int> m_slots;                   // of the columns in what is read of a record; -1: no field
  storage::FieldValues m_defaults;
  std::set<std::string> m_seen;
  std::int64_t m_done = 0;
  std::int64_t m_total = 0;
};

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export/cell_format.h"
#include "exchange/export/export_format.h"
#include "exchange/export/imported_rows.h"

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// What the columns of a layout read from the book, for one page of records at a time.
class ExportedRows {
 public:
  explicit ExportedRows(const ExportFormat& format);

  void read(storage::Reader& reader, const storage::ContactVault& vault, std::span<const domain::Id> records);

  domain::Id recordId(std::size_t record) const { return m_records[record]; }
  domain::Id lineId(std::size_t line) const { return m_lines[line]; }
  /// Places of a record's lines among all lines of the page.
  std::vector<std::size_t> linesOf(std::size_t record) const;
  /// What one row is written for.
  const domain::Value& onePer(std::size_t line) const { return m_ofLine.value(line, m_onePer); }
  std::string title(std::size_t record) const;

  struct Channel {
    std::string name, platform, zone;
    domain::Currency currency;
  };
  Channel channel(std::size_t record, std::span<const std::size_t> lines) const;

  const domain::Value& value(const ExportSource& source, std::size_t record, std::span<const std::size_t> lines,
                             std::size_t which = 0) const;
  /// The values of a column's sources.
  std::vector<SourceValue> values(const ExportColumn& column, std::size_t record, std::span<const std::size_t> lines,
                                  const Channel& channel, ImportedRows& imported) const;

 private:
  /// Paths of one entity and what they gave.
  struct Table {
    std::vector<storage::FieldPath> paths;
    std::vector<domain::Value> cells;

    std::size_t add(const storage::FieldPath& path);
    std::size_t placeOf(const storage::FieldPath& path) const;
    const domain::Value& value(std::size_t row, std::size_t path) const { return cells[row * paths.size() + path]; }
  };
  void addChannel();
  domain::Currency currencyOf(const ExportSource& source, std::size_t record, std::span<const std::size_t> lines,
                              std::size_t which) const;

  const ExportFormat& m_format;
  Table m_ofRecord, m_ofLine;
  std::size_t m_onePer = 0;
  std::size_t m_title = 0;
  std::vector<ExportSource> m_channel;  // name, platform, zone, currency; empty when no channel is behind a record
  std::vector<domain::Id> m_records, m_lines;
  std::vector<std::pair<std::size_t, std::size_t>> m_ranges;  // of the lines of each record
};

/// What the last export of a layout said of each record.
class LastStates {
 public:
  LastStates(storage::Reader& reader, const std::string& format);

  /// Empty for a record that was never exported.
  std::string fingerprint(domain::Entity entity, domain::Id record) const;

 private:
  std::map<std::pair<std::string, domain::Id>, std::string> m_fingerprints;
};

}  // namespace kontor::exchange

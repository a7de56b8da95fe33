// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/byte_stream.h"
#include "storage/sql/changed_row.h"
#include "storage/sql/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// Writes a changeset in the format of SQLite's session extension, row by row.
class ChangesetWriter {
 public:
  explicit ChangesetWriter(ByteSink& sink) : m_sink(sink) {}
  ~ChangesetWriter() = default;

  void row(const ChangedRow& row);
  /// Hands the last bytes on.
  void finish();

 private:
  void beginTable(const ChangedRow& row);
  void record(std::span<const ChangedValue> values, std::size_t columns);
  void value(const ChangedValue& value);
  void varint(std::size_t number);
  void bigEndian(std::uint64_t number);

  ByteSink& m_sink;
  std::string m_table;
  std::string m_buffer;
};

/// The same row as it must be changed to take the change back.
class InvertedRow {
 public:
  /// Views into `row`.
  const ChangedRow& of(const ChangedRow& row);

 private:
  ChangedRow m_row;
  std::vector<ChangedValue> m_old;
  std::vector<ChangedValue> m_current;
};

}  // namespace kontor::storage

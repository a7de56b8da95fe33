// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/changeset_writer.h"

#include <sqlite3.h>

#include <bit>

namespace kontor::storage {
namespace {

constexpr std::size_t kFlushAt = 256 * 1024;

char operationByte(RowOperation operation) {
  switch (operation) {
    case RowOperation::Inserted: return SQLITE_INSERT;
    case RowOperation::Deleted: return SQLITE_DELETE;
    case RowOperation::Updated: break;
  }
  return SQLITE_UPDATE;
}

}  // namespace

void ChangesetWriter::row(const ChangedRow& row) {
  if (row.table != m_table) beginTable(row);
  m_buffer += operationByte(row.operation);
  m_buffer += '\0';  // a direct change, not one of a trigger
  if (row.operation != RowOperation::Inserted) record(row.old, row.key.size());
  if (row.operation != RowOperation::Deleted) record(row.current, row.key.size());
  if (m_buffer.size() >= kFlushAt) finish();
}

void ChangesetWriter::finish() {
  if (!m_buffer.empty()) m_sink.write(std::as_bytes(std::span(m_buffer)));
  m_buffer.clear();
}

void ChangesetWriter::beginTable(const ChangedRow& row) {
  m_table = row.table;
  m_buffer += 'T';
  varint(row.key.size());
  for (const auto part : row.key) m_buffer += static_cast<char>(part);
  m_buffer += m_table;
  m_buffer += '\0';
}

void ChangesetWriter::record(std::span<const ChangedValue> values, std::size_t columns) {
  for (std::size_t i = 0; i < columns; ++i) value(i < values.size() ? values[i] : ChangedValue{});
}

void ChangesetWriter::value(const ChangedValue& value) {
  m_buffer += static_cast<char>(value.type);
  switch (value.type) {
    case ChangedValue::Type::Integer: bigEndian(static_cast<std::uint64_t>(value.integer)); break;
    case ChangedValue::Type::Real: bigEndian(std::bit_cast<std::uint64_t>(value.real)); break;
    case ChangedValue::Type::Text:
    case ChangedValue::Type::Bytes:
      varint(value.bytes.size());
      m_buffer += value.bytes;
      break;
    case ChangedValue::Type::Null:
    case ChangedValue::Type::Unstated: break;
  }
}

void ChangesetWriter::varint(std::size_t number) {
  char bytes[5];
  int at = 5;
  bytes[--at] = static_cast<char>(number & 0x7f);
  while ((number >>= 7) != 0) bytes[--at] = static_cast<char>((number & 0x7f) | 0x80);
  m_buffer.append(bytes + at, static_cast<std::size_t>(5 - at));
}

void ChangesetWriter::bigEndian(std::uint64_t number) {
  if constexpr (std::endian::native == std::endian::little) number = __builtin_bswap64(number);
  m_buffer.append(reinterpret_cast<const char*>(&number), sizeof number);
}

const ChangedRow& InvertedRow::of(const ChangedRow& row) {
  m_row = {row.table, row.operation, row.current, row.old, row.key};
  if (row.operation == RowOperation::Inserted) m_row.operation = RowOperation::Deleted;
  if (row.operation == RowOperation::Deleted) m_row.operation = RowOperation::Inserted;
  if (row.operation != RowOperation::Updated) return m_row;
  // An update names its key among the old values only.
  m_old.assign(row.current.begin(), row.current.end());
  m_current.assign(row.old.begin(), row.old.end());
  for (std::size_t i = 0; i < row.key.size(); ++i) {
    if (row.key[i] != 0) std::swap(m_old[i], m_current[i]);
  }
  m_row.old = m_old;
  m_row.current = m_current;
  return m_row;
}

}  // namespace kontor::storage

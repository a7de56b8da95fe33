// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/changeset_reader.h"

#include "storage/book_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace kontor::storage {
namespace {

constexpr std::size_t kBuffer = 512 * 1024;

// The row goes on behind the end of the buffer.
struct NeedsMore {};

[[noreturn]] void notAChangeset() {
  throw BookError(BookError::Code::Damaged, "changeset");
}

}  // namespace

ChangesetReader::ChangesetReader(ByteSource& source) : m_source(source), m_buffer(kBuffer) {}

const ChangedRow* ChangesetReader::next() {
  for (;;) {
    m_begin = m_at;
    try {
      if (parseRow()) return &m_row;
    } catch (const NeedsMore&) {
      m_at = m_begin;
      if (refill()) continue;
      if (m_begin != m_end) notAChangeset();
      return nullptr;
    }
  }
}

// Moves what is left to the front and reads on; false when there is nothing more.
bool ChangesetReader::refill() {
  const std::size_t left = m_end - m_begin;
  std::memmove(m_buffer.data(), m_buffer.data() + m_begin, left);
  m_begin = m_at = 0;
  m_end = left;
  if (m_end == m_buffer.size()) m_buffer.resize(m_buffer.size() * 2);
  const std::size_t count =
      m_source.read(std::as_writable_bytes(std::span(m_buffer.data() + m_end, m_buffer.size() - m_end)));
  m_end += count;
  return count > 0;
}

// False after the head of a table.
bool ChangesetReader::parseRow() {
  const char kind = take(1).front();
  if (kind == 'T') {
    parseTable();
    return false;
  }
  take(1);
  m_row.old = {};
  m_row.current = {};
  switch (kind) {
    case SQLITE_INSERT: m_row.operation = RowOperation::Inserted; break;
    case SQLITE_DELETE: m_row.operation = RowOperation::Deleted; break;
    case SQLITE_UPDATE: m_row.operation = RowOperation::Updated; break;
    default: notAChangeset();
  }
  if (kind != SQLITE_INSERT) {
    parseRecord(m_old);
    m_row.old = m_old;
  }
  if (kind != SQLITE_DELETE) {
    parseRecord(m_current);
    m_row.current = m_current;
  }
  return true;
}

void ChangesetReader::parseTable() {
  const std::size_t columns = varint();
  const auto key = take(columns);
  const auto* end = std::find(m_buffer.data() + m_at, m_buffer.data() + m_end, '\0');
  if (end == m_buffer.data() + m_end) throw NeedsMore();
  m_key.assign(key.begin(), key.end());
  m_table = take(static_cast<std::size_t>(end - (m_buffer.data() + m_at)));
  take(1);
  m_old.resize(columns);
  m_current.resize(columns);
  m_row.table = m_table;
  m_row.key = m_key;
}

void ChangesetReader::parseRecord(std::vector<ChangedValue>& values) {
  for (auto& value : values) parseValue(value);
}

void ChangesetReader::parseValue(ChangedValue& value) {
  const auto kind = static_cast<unsigned char>(take(1).front());
  if (kind > static_cast<unsigned char>(ChangedValue::Type::Null)) notAChangeset();
  value.type = static_cast<ChangedValue::Type>(kind);
  value.bytes = {};
  switch (value.type) {
    case ChangedValue::Type::Integer: value.integer = static_cast<std::int64_t>(bigEndian()); break;
    case ChangedValue::Type::Real: value.real = std::bit_cast<double>(bigEndian()); break;
    case ChangedValue::Type::Text:
    case ChangedValue::Type::Bytes: value.bytes = take(varint()); break;
    case ChangedValue::Type::Null:
    case ChangedValue::Type::Unstated: break;
  }
}

std::size_t ChangesetReader::varint() {
  std::size_t number = 0;
  for (int i = 0; i < 5; ++i) {
    const auto byte = static_cast<unsigned char>(take(1).front());
    number = (number << 7) | (byte & 0x7fU);
    if (byte < 0x80) return number;
  }
  notAChangeset();
}

std::uint64_t ChangesetReader::bigEndian() {
  std::uint64_t number = 0;
  std::memcpy(&number, take(sizeof number).data(), sizeof number);
  return std::endian::native == std::endian::little ? __builtin_bswap64(number) : number;
}

std::string_view ChangesetReader::take(std::size_t count) {
  if (m_end - m_at < count) throw NeedsMore();
  const std::string_view bytes(m_buffer.data() + m_at, count);
  m_at += count;
  return bytes;
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sorted_ids.h"

#include <algorithm>
#include <cstring>

namespace kontor::storage {
namespace {

template <typename Row>
std::vector<domain::Id> idsOfRows(const std::vector<Row>& rows) {
  std::vector<domain::Id> ids;
  ids.reserve(rows.size());
  for (const Row& row : rows) ids.push_back(row.id);
  return ids;
}

}  // namespace

std::vector<domain::Id> IntegerOrder::sorted() {
  // Rows often come in their order already: instants in the order of import.
  if (!std::ranges::is_sorted(m_rows)) std::ranges::sort(m_rows);
  return idsOfRows(m_rows);
}

void TextOrder::add(std::string_view key, domain::Id id) {
  Row row{0, 0, id};
  for (std::size_t i = 0; i < sizeof row.head; ++i) {
    row.head = row.head << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0u);
  }
  if (key.size() > sizeof row.head) {
    row.rest = m_rests.size();
    m_rests.append(key.substr(sizeof row.head));
    m_rests.push_back('\0');
  }
  m_rows.push_back(row);
}

int TextOrder::compare(const Row& a, const Row& b) const {
  if (a.head != b.head) return a.head < b.head ? -1 : 1;
  if (a.rest == b.rest) return 0;
  return std::strcmp(m_rests.data() + a.rest, m_rests.data() + b.rest);
}

void TextOrder::sort() {
  const auto less = [this](const Row& a, const Row& b) {
    const int order = compare(a, b);
    return order != 0 ? order < 0 : a.id < b.id;
  };
  if (!std::ranges::is_sorted(m_rows, less)) std::ranges::sort(m_rows, less);
}

std::vector<domain::Id> TextOrder::sorted() {
  sort();
  return idsOfRows(m_rows);
}

std::vector<IdNumbers::Entry> TextOrder::ranked() {
  sort();
  std::vector<IdNumbers::Entry> result;
  result.reserve(m_rows.size());
  std::int64_t rank = 0;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    if (i > 0 && compare(m_rows[i - 1], m_rows[i]) != 0) ++rank;
    result.push_back({m_rows[i].id, rank});
  }
  return result;
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/sorted_ids.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace kontor::storage {
namespace {

constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
constexpr std::size_t kHead = sizeof(std::uint64_t);
constexpr std::size_t kKeptBlock = 1 << 20;
// Fewer rows than this are sorted by comparing: a pass over all values of a byte costs more.
constexpr std::size_t kFewRows = 1024;
constexpr std::size_t kHandful = 32;

// Rows with ascending ids by their number, equal ones as they stand: one pass for each byte in which the numbers differ.
template <typename Row>
void sortByNumber(std::span<Row> rows, std::vector<Row>& spare) {
  std::uint64_t differing = 0;
  for (const Row& row : rows) differing |= row.number ^ rows.front().number;
  if (spare.size() < rows.size()) spare.resize(rows.size());
  std::span<Row> from = rows;
  std::span<Row> to(spare.data(), rows.size());
  for (int shift = 0; shift < 64; shift += 8) {
    if ((differing >> shift & 0xff) == 0) continue;
    std::array<std::size_t, 257> begins{};
    for (const Row& row : from) ++begins[(row.number >> shift & 0xff) + 1];
    for (std::size_t i = 1; i < begins.size(); ++i) begins[i] += begins[i - 1];
    for (const Row& row : from) to[begins[row.number >> shift & 0xff]++] = row;
    std::swap(from, to);
  }
  if (from.data() != rows.data()) std::ranges::copy(from, rows.begin());
}

template <typename Row>
void sortRows(std::span<Row> rows, std::vector<Row>& spare) {
  const auto byNumber = [](const Row& a, const Row& b) { return a.number != b.number ? a.number < b.number : a.id < b.id; };
  if (rows.size() >= kFewRows && std::ranges::is_sorted(rows, {}, &Row::id)) {
    sortByNumber(rows, spare);
  } else {
    std::ranges::sort(rows, byNumber);
  }
}

template <typename Row, typename Less>
std::vector<domain::Id> mergedIds(std::vector<std::span<const Row>> runs, Less less) {
  std::size_t count = 0;
  for (const auto& run : runs) count += run.size();
  std::erase_if(runs, [](const auto& run) { return run.empty(); });
  std::vector<domain::Id> ids;
  ids.reserve(count);
  while (runs.size() > 1) {
    auto& run = *std::ranges::min_element(runs, less, [](const auto& each) -> const Row& { return each.front(); });
    ids.push_back(run.front().id);
    run = run.subspan(1);
    if (run.empty()) runs.erase(runs.begin() + (&run - runs.data()));
  }
  for (const auto& run : runs) {
    for (const Row& row : run) ids.push_back(row.id);
  }
  return ids;
}

// Rows often come in their order already, from an index or in the order of import; or in the reverse one.
template <typename Row, typename Less>
bool comeInOrder(std::vector<Row>& rows, Less less) {
  if (std::ranges::is_sorted(rows, less)) return true;
  if (!std::ranges::is_sorted(rows, [less](const Row& a, const Row& b) { return less(b, a); })) return false;
  std::ranges::reverse(rows);
  return true;
}

// The next eight bytes of a text that ends with a zero byte, the first one highest.
std::uint64_t headOf(const char* text) {
  std::uint64_t head = 0;
  for (std::size_t i = 0; i < kHead; ++i) {
    head <<= 8;
    if (*text != '\0') head |= static_cast<unsigned char>(*text++);
  }
  return head;
}

bool goesOn(std::uint64_t head) {
  return (head & 0xff) != 0;
}

}  // namespace

void IntegerOrder::add(std::int64_t key, domain::Id id) {
  m_rows.push_back({static_cast<std::uint64_t>(key) ^ kSign, id});
}

bool IntegerOrder::less(const Row& a, const Row& b) {
  return a.number != b.number ? a.number < b.number : a.id < b.id;
}

void IntegerOrder::sort() {
  if (comeInOrder(m_rows, &less)) return;
  std::vector<Row> spare;
  sortRows(std::span(m_rows), spare);
}

std::vector<domain::Id> IntegerOrder::merged(std::span<const IntegerOrder> orders) {
  std::vector<std::span<const Row>> runs;
  for (const IntegerOrder& order : orders) runs.emplace_back(order.m_rows);
  return mergedIds(std::move(runs), &less);
}

void TextOrder::add(std::string_view key, domain::Id id) {
  key = key.substr(0, key.find('\0'));
  std::uint64_t head = 0;
  for (std::size_t i = 0; i < kHead; ++i) head = head << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0u);
  m_rows.push_back({head, goesOn(head) ? keep(key) : "", id});
}

const char* TextOrder::keep(std::string_view text) {
  const std::size_t size = text.size() + 1;
  if (m_room < size) {
    m_room = std::max(kKeptBlock, size);
    m_next = m_blocks.emplace_back(std::make_unique_for_overwrite<char[]>(m_room)).get();
  }
  char* const place = m_next;
  std::memcpy(place, text.data(), text.size());
  place[text.size()] = '\0';
  m_next += size;
  m_room -= size;
  return place;
}

int TextOrder::compare(const Row& a, const Row& b) {
  if (a.number != b.number) return a.number < b.number ? -1 : 1;
  return goesOn(a.number) ? std::strcmp(a.text + kHead, b.text + kHead) : 0;
}

bool TextOrder::less(const Row& a, const Row& b) {
  const int order = compare(a, b);
  return order != 0 ? order < 0 : a.id < b.id;
}

void TextOrder::sort() {
  if (comeInOrder(m_rows, &less)) return;
  sortFrom(m_rows, 0);
  m_spare = {};
  for (Row& row : m_rows) {
    if (*row.text != '\0') row.number = headOf(row.text);
  }
}

// `depth`: which bytes the rows' numbers stand for; all before them are the same.
void TextOrder::sortFrom(std::span<Row> rows, std::size_t depth) {
  sortRows(rows, m_spare);
  while (!rows.empty()) {
    const std::uint64_t number = rows.front().number;
    const auto end = std::ranges::find_if(rows, [number](const Row& row) { return row.number != number; });
    const auto same = rows.first(static_cast<std::size_t>(end - rows.begin()));
    rows = rows.subspan(same.size());
    if (same.size() == 1 || !goesOn(number)) continue;
    const std::size_t next = depth + kHead;
    if (same.size() <= kHandful) {
      std::ranges::sort(same, [next](const Row& a, const Row& b) {
        const int order = std::strcmp(a.text + next, b.text + next);
        return order != 0 ? order < 0 : a.id < b.id;
      });
    } else {
      for (Row& row : same) row.number = headOf(row.text + next);
      sortFrom(same, next);
    }
  }
}

std::vector<domain::Id> TextOrder::merged(std::span<const TextOrder> orders) {
  std::vector<std::span<const Row>> runs;
  for (const TextOrder& order : orders) runs.emplace_back(order.m_rows);
  return mergedIds(std::move(runs), &less);
}

std::vector<IdNumbers::Entry> TextOrder::ranked() const {
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

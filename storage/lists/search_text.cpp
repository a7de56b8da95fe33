// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/search_text.h"

#include "storage/lists/search_source.h"

#include <algorithm>
#include <cstring>

namespace kontor::storage {
namespace {

// Small enough that appending never moves much, large enough that blocks do not count.
constexpr std::size_t kBlockSize = 1 << 20;
constexpr std::size_t kNowhere = SIZE_MAX;

}  // namespace

SearchText SearchText::build(Reader& reader, const ContactVault& vault, domain::Entity entity) {
  SearchText text(entity);
  readSearchTexts(reader, vault, entity, [&](domain::Id id, std::string_view fields) { text.put(id, fields); });
  return text;
}

void SearchText::refresh(Reader& reader, const ContactVault& vault, std::span<const domain::Id> ids) {
  // Reading a large part row by row takes longer than reading all in one go.
  if (ids.size() > 1000 && ids.size() > m_entries.size() / 4) {
    *this = build(reader, vault, m_entity);
    return;
  }
  for (const domain::Id id : ids) drop(id);
  readSearchTexts(reader, vault, m_entity, ids, [&](domain::Id id, std::string_view fields) { put(id, fields); });
  if (isOutdated()) *this = build(reader, vault, m_entity);
}

bool SearchText::isOutdated() const {
  return m_dead > kBlockSize && m_dead > m_size / 5;
}

void SearchText::put(domain::Id id, std::string_view text) {
  const bool ascends = m_ascending == m_entries.size() && (m_entries.empty() || m_entries.back().id < id);
  if (!ascends) drop(id);
  if (m_blocks.empty() || m_blocks.back().text.size() + text.size() > m_blocks.back().text.capacity()) {
    m_blocks.emplace_back().firstEntry = m_entries.size();
    m_blocks.back().text.reserve(std::max(kBlockSize, text.size()));
  }
  WipedText& target = m_blocks.back().text;
  if (ascends) {
    ++m_ascending;
  } else {
    m_moved[id] = m_entries.size();
  }
  m_entries.push_back({id, static_cast<std::uint32_t>(m_blocks.size() - 1), static_cast<std::uint32_t>(target.size())});
  target.insert(target.end(), text.begin(), text.end());
  m_size += text.size();
}

void SearchText::drop(domain::Id id) {
  const std::size_t entry = positionOf(id);
  if (entry == kNowhere) return;
  WipedText& text = m_blocks[m_entries[entry].block].text;
  const std::size_t start = m_entries[entry].start;
  const std::size_t length = endOf(entry) - start;
  if (length == 0 || text[start] == '\0') return;
  wipe(text.data() + start, length);
  m_dead += length;
}

std::size_t SearchText::endOf(std::size_t entry) const {
  const bool last = entry + 1 == m_entries.size() || m_entries[entry + 1].block != m_entries[entry].block;
  return last ? m_blocks[m_entries[entry].block].text.size() : m_entries[entry + 1].start;
}

std::size_t SearchText::positionOf(domain::Id id) const {
  if (const auto moved = m_moved.find(id); moved != m_moved.end()) return moved->second;
  const auto end = m_entries.begin() + static_cast<std::ptrdiff_t>(m_ascending);
  const auto found = std::ranges::lower_bound(m_entries.begin(), end, id, {}, &Entry::id);
  return found == end || found->id != id ? kNowhere : static_cast<std::size_t>(found - m_entries.begin());
}

std::vector<domain::Id> SearchText::find(std::string_view folded) const {
  std::vector<domain::Id> ids;
  if (folded.empty() || folded.find_first_of(std::string_view("\0\x1f", 2)) != std::string_view::npos) return ids;
  for (std::size_t i = 0; i < m_blocks.size(); ++i) {
    const std::size_t end = i + 1 < m_blocks.size() ? m_blocks[i + 1].firstEntry : m_entries.size();
    findIn(m_blocks[i], end, folded, ids);
  }
  if (!std::ranges::is_sorted(ids)) std::ranges::sort(ids);
  return ids;
}

void SearchText::findIn(const Block& block, std::size_t endEntry, std::string_view folded,
                        std::vector<domain::Id>& ids) const {
  const char* const begin = block.text.data();
  const char* const end = begin + block.text.size();
  const char* from = begin;
  std::size_t entry = block.firstEntry;
  while (from < end) {
    const auto* hit =
        static_cast<const char*>(memmem(from, static_cast<std::size_t>(end - from), folded.data(), folded.size()));
    if (hit == nullptr) return;
    const auto offset = static_cast<std::size_t>(hit - begin);
    while (entry + 1 < endEntry && m_entries[entry + 1].start <= offset) ++entry;
    ids.push_back(m_entries[entry].id);
    from = begin + endOf(entry);
  }
}

}  // namespace kontor::storage

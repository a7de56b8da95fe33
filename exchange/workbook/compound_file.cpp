// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/compound_file.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

constexpr std::uint32_t kLastSector = 0xFFFFFFFA;  // from here on numbers are marks: end of chain, free …
constexpr std::uint32_t kNoEntry = 0xFFFFFFFF;
constexpr std::size_t kHeadSize = 512;
constexpr std::size_t kHeadTables = 109;
constexpr std::size_t kEntrySize = 128;
constexpr std::size_t kSmallSector = 64;
constexpr std::uint32_t kSmallStream = 4096;  // shorter ones lie in small sectors

[[noreturn]] void refuseBroken() {
  throw WorkbookError("broken_file");
}

void appendNumbers(std::vector<std::uint32_t>& numbers, std::string_view bytes) {
  const BinaryView view(bytes);
  for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) numbers.push_back(view.u32(at));
}

/// The name of a directory entry, ASCII in small letters; other characters do not matter here.
std::string entryName(const BinaryView& entry) {
  std::string name;
  const std::size_t size = std::min<std::size_t>(entry.u16(64), 64);
  for (std::size_t at = 0; at + 2 < size; at += 2) {
    const auto c = static_cast<char>(entry.u16(at) < 0x80 ? entry.u16(at) : '?');
    name.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  return name;
}

}  // namespace

CompoundFile::CompoundFile(std::string_view bytes) : m_bytes(bytes), m_head(bytes.substr(0, kHeadSize)) {
  const unsigned shift = m_head.u16(30);
  if (m_head.size() < kHeadSize || (shift != 9 && shift != 12)) refuseBroken();
  m_sectorSize = std::size_t{1} << shift;
  readSectorTable();
  readDirectory();
}

// The last sector of a file may be cut short when its end is not used.
std::string_view CompoundFile::sector(std::uint32_t number) const {
  const std::size_t from = (static_cast<std::size_t>(number) + 1) * m_sectorSize;
  if (from >= m_bytes.size()) refuseBroken();
  return m_bytes.substr(from, m_sectorSize);
}

std::string CompoundFile::chain(std::uint32_t start) const {
  std::string all;
  for (std::uint32_t at = start; at < kLastSector;) {
    // A chain longer than the file goes round in circles.
    if (at >= m_next.size() || all.size() > m_bytes.size()) refuseBroken();
    all += sector(at);
    at = m_next[at];
  }
  return all;
}

std::string CompoundFile::smallChain(std::uint32_t start) const {
  std::string all;
  for (std::uint32_t at = start; at < kLastSector;) {
    if (at >= m_smallNext.size() || all.size() > kSmallStream) refuseBroken();
    all += BinaryView(m_small).bytes(at * kSmallSector, kSmallSector);
    at = m_smallNext[at];
  }
  return all;
}

void CompoundFile::readSectorTable() {
  std::vector<std::uint32_t> tables;
  appendNumbers(tables, m_head.bytes(76, kHeadTables * 4));
  std::size_t further = m_head.u32(72);
  if (further > m_bytes.size() / m_sectorSize) refuseBroken();
  for (std::uint32_t at = m_head.u32(68); at < kLastSector && further > 0; --further) {
    appendNumbers(tables, sector(at));
    at = tables.back();
    tables.pop_back();
  }
  for (const std::uint32_t table : tables) {
    if (table < kLastSector) appendNumbers(m_next, sector(table));
  }
}

void CompoundFile::readDirectory() {
  const std::string directory = chain(m_head.u32(48));
  const std::size_t count = directory.size() / kEntrySize;
  const auto entry = [&](std::size_t index) {
    return BinaryView(std::string_view(directory).substr(index * kEntrySize, kEntrySize));
  };
  if (count == 0) refuseBroken();
  m_small = chain(entry(0).u32(116));
  appendNumbers(m_smallNext, chain(m_head.u32(60)));
  // Only what lies at the top: a workbook may hold others inside.
  std::vector<bool> seen(count);
  std::vector<std::uint32_t> open{entry(0).u32(76)};
  while (!open.empty()) {
    const std::uint32_t index = open.back();
    open.pop_back();
    if (index == kNoEntry) continue;
    if (index >= count || seen[index]) refuseBroken();
    seen[index] = true;
    const BinaryView found = entry(index);
    if (found.u8(66) == 2) m_entries.try_emplace(entryName(found), Entry{found.u32(116), found.u32(120)});
    open.push_back(found.u32(68));
    open.push_back(found.u32(72));
  }
}

std::optional<std::string> CompoundFile::stream(const std::string& name) const {
  const auto found = m_entries.find(name);
  if (found == m_entries.end()) return std::nullopt;
  const Entry& entry = found->second;
  std::string bytes = entry.size < kSmallStream ? smallChain(entry.start) : chain(entry.start);
  if (bytes.size() < entry.size) refuseBroken();
  bytes.resize(entry.size);
  return bytes;
}

}  // namespace kontor::exchange

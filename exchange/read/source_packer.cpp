// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/source_packer.h"

#include "exchange/source_rows.h"
#include "exchange/text/delimited.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace kontor::exchange {
namespace {

constexpr std::size_t kRowsOfBlock = 500;
constexpr std::size_t kLargestBlock = std::size_t{64} << 20;
constexpr int kPackLevel = 1;

constexpr auto kNeedsQuotes = [] {
  std::array<bool, 256> table{};
  for (const char c : {',', '"', '\n', '\r'}) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

bool needsQuotes(std::string_view cell) {
  bool any = false;
  for (const char c : cell) any |= kNeedsQuotes[static_cast<unsigned char>(c)];
  return any;
}

void appendCell(std::string& text, std::string_view cell) {
  text.push_back(',');
  if (!needsQuotes(cell)) {
    text.append(cell);
    return;
  }
  text.push_back('"');
  for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
  text.push_back('"');
}

void appendLineNumber(std::string& text, std::int64_t line) {
  char digits[24];
  text.append(digits, std::to_chars(digits, digits + sizeof digits, line).ptr);
}

std::vector<std::byte> packText(std::string_view text) {
  std::vector<std::byte> packed(ZSTD_compressBound(text.size()));
  const std::size_t size = ZSTD_compress(packed.data(), packed.size(), text.data(), text.size(), kPackLevel);
  if (ZSTD_isError(size) != 0) throw std::runtime_error(ZSTD_getErrorName(size));
  return {packed.begin(), packed.begin() + static_cast<std::ptrdiff_t>(size)};
}

std::optional<std::string> unpackText(std::span<const std::byte> packed) {
  const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kLargestBlock) return std::nullopt;
  std::string text(size, '\0');
  if (ZSTD_decompress(text.data(), text.size(), packed.data(), packed.size()) != size) return std::nullopt;
  return text;
}

std::int64_t lineOf(const TextRow& row) {
  std::int64_t line = 0;
  const std::string& cell = row.cells.front();
  std::from_chars(cell.data(), cell.data() + cell.size(), line);
  return line;
}

// Packs a block again without some of its rows.
void dropRows(SourceBlock& block, const std::vector<std::int64_t>& leftOut) {
  const auto text = unpackText(block.cells);
  if (!text) throw std::runtime_error("source block");
  std::string rest;
  bool head = true;
  for (const TextRow& row : readRows(*text, Dialect{})) {
    if (!head && std::ranges::binary_search(leftOut, lineOf(row))) continue;
    rest += row.cells.front();
    for (std::size_t i = 1; i < row.cells.size(); ++i) appendCell(rest, row.cells[i]);
    rest += '\n';
    head = false;
  }
  block.cells = packText(rest);
}

}  // namespace

SourcePacker::SourcePacker(const FileLayout& layout, storage::SideThread& side)
    : m_kept(layout.kept), m_side(side), m_head("line") {
  for (const std::size_t column : m_kept) appendCell(m_head, layout.header.names()[column]);
  m_head += '\n';
  m_text = m_head;
}

void SourcePacker::add(std::int64_t line, Cells cells) {
  if (m_rows == 0) m_firstLine = line;
  m_lastLine = line;
  appendLineNumber(m_text, line);
  for (const std::size_t column : m_kept) appendCell(m_text, column < cells.size() ? cells[column] : std::string_view());
  m_text += '\n';
  if (++m_rows == kRowsOfBlock) flush();
}

void SourcePacker::flush() {
  if (m_rows == 0) return;
  m_blocks.push_back(std::make_unique<SourceBlock>(SourceBlock{m_firstLine, m_lastLine, {}}));
  m_side.post([block = m_blocks.back().get(), text = std::move(m_text)] { block->cells = packText(text); });
  m_text = m_head;
  m_rows = 0;
}

std::vector<SourceBlock> SourcePacker::finish(const std::vector<std::int64_t>& leftOut) {
  flush();
  m_side.finish();
  std::vector<SourceBlock> blocks;
  blocks.reserve(m_blocks.size());
  for (const auto& block : m_blocks) {
    const auto from = std::ranges::lower_bound(leftOut, block->firstLine);
    if (from != leftOut.end() && *from <= block->lastLine) dropRows(*block, leftOut);
    blocks.push_back(std::move(*block));
  }
  m_blocks.clear();
  return blocks;
}

std::optional<SourceRow> sourceRow(std::span<const std::byte> block, std::int64_t line) {
  const auto text = unpackText(block);
  if (!text) return std::nullopt;
  const auto rows = readRows(*text, Dialect{});
  for (const TextRow& row : rows) {
    if (row.cells.size() != rows.front().cells.size() || lineOf(row) != line) continue;
    SourceRow found;
    for (std::size_t i = 1; i < row.cells.size(); ++i) found.emplace_back(rows.front().cells[i], row.cells[i]);
    return found;
  }
  return std::nullopt;
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/damage/kinds.h"

#include <algorithm>

namespace kontor::exchange::testing {
namespace {

using Made = std::optional<Damage>;

Made wholeFile(std::optional<std::string> bytes, std::string after) {
  if (!bytes) return std::nullopt;
  return Damage{*std::move(bytes), {}, {}, {}, std::move(after)};
}

Made withLineEnd(const Sample& sample, const std::string& lineEnd) {
  TextTable table = sample.table;
  if (table.lineEnd == lineEnd) return std::nullopt;
  table.lineEnd = lineEnd;
  return wholeFile(table.file(), lineEnd == "\r" ? "CR" : lineEnd == "\n" ? "LF" : "CR LF");
}

Made mixedLineEnds(const Sample& sample, Dice& dice) {
  TextTable table = sample.table;
  table.lineEnd = "\n";
  auto rows = table.rowTexts();
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) rows[i] += dice.below(2) == 0 ? "\r" : "";
  return wholeFile(table.file(rows), "LF and CR LF");
}

Made withMark(const Sample& sample, Dice&) {
  TextTable table = sample.table;
  table.charset = "utf-8";
  table.hasMark = !table.hasMark || sample.table.charset != "utf-8";
  return wholeFile(table.file(), table.hasMark ? "with mark" : "without mark");
}

// Only a change when the file has more than ASCII.
Made inCharset(const Sample& sample, const std::string& charset, const std::string& mark) {
  TextTable table = sample.table;
  table.hasMark = false;
  table.charset = charset;
  auto bytes = table.file();
  if (!bytes || *bytes == sample.table.file()) return std::nullopt;
  return wholeFile(mark + *bytes, charset);
}

// UTF-8 taken for Western letters and written as UTF-8 once more: Ã© for é.
Made encodedTwice(const Sample& sample, Dice&) {
  TextTable table = sample.table;
  table.charset = "utf-8";
  const auto bytes = table.file();
  if (!bytes || std::ranges::all_of(*bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return std::nullopt;
  std::string twice;
  for (const char c : *bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      twice += c;
    } else {
      twice += static_cast<char>(0xC0 | (byte >> 6));
      twice += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return wholeFile(twice, "encoded twice");
}

struct Place {
  std::size_t row = 0, column = 0;
};

std::optional<Place> filledCell(const Sample& sample, Dice& dice, bool lastColumn = false) {
  for (int i = 0; i < 40; ++i) {
    const std::size_t row = dice.of(sample.dataRows);
    const auto& cells = sample.table.rows[row];
    const std::size_t column = lastColumn ? cells.size() - 1 : dice.of(sample.columns).column;
    if (column < cells.size() && cells[column].size() > 1) return Place{row, column};
  }
  return std::nullopt;
}

// A byte that is no character takes the place of one inside a cell.
Made strangeByte(const Sample& sample, Dice& dice, char byte) {
  const auto place = filledCell(sample, dice);
  if (!place || sample.table.charset.starts_with("utf-16")) return std::nullopt;
  TextTable table = sample.table;
  std::string& cell = table.rows[place->row][place->column];
  const std::string before = cell;
  cell = "\x01";
  auto bytes = table.file();
  if (!bytes) return std::nullopt;
  bytes->replace(bytes->find('\x01'), 1, before.substr(0, 1) + byte + before.substr(1));
  if (before.front() < 0) return std::nullopt;
  return Damage{*bytes, {table.lineOf(place->row)}, sample.nameOf(place->column), before, "a byte between"};
}

/// The file up to some byte of a cell.
Made cutInCell(const Sample& sample, Dice& dice, bool lastColumn) {
  const auto place = filledCell(sample, dice, lastColumn);
  if (!place) return std::nullopt;
  // Some programs write no last line end: then nothing tells that the last cell went on.
  const bool isLast = place->column + 1 >= sample.table.rows[place->row].size();
  if (isLast && !sample.table.lastLineEnds) return std::nullopt;
  TextTable table = sample.table;
  table.rows.resize(place->row + 1);
  auto& cells = table.rows[place->row];
  cells.resize(place->column + 1);
  const std::string before = cells.back();
  std::size_t end = 1 + dice.below(before.size() - 1);
  while (end < before.size() && (static_cast<unsigned char>(before[end]) & 0xC0u) == 0x80u) ++end;
  cells.back() = before.substr(0, end);
  if (cells.back() == before) return std::nullopt;
  table.lastLineEnds = false;
  auto text = table.file();
  if (!text) return std::nullopt;
  if (text->ends_with('"') && table.dialect.quoting) text->pop_back();
  return Damage{*text, {table.lineOf(place->row)}, {}, before, cells.back()};
}

// All of a row is there, but not the end of its line. Some programs write no last line end: such a file tells nothing.
Made cutBeforeLineEnd(const Sample& sample, Dice& dice) {
  if (!sample.table.lastLineEnds) return std::nullopt;
  TextTable table = sample.table;
  const std::size_t last = dice.of(sample.dataRows);
  if (last + 1 >= table.rows.size()) return std::nullopt;
  table.rows.resize(last + 1);
  table.lastLineEnds = false;
  auto text = table.file();
  if (!text) return std::nullopt;
  return Damage{*text, {table.lineOf(last)}, {}, "", "no line end"};
}

Made cutInHeader(const Sample& sample, Dice& dice) {
  TextTable table = sample.table;
  table.rows.resize(table.header + 1);
  std::string text = table.file().value_or("");
  if (table.charset.starts_with("utf-16")) return std::nullopt;
  return wholeFile(text.substr(0, 1 + dice.below(text.size() - 1)), "cut in the header");
}

// A copy onto a full disk: the rest of the file is there, but nothing was written into it.
Made zerosAtTheEnd(const Sample& sample, Dice& dice) {
  auto bytes = sample.table.file();
  if (!bytes || sample.table.charset.starts_with("utf-16")) return std::nullopt;
  const std::size_t header = bytes->find(sample.table.lineEnd);
  const std::size_t from = header + dice.below(bytes->size() - header - 1);
  const auto line = 1 + std::ranges::count(bytes->substr(0, from), '\n');
  std::fill(bytes->begin() + static_cast<std::ptrdiff_t>(from), bytes->end(), '\0');
  return Damage{*bytes, {line}, {}, "", "zeros"};
}

}  // namespace

std::vector<DamageKind> kindsOfBytes() {
  const auto lineEnd = [](const char* text) { return [text](const Sample& s, Dice&) { return withLineEnd(s, text); }; };
  const auto charset = [](const char* name, const char* mark = "") {
    return [name, mark](const Sample& s, Dice&) { return inCharset(s, name, mark); };
  };
  return {
      {"line ends LF", 1, lineEnd("\n")},
      {"line ends CR LF", 1, lineEnd("\r\n")},
      {"line ends CR", 1, lineEnd("\r")},
      {"line ends mixed", 1, mixedLineEnds},
      {"byte order mark", 1, withMark},
      {"UTF-16 LE with mark", 1, charset("UTF-16LE", "\xFF\xFE")},
      {"UTF-16 BE with mark", 1, charset("UTF-16BE", "\xFE\xFF")},
      {"UTF-16 LE without mark", 1, charset("UTF-16LE")},
      {"UTF-16 BE without mark", 1, charset("UTF-16BE")},
      {"UTF-8", 1, charset("utf-8")},
      {"Windows-1252", 1, charset("windows-1252")},
      {"cp932", 1, charset("cp932")},
      {"GB18030", 1, charset("gb18030")},
      {"Big5", 1, charset("big5")},
      {"encoded twice", 1, encodedTwice},
      // In Windows-1252 every byte but five is a letter or a sign: any other would be a change by hand.
      {"byte without meaning", 3, [](const Sample& s, Dice& dice) { return strangeByte(s, dice, '\x81'); }},
      {"NUL byte", 3, [](const Sample& s, Dice& dice) { return strangeByte(s, dice, '\0'); }},
      {"cut in a cell", 6, [](const Sample& s, Dice& dice) { return cutInCell(s, dice, false); }},
      {"cut in the last cell of a row", 2, [](const Sample& s, Dice& dice) { return cutInCell(s, dice, true); }},
      {"cut before a line end", 2, cutBeforeLineEnd},
      {"cut in the header", 2, cutInHeader},
      {"zeros at the end", 2, zerosAtTheEnd},
  };
}

}  // namespace kontor::exchange::testing

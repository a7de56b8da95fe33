// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_data.h"
#include "tests/exchange/damage/kinds.h"

#include <algorithm>
#include <numeric>

namespace kontor::exchange::testing {
namespace {

using Made = std::optional<Damage>;
using Rows = std::vector<std::vector<std::string>>;

Made made(const TextTable& table, std::set<std::int64_t> lines = {}, std::string column = {}, std::string before = {},
          std::string after = {}) {
  auto bytes = table.file();
  if (!bytes) return std::nullopt;
  return Damage{*std::move(bytes), std::move(lines), std::move(column), std::move(before), std::move(after)};
}

std::vector<std::string>& rowAt(TextTable& table, std::size_t row) {
  return table.rows[row];
}

/// The data rows in another order; what stands above and below keeps its place.
Made reordered(const Sample& sample, const std::vector<std::size_t>& order) {
  TextTable table = sample.table;
  for (std::size_t i = 0; i < order.size(); ++i) table.rows[sample.dataRows[i]] = sample.table.rows[order[i]];
  if (table.rows == sample.table.rows) return std::nullopt;
  return made(table);
}

Made shuffled(const Sample& sample, Dice& dice) {
  auto order = sample.dataRows;
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[dice.below(i)]);
  return reordered(sample, order);
}

Made reversed(const Sample& sample, Dice&) {
  auto order = sample.dataRows;
  std::ranges::reverse(order);
  return reordered(sample, order);
}

// A spreadsheet sorts by any column, and takes the footer along.
Made sortedWithFooter(const Sample& sample, Dice& dice) {
  TextTable table = sample.table;
  const auto from = table.rows.begin() + static_cast<std::ptrdiff_t>(table.header) + 1;
  const std::size_t column = dice.of(sample.columns).column;
  const auto cell = [&](const auto& row) { return column < row.size() ? row[column] : std::string(); };
  std::stable_sort(from, table.rows.end(), [&](const auto& a, const auto& b) { return cell(a) < cell(b); });
  if (table.rows == sample.table.rows) return std::nullopt;
  return made(table, {}, {}, "", "sorted by " + sample.nameOf(column));
}

Made rowTwice(const Sample& sample, Dice& dice, bool apart) {
  TextTable table = sample.table;
  const std::size_t row = dice.of(sample.dataRows);
  const std::size_t to = apart ? sample.dataRows.back() + 1 : row + 1;
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(to), sample.table.rows[row]);
  return made(table, {table.lineOf(row), table.lineOf(to)}, {}, "", sample.table.rowText(row).substr(0, 60));
}

Made allRowsTwice(const Sample& sample, Dice&, bool withHeader) {
  TextTable table = sample.table;
  Rows again;
  if (withHeader) again.push_back(table.rows[table.header]);
  for (const std::size_t row : sample.dataRows) again.push_back(table.rows[row]);
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(sample.dataRows.back()) + 1, again.begin(),
                    again.end());
  return made(table);
}

Made headerAgain(const Sample& sample, Dice& dice) {
  TextTable table = sample.table;
  const auto at = static_cast<std::ptrdiff_t>(dice.of(sample.dataRows));
  table.rows.insert(table.rows.begin() + at, table.rows[table.header]);
  return made(table);
}

Made blankRows(const Sample& sample, Dice& dice, const std::string& cell, bool manyCells) {
  TextTable table = sample.table;
  const std::vector<std::string> blank(manyCells ? table.rows[table.header].size() : 1, cell);
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(dice.of(sample.dataRows)), blank);
  for (int i = 0; i < 5; ++i) table.rows.push_back(blank);
  return made(table);
}

Made titleAbove(const Sample& sample, Dice&) {
  TextTable table = sample.table;
  table.rows.insert(table.rows.begin(), {{"Export 2024"}, {""}});
  return made(table);
}

Made rowTexts(const Sample& sample, std::size_t row, std::vector<std::string> texts, const std::string& after) {
  auto bytes = sample.table.file(texts);
  if (!bytes) return std::nullopt;
  return Damage{*bytes, {sample.table.lineOf(row)}, {}, sample.table.rowText(row).substr(0, 80), after};
}

Made rowsJoined(const Sample& sample, Dice& dice) {
  const std::size_t row = dice.of(sample.dataRows);
  auto texts = sample.table.rowTexts();
  if (row + 1 >= texts.size()) return std::nullopt;
  texts[row] += texts[row + 1];
  texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(row) + 1);
  return rowTexts(sample, row, std::move(texts), "joined with the next");
}

// Where a row may be torn: between cells, or inside one without quotes.
Made rowTorn(const Sample& sample, Dice& dice) {
  const std::size_t row = dice.of(sample.dataRows);
  auto texts = sample.table.rowTexts();
  if (texts[row].size() < 3 || texts[row].find('"') != std::string::npos) return std::nullopt;
  std::size_t at = 1 + dice.below(texts[row].size() - 2);
  while (at > 1 && (static_cast<unsigned char>(texts[row][at]) & 0xC0u) == 0x80u) --at;
  const std::string rest = texts[row].substr(at);
  if (rest.find_first_not_of(sample.table.dialect.separator) == std::string::npos) return std::nullopt;
  texts[row].resize(at);
  texts.insert(texts.begin() + static_cast<std::ptrdiff_t>(row) + 1, rest);
  auto damage = rowTexts(sample, row, std::move(texts), "torn at " + std::to_string(at));
  if (damage) damage->lines.insert(*damage->lines.begin() + 1);
  return damage;
}

Made straySeparator(const Sample& sample, Dice& dice) {
  const std::size_t row = dice.of(sample.dataRows);
  TextTable table = sample.table;
  auto& cells = rowAt(table, row);
  const std::size_t at = dice.below(cells.size());
  cells.insert(cells.begin() + static_cast<std::ptrdiff_t>(at), "");
  return made(table, {table.lineOf(row)}, {}, "", "one cell more before " + sample.nameOf(at));
}

Made cellLost(const Sample& sample, Dice& dice) {
  const std::size_t row = dice.of(sample.dataRows);
  TextTable table = sample.table;
  auto& cells = rowAt(table, row);
  const std::size_t at = dice.below(cells.size());
  const std::string before = cells[at];
  cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(at));
  return made(table, {table.lineOf(row)}, sample.nameOf(at), before, "cell lost");
}

Made quoteInRow(const Sample& sample, Dice& dice, bool opens) {
  if (!sample.table.dialect.quoting) return std::nullopt;
  const std::size_t row = dice.of(sample.dataRows);
  TextTable table = sample.table;
  auto& cells = rowAt(table, row);
  const std::size_t at = dice.of(sample.columns).column;
  if (at >= cells.size() || cells[at].empty() || cells[at].find('"') != std::string::npos) return std::nullopt;
  const std::string before = cells[at];
  cells[at] = "\x01";
  auto texts = table.rowTexts();
  texts[row].replace(texts[row].find('\x01'), 1, opens ? '"' + before : before + '"');
  auto bytes = table.file(texts);
  if (!bytes) return std::nullopt;
  return Damage{
      *bytes, {sample.table.lineOf(row)}, sample.nameOf(at), before, opens ? "a quote before" : "a quote behind"};
}

Made separatorsBehind(const Sample& sample, Dice&) {
  TextTable table = sample.table;
  for (auto& row : table.rows) row.insert(row.end(), 3, "");
  return made(table);
}

Made otherSeparator(const Sample& sample, char separator) {
  TextTable table = sample.table;
  if (table.dialect.separator == separator) return std::nullopt;
  table.dialect = {separator, true};
  return made(table, {}, {}, "", std::string(1, separator));
}

// What a spreadsheet makes of a TAB file in which a quote is an ordinary character.
Made quotedAgain(const Sample& sample, Dice&) {
  if (sample.table.dialect.quoting) return std::nullopt;
  TextTable table = sample.table;
  table.dialect.quoting = true;
  return made(table);
}

Made columnsMoved(const Sample& sample, Dice& dice) {
  TextTable table = sample.table;
  const std::size_t width = table.rows[table.header].size();
  auto names = table.rows[table.header];
  std::ranges::sort(names);
  // Of columns with one name the place tells which is which.
  if (std::ranges::adjacent_find(names) != names.end()) return std::nullopt;
  std::vector<std::size_t> order(width);
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t i = width; i > 1; --i) std::swap(order[i - 1], order[dice.below(i)]);
  for (std::size_t row = table.header; row < table.rows.size(); ++row) {
    const auto before = table.rows[row];
    if (before.size() != width) return std::nullopt;
    for (std::size_t i = 0; i < width; ++i) table.rows[row][i] = before[order[i]];
  }
  return made(table);
}

template <class Test>
bool allCells(const Sample& sample, std::size_t column, Test test) {
  return std::ranges::all_of(sample.dataRows, [&](std::size_t row) {
    const auto& cells = sample.table.rows[row];
    return column < cells.size() && !cells[column].empty() && test(cells[column]);
  });
}

// The cells change places and the names stay. Two columns of the same kind that do so make another file that is as good
// as the first: only dates and numbers among words tell, and only in rows where both are filled. In files of money a
// column may count in some rows only.
Made cellsSwapped(const Sample& sample, Dice& dice) {
  if (sample.isMoney) return std::nullopt;
  const auto isTyped = [](Holds holds) { return holds == Holds::Number || holds == Holds::Date; };
  const auto isWord = [](Holds holds) {
    return holds == Holds::Text || holds == Holds::Choice || holds == Holds::Country;
  };
  for (int i = 0; i < 40; ++i) {
    const UsedColumn a = dice.of(sample.columns), b = dice.of(sample.columns);
    const auto isNoNumber = [](const std::string& cell) {
      return cell.find_first_of("0123456789") == std::string::npos;
    };
    if (!isTyped(a.holds) || !isWord(b.holds) || !allCells(sample, b.column, isNoNumber) ||
        !allCells(sample, a.column, [](const std::string&) { return true; })) {
      continue;
    }
    TextTable table = sample.table;
    for (const std::size_t row : sample.dataRows) {
      if (std::max(a.column, b.column) < table.rows[row].size())
        std::swap(table.rows[row][a.column], table.rows[row][b.column]);
    }
    return made(table, {}, sample.nameOf(a.column), "", "swapped with " + sample.nameOf(b.column));
  }
  return std::nullopt;
}

bool isFilled(const Sample& sample, std::size_t column) {
  return std::ranges::any_of(sample.dataRows, [&](std::size_t row) {
    const auto& cells = sample.table.rows[row];
    return column < cells.size() && !cells[column].empty();
  });
}

/// Columns of places, whose names are stored: another name is another place.
bool namesAreData(const Sample& sample) {
  const auto& wide = sample.whole.recognition.profile->wide;
  return wide && !wide->after.empty();
}

Made renamed(const Sample& sample, Dice& dice, const std::function<std::string(const std::string&)>& rename) {
  if (namesAreData(sample)) return std::nullopt;
  TextTable table = sample.table;
  const std::size_t column = dice.of(sample.columns).column;
  std::string& name = table.rows[table.header][column];
  const std::string before = name;
  name = rename(before);
  if (name == before) return std::nullopt;
  // Separators at the end of all rows are no column.
  if (name.empty() && column + 1 == table.rows[table.header].size() && !isFilled(sample, column)) return std::nullopt;
  return made(table, {table.lineOf(table.header)}, before, before, name);
}

Made columnNamedAsAnother(const Sample& sample, Dice& dice) {
  const std::size_t from = dice.of(sample.columns).column, to = dice.of(sample.columns).column;
  if (from == to) return std::nullopt;
  return renamed(sample, dice, [&](const std::string&) { return sample.nameOf(from); });
}

Made columnTwice(const Sample& sample, Dice& dice) {
  TextTable table = sample.table;
  const std::size_t column = dice.of(sample.columns).column;
  for (auto& row : table.rows) row.push_back(column < row.size() ? row[column] : std::string());
  return made(table);
}

std::string shorter(std::string name) {
  while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0u) == 0x80u) name.pop_back();
  if (!name.empty()) name.pop_back();
  return name;
}

std::string upper(std::string text) {
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return text;
}

Made headersOtherwise(const Sample& sample, const std::function<std::string(std::string)>& change) {
  if (namesAreData(sample)) return std::nullopt;
  TextTable table = sample.table;
  for (std::string& name : table.rows[table.header]) name = change(std::move(name));
  return made(table);
}

}  // namespace

std::vector<DamageKind> kindsOfRows() {
  using S = const Sample&;
  const auto rename = [](auto change) { return [change](S s, Dice& dice) { return renamed(s, dice, change); }; };
  return {
      {"rows shuffled", 2, shuffled},
      {"rows reversed", 1, reversed},
      {"rows sorted with the footer", 2, sortedWithFooter},
      {"row twice", 2, [](S s, Dice& dice) { return rowTwice(s, dice, false); }},
      {"row again at the end", 2, [](S s, Dice& dice) { return rowTwice(s, dice, true); }},
      {"all rows twice", 1, [](S s, Dice& dice) { return allRowsTwice(s, dice, false); }},
      {"file joined with itself", 1, [](S s, Dice& dice) { return allRowsTwice(s, dice, true); }},
      {"header again between rows", 1, headerAgain},
      {"blank rows", 1, [](S s, Dice& dice) { return blankRows(s, dice, "", false); }},
      {"rows of separators", 1, [](S s, Dice& dice) { return blankRows(s, dice, "", true); }},
      {"rows of blanks", 1, [](S s, Dice& dice) { return blankRows(s, dice, " \xC2\xA0", true); }},
      {"title above the header", 1, titleAbove},
      {"rows joined", 3, rowsJoined},
      {"row torn", 4, rowTorn},
      {"stray separator", 4, straySeparator},
      {"cell lost", 4, cellLost},
      {"quote never closed", 4, [](S s, Dice& dice) { return quoteInRow(s, dice, true); }},
      {"quote never opened", 2, [](S s, Dice& dice) { return quoteInRow(s, dice, false); }},
      {"separators behind all rows", 1, separatorsBehind},
      {"saved with commas", 1, [](S s, Dice&) { return otherSeparator(s, ','); }},
      {"saved with semicolons", 1, [](S s, Dice&) { return otherSeparator(s, ';'); }},
      {"saved with TABs", 1, [](S s, Dice&) { return otherSeparator(s, '\t'); }},
      {"TAB file with quotes", 1, quotedAgain},
      {"columns moved", 1, columnsMoved},
      {"cells of two columns swapped", 4, cellsSwapped},
      {"header with a letter more", 3, rename([](const std::string& name) { return name + "x"; })},
      {"header with a letter less", 3, rename(shorter)},
      {"header in another language", 3, rename([](const std::string&) { return std::string("列名"); })},
      {"header emptied", 2, rename([](const std::string&) { return std::string(); })},
      {"column named as another", 3, columnNamedAsAnother},
      {"column twice", 2, columnTwice},
      {"headers in capitals", 1, [](S s, Dice&) { return headersOtherwise(s, upper); }},
      {"headers with blanks", 1,
       [](S s, Dice&) { return headersOtherwise(s, [](const std::string& name) { return "\xC2\xA0" + name + " "; }); }},
  };
}

}  // namespace kontor::exchange::testing

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/damage/kinds.h"

#include <algorithm>
#include <regex>

namespace kontor::exchange::testing {
namespace {

using Made = std::optional<Damage>;
/// Gives the cell back as it was when it has no place for the damage.
using Change = std::function<std::string(const std::string&)>;

bool mayHold(const UsedColumn& column, const std::vector<Holds>& kinds) {
  return std::ranges::find(kinds, column.holds) != kinds.end();
}

std::optional<Damage> made(const Sample& sample, const TextTable& table, std::set<std::int64_t> lines,
                           std::size_t column, const std::string& before, const std::string& after) {
  auto bytes = table.file();
  if (!bytes) return std::nullopt;
  return Damage{*std::move(bytes), std::move(lines), sample.nameOf(column), before, after};
}

/// One cell of a column of these kinds.
Made oneCell(const Sample& sample, Dice& dice, const std::vector<Holds>& kinds, const Change& change) {
  for (int i = 0; i < 60; ++i) {
    const UsedColumn& used = dice.of(sample.columns);
    const std::size_t row = dice.of(sample.dataRows);
    TextTable table = sample.table;
    if (!mayHold(used, kinds) || used.column >= table.rows[row].size()) continue;
    std::string& cell = table.rows[row][used.column];
    const std::string before = cell;
    cell = change(before);
    if (cell != before) return made(sample, table, {table.lineOf(row)}, used.column, before, cell);
  }
  return std::nullopt;
}

/// All cells of a column of these kinds, as a program that understood the column otherwise writes them.
Made wholeColumn(const Sample& sample, Dice& dice, const std::vector<Holds>& kinds, const Change& change) {
  for (int i = 0; i < 30; ++i) {
    const UsedColumn& used = dice.of(sample.columns);
    if (!mayHold(used, kinds)) continue;
    TextTable table = sample.table;
    std::string before, after;
    for (const std::size_t row : sample.dataRows) {
      if (used.column >= table.rows[row].size()) continue;
      std::string& cell = table.rows[row][used.column];
      const std::string old = cell;
      cell = change(old);
      if (cell != old) before = old, after = cell;
    }
    if (after != before) return made(sample, table, {}, used.column, before, after);
  }
  return std::nullopt;
}

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool hasDigit(const std::string& text) {
  return std::ranges::any_of(text, isDigit);
}
bool hasDigitsOnly(const std::string& text) {
  return !text.empty() && std::ranges::all_of(text, isDigit);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string pointAndCommaSwapped(std::string text) {
  if (!hasDigit(text)) return text;
  for (char& c : text) c = c == '.' ? ',' : c == ',' ? '.' : c;
  return text;
}

std::string grouped(const std::string& text, const std::string& mark) {
  static const std::regex kLong(R"(^(\D*)(\d+)(\d{3})([.,]\d{1,2})?(\D*)$)");
  std::smatch parts;
  if (!std::regex_match(text, parts, kLong) || parts[2].str().size() > 3) return text;
  return parts[1].str() + parts[2].str() + mark + parts[3].str() + parts[4].str() + parts[5].str();
}

std::string wide(const std::string& text) {
  std::string result;
  for (const char c : text)
    result += isDigit(c) ? std::string("\xEF\xBC") + static_cast<char>(0x90 + (c - '0')) : std::string(1, c);
  return result;
}

// As a spreadsheet shows a long number: three to six digits are left of it.
std::string scientific(const std::string& text) {
  if (!hasDigitsOnly(text) || text.size() < 8) return text;
  return text.substr(0, 1) + "." + text.substr(1, 5) + "E+" + (text.size() < 11 ? "0" : "") +
         std::to_string(text.size() - 1);
}

std::string lastDigitsLost(const std::string& text) {
  if (!hasDigitsOnly(text) || text.size() < 17 || text.ends_with("0")) return text;
  return text.substr(0, 15) + std::string(text.size() - 15, '0');
}

std::string scientificAmount(const std::string& text) {
  static const std::regex kPlain(R"(^(-?)(\d)(\d*)(?:[.,](\d+))?$)");
  std::smatch parts;
  if (!std::regex_match(text, parts, kPlain) || parts[3].str().empty()) return text;
  return parts[1].str() + parts[2].str() + "." + parts[3].str() + parts[4].str() + "E+0" +
         std::to_string(parts[3].length());
}

std::string inParentheses(const std::string& text) {
  return text.starts_with('-') && hasDigit(text) ? '(' + text.substr(1) + ')' : text;
}

std::string minusBehind(const std::string& text) {
  return text.starts_with('-') && hasDigit(text) ? text.substr(1) + '-' : text;
}

std::string longMinus(const std::string& text) {
  return replaced(text, "-", "\xE2\x88\x92");
}

/// The numbers of a date and what stands around them.
std::string dateChanged(const std::string& text, const std::function<std::string(const std::smatch&)>& change) {
  static const std::regex kDate(R"(^(\d{1,4})([./-])(\d{1,2})([./-])(\d{1,4})(.*)$)");
  std::smatch parts;
  return std::regex_match(text, parts, kDate) ? change(parts) : text;
}

std::string dayAndMonthSwapped(const std::string& text) {
  return dateChanged(text, [&](const std::smatch& p) {
    return p[1].length() == 4 ? p[1].str() + p[2].str() + p[5].str() + p[4].str() + p[3].str() + p[6].str()
                              : p[3].str() + p[2].str() + p[1].str() + p[4].str() + p[5].str() + p[6].str();
  });
}

/// A date that can be read in one way only: a number above 12.
bool decides(const std::string& text) {
  bool found = false;
  dateChanged(text, [&](const std::smatch& p) {
    const bool yearFirst = p[1].length() == 4;
    found = std::stoi(p[yearFirst ? 3 : 1]) > 12 || std::stoi(p[yearFirst ? 5 : 3]) > 12;
    return std::string();
  });
  return found;
}

/// 04/05 for 05/04 is another date and not a damaged one, so the date must decide. Where the file's dates tell what
/// comes first, another one must be left that does.
Made oneDateSwapped(const Sample& sample, Dice& dice) {
  int deciding = 0;
  for (const UsedColumn& used : sample.columns) {
    for (const std::size_t row : sample.dataRows) {
      const auto& cells = sample.table.rows[row];
      deciding +=
          used.holds == Holds::Date && used.asksOrder && used.column < cells.size() && decides(cells[used.column]) ? 1
                                                                                                                   : 0;
    }
  }
  if (deciding == 1) return std::nullopt;
  return oneCell(sample, dice, {Holds::Date},
                 [](const std::string& text) { return decides(text) ? dayAndMonthSwapped(text) : text; });
}

/// The same file from an account of another language, where its dates still tell.
Made allDatesSwapped(const Sample& sample, Dice&) {
  TextTable table = sample.table;
  bool isTold = false;
  for (const UsedColumn& used : sample.columns) {
    if (used.holds != Holds::Date || !used.asksOrder) continue;
    for (const std::size_t row : sample.dataRows) {
      if (used.column >= table.rows[row].size()) continue;
      std::string& cell = table.rows[row][used.column];
      isTold = isTold || decides(cell);
      cell = dayAndMonthSwapped(cell);
    }
  }
  return isTold ? made(sample, table, {}, 0, "", "all dates") : std::nullopt;
}

std::string twoDigitYear(const std::string& text) {
  return dateChanged(text, [&](const std::smatch& p) {
    if (p[1].length() == 4)
      return p[1].str().substr(2) + p[2].str() + p[3].str() + p[4].str() + p[5].str() + p[6].str();
    if (p[5].length() != 4) return text;
    return p[1].str() + p[2].str() + p[3].str() + p[4].str() + p[5].str().substr(2) + p[6].str();
  });
}

std::string germanDate(const std::string& text) {
  return dateChanged(text, [&](const std::smatch& p) {
    if (p[1].length() != 4) return text;
    return p[5].str() + "." + p[3].str() + "." + p[1].str() + replaced(p[6].str(), "T", " ").substr(0, 6);
  });
}

std::string dayOfMonth31(const std::string& text) {
  return dateChanged(text, [&](const std::smatch& p) {
    if (p[1].length() != 4) return text;
    return p[1].str() + p[2].str() + "02" + p[4].str() + "30" + p[6].str();
  });
}

std::string serialDay(const std::string& text) {
  return hasDigit(text) ? "45432.5" : text;
}
std::string tooNarrow(const std::string& text) {
  return text.empty() ? text : "########";
}
std::string errorValue(const std::string& text) {
  return text.empty() ? text : "#N/A";
}

std::string inside(const std::string& text, const std::string& what) {
  if (text.size() < 4 || !hasDigit(text) || std::ranges::any_of(text, [](char c) { return c < 0; })) return text;
  return text.substr(0, text.size() / 2) + what + text.substr(text.size() / 2);
}

Change around(const std::string& before, const std::string& behind) {
  return [=](const std::string& text) { return text.empty() ? text : before + text + behind; };
}

std::string letterForDigit(const std::string& text) {
  const auto at = text.find_first_of("01");
  return at == std::string::npos ? text : std::string(text).replace(at, 1, text[at] == '0' ? "O" : "l");
}

std::string misspelled(const std::string& text) {
  const bool words = text.size() >= 4 && std::ranges::all_of(text, [](char c) { return c >= ' ' && !isDigit(c); });
  return words ? text.substr(0, 2) + "qx" + text.substr(2) : text;
}

std::string emptied(const std::string&) {
  return {};
}

using S = const Sample&;

// Exchange rates have three decimals as often as not.
Made withPoint(const Sample& sample, Dice& dice) {
  if (sample.whole.set->entity == domain::Entity::FxRate) return std::nullopt;
  return wholeColumn(sample, dice, {Holds::Number}, [](const std::string& text) { return grouped(text, "."); });
}

DamageKind cell(const char* name, int times, std::vector<Holds> kinds, Change change) {
  return {name, times, [=](S s, Dice& dice) { return oneCell(s, dice, kinds, change); }};
}

DamageKind column(const char* name, int times, std::vector<Holds> kinds, Change change) {
  return {name, times, [=](S s, Dice& dice) { return wholeColumn(s, dice, kinds, change); }};
}

}  // namespace

std::vector<DamageKind> kindsOfCells() {
  using enum Holds;
  const auto groups = [](const char* mark) { return [mark](const std::string& text) { return grouped(text, mark); }; };
  const auto within = [](const char* what) { return [what](const std::string& text) { return inside(text, what); }; };
  return {
      column("decimal comma for point", 3, {Number}, pointAndCommaSwapped),
      cell("decimal comma for point in one cell", 3, {Number}, pointAndCommaSwapped),
      column("thousands with comma", 2, {Number}, groups(",")),
      {"thousands with point", 2, withPoint},
      column("thousands with thin space", 2, {Number}, groups("\xE2\x80\xAF")),
      column("thousands with apostrophe", 1, {Number}, groups("'")),
      cell("full-width digits", 3, {Number}, wide),
      cell("full-width digits in a date", 2, {Date}, wide),
      cell("full-width digits in an id", 2, {Code}, wide),
      column("long minus", 1, {Number}, longMinus),
      column("negative in parentheses", 1, {Number}, inParentheses),
      column("minus behind", 1, {Number}, minusBehind),
      column("scientific notation of ids", 3, {Code}, scientific),
      cell("scientific notation of one id", 3, {Code}, scientific),
      cell("scientific notation of an amount", 2, {Number}, scientificAmount),
      column("last digits of ids lost", 2, {Code}, lastDigitsLost),
      column("column too narrow", 2, {Number, Date}, tooNarrow),
      cell("error value in a number", 2, {Number, Date}, errorValue),
      cell("error value in an id", 2, {Code}, errorValue),
      cell("letter for a digit", 3, {Number, Date}, letterForDigit),
      cell("blank inside a number", 2, {Number}, within(" ")),
      cell("apostrophe before", 2, {Code, Number}, around("'", "")),
      column("text as formula", 2, {Code, Number}, around("=\"", "\"")),
      cell("blanks around", 2, {Number, Date}, around(" ", "\xC2\xA0")),
      cell("TAB behind an id", 2, {Code}, around("", "\t")),
      cell("invisible character in an id", 2, {Code}, within("\xE2\x80\x8B")),
      cell("direction mark before an id", 2, {Code}, around("\xE2\x80\x8E", "")),
      cell("line break inside an id", 2, {Code}, within("\n")),
      cell("invisible character in a number", 2, {Number, Date}, within("\xE2\x80\x8B")),
      {"day and month swapped in all dates", 1, allDatesSwapped},
      {"day and month swapped in one date", 3, oneDateSwapped},
      column("year of two digits", 2, {Date}, twoDigitYear),
      cell("year of two digits in one cell", 2, {Date}, twoDigitYear),
      column("dates written in German", 2, {Date}, germanDate),
      cell("day that does not exist", 2, {Date}, dayOfMonth31),
      cell("day as serial number", 2, {Date}, serialDay),
      cell("currency emptied", 3, {Currency}, emptied),
      column("currencies emptied", 1, {Currency}, emptied),
      cell("currency misspelled", 2, {Currency}, [](const std::string& t) { return t.empty() ? t : t + "O"; }),
      cell("status misspelled", 3, {Choice}, misspelled),
      cell("country misspelled", 2, {Country}, misspelled),
  };
}

}  // namespace kontor::exchange::testing

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/row_tests.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

char lowerAscii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// However the program writes it that saved the file last: `-5`, `(5)`, `5-`, with any of the signs for minus.
bool isNegative(std::string_view cell) {
  constexpr std::string_view kSigns[] = {"-", "(", "\xE2\x88\x92", "\xE2\x80\x93", "\xEF\xBC\x8D", "\xEF\xBC\x88"};
  return cell.ends_with('-') || std::ranges::any_of(kSigns, [&](std::string_view sign) { return cell.starts_with(sign); });
}

bool hasLetter(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

bool hasForeign(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool testHolds(const CellTest& test, std::string_view cell, std::string_view other) {
  if (hasForeign(cell) || hasForeign(other)) {
    const std::string a = withoutInvisible(cell), b = withoutInvisible(other);
    if (a.size() < cell.size() || b.size() < other.size()) return testHolds(test, a, b);
  }
  const auto isEmpty = [&] { return cell.empty() || std::ranges::find(test.nothing, cell) != test.nothing.end(); };
  switch (test.kind) {
    case CellTest::Kind::Empty: return isEmpty();
    case CellTest::Kind::Filled: return !isEmpty();
    case CellTest::Kind::In:
      return std::ranges::any_of(test.texts, [&](const auto& text) { return equalsIgnoringCase(cell, text); });
    case CellTest::Kind::Like:
      return test.texts.front() == "-*" ? isNegative(cell) : matchesPattern(cell, test.texts.front());
    case CellTest::Kind::Holds: return !other.empty() && cell.find(other) != std::string_view::npos;
    case CellTest::Kind::SameAs: return equalsIgnoringCase(cell, other);
  }
  return false;
}

}  // namespace

std::optional<std::string_view> mappedOrLike(const TextMap& map, std::string_view text) {
  if (const auto code = mapped(map, text)) return code;
  const std::pair<std::string, std::string>* best = nullptr;
  for (const auto& entry : map) {
    if (entry.first.find('*') == std::string::npos || !matchesPattern(text, entry.first)) continue;
    // A new word is no news to such a map, but a number is no word.
    if (entry.first == "*" && !hasLetter(text)) continue;
    if (best == nullptr || entry.first.size() > best->first.size()) best = &entry;
  }
  return best == nullptr ? std::nullopt : std::optional<std::string_view>(best->second);
}

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::ranges::equal(a, b, {}, lowerAscii, lowerAscii);
}

bool matchesPattern(std::string_view text, std::string_view pattern) {
  std::size_t at = 0, in = 0, star = std::string_view::npos, retry = 0;
  while (at < text.size()) {
    if (in < pattern.size() && pattern[in] == '*') {
      star = in++;
      retry = at;
    } else if (in < pattern.size() && lowerAscii(pattern[in]) == lowerAscii(text[at])) {
      ++in;
      ++at;
    } else if (star != std::string_view::npos) {
      in = star + 1;
      at = ++retry;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', in) == std::string_view::npos;
}

RowTests::RowTests(const std::vector<CellTest>& tests, const HeaderRow& header) {
  for (const CellTest& test : tests) {
    const auto column = test.anyCell ? std::optional<std::size_t>(0) : header.column(test.headers);
    const auto other = test.other.empty() ? column : header.column(test.other);
    if (!column || !other) {
      m_possible = false;
      return;
    }
    m_tests.push_back({&test, *column, *other});
  }
}

bool RowTests::hold(Cells cells) const {
  if (!m_possible) return false;
  return std::ranges::all_of(m_tests, [&](const Bound& bound) {
    const std::string_view other = cellAt(cells, bound.other);
    if (!bound.test->anyCell) return testHolds(*bound.test, cellAt(cells, bound.column), other);
    return std::ranges::any_of(cells, [&](std::string_view cell) { return testHolds(*bound.test, trimCell(cell), other); });
  });
}

CodeRules::CodeRules(const std::vector<ChoiceRule>& rules, const HeaderRow& header) {
  for (const ChoiceRule& rule : rules) {
    Bound bound{&rule, RowTests(rule.when, header), header.column(rule.headers)};
    if (!bound.tests.possible() || (!rule.headers.empty() && !bound.column)) continue;
    m_rules.push_back(std::move(bound));
  }
}

CodeRules::Answer CodeRules::codeOf(Cells cells) const {
  std::uint8_t rank = 0;
  for (const Bound& bound : m_rules) {
    ++rank;
    if (!bound.tests.hold(cells)) continue;
    if (!bound.column) return {bound.rule->then, rank, std::nullopt, nullptr};
    const std::string_view cell = cellAt(cells, *bound.column);
    if (cell.empty()) continue;
    const auto code = mappedOrLike(bound.rule->map, cell);
    if (!code) return {{}, rank, bound.column, &bound.rule->map};
    if (!code->empty()) return {*code, rank, std::nullopt, nullptr};
  }
  return {};
}

bool CodeRules::readsColumns() const {
  return std::ranges::any_of(m_rules, [](const Bound& bound) { return bound.column || !bound.rule->when.empty(); });
}

std::optional<std::string_view> mapped(const TextMap& map, std::string_view text) {
  for (const auto& [from, to] : map) {
    if (equalsIgnoringCase(from, text)) return to;
  }
  return std::nullopt;
}

std::string textsOf(const TextMap& map) {
  std::string texts;
  for (const auto& [from, to] : map) texts += (texts.empty() ? "" : "|") + from;
  return texts;
}

}  // namespace kontor::exchange

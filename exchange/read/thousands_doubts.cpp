// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/thousands_doubts.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

constexpr std::string_view kDigits = "0123456789";

std::size_t decimalsOf(std::string_view cell, std::size_t mark) {
  const std::size_t end = cell.find_first_not_of(kDigits, mark + 1);
  return (end == std::string_view::npos ? cell.size() : end) - mark - 1;
}

/// One to three digits before the mark, and no zero in front.
bool mayBeThousands(std::string_view cell, std::size_t mark) {
  const std::size_t before = cell.find_last_not_of(kDigits, mark - 1);
  const std::size_t from = mark == 0 ? 0 : before == std::string_view::npos ? 0 : before + 1;
  return from < mark && mark - from <= 3 && cell[from] != '0';
}

}  // namespace

void ThousandsDoubts::look(const ColumnRule& rule, std::string_view header, std::int64_t line, std::string_view cell) {
  const std::size_t mark = cell.rfind(rule.numbers.decimalMark);
  if (mark == std::string_view::npos || mark == 0) return;
  const std::size_t decimals = decimalsOf(cell, mark);
  if (decimals < 3) return;
  if (decimals > 3) {
    if (std::ranges::find(m_precise, &rule) == m_precise.end()) m_precise.push_back(&rule);
  } else if (mayBeThousands(cell, mark)) {
    m_doubts.emplace_back(&rule, domain::Issue{"maybe_thousands", std::string(rule.field->id), line, std::string(header),
                                               std::string(cell), ""});
  }
}

void ThousandsDoubts::giveTo(domain::Issues& doubtful) {
  for (auto& [rule, doubt] : m_doubts) {
    if (std::ranges::find(m_precise, rule) == m_precise.end()) doubtful.push_back(std::move(doubt));
  }
  m_doubts.clear();
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/header_row.h"

#include "exchange/values/cell_text.h"

#include <algorithm>
#include <charconv>

namespace kontor::exchange {
namespace {

constexpr std::string_view kCurrencyPlace = "{currency}";

constexpr std::string_view kAnyPlace = "{any}";

// `*action(siteid=us|currency=usd|version=1)` against `*action({any}currency={currency}{any}`.
std::optional<domain::Currency> currencyInside(std::string_view key, std::string_view before) {
  const auto any = before.find(kAnyPlace);
  const auto literal = before.substr(any + kAnyPlace.size());
  const auto at = key.starts_with(before.substr(0, any)) ? key.find(literal, any) : std::string_view::npos;
  return at == std::string_view::npos ? std::nullopt : domain::Currency::fromCode(key.substr(at + literal.size(), 3));
}

// `total discount(php)` against `total discount({currency})`.
std::optional<domain::Currency> currencyInName(std::string_view key, std::string_view pattern) {
  const auto place = pattern.find(kCurrencyPlace);
  const auto before = pattern.substr(0, place);
  const auto after = pattern.substr(place + kCurrencyPlace.size());
  if (before.find(kAnyPlace) != std::string_view::npos) return currencyInside(key, before);
  if (key.size() != before.size() + 3 + after.size() || !key.starts_with(before) || !key.ends_with(after)) {
    return std::nullopt;
  }
  return domain::Currency::fromCode(key.substr(before.size(), 3));
}

// `*action(siteid=us)` against `*action({any})`.
bool fitsAny(std::string_view key, std::string_view pattern) {
  const auto place = pattern.find(kAnyPlace);
  const auto before = pattern.substr(0, place);
  const auto after = pattern.substr(place + kAnyPlace.size());
  return key.size() >= before.size() + after.size() && key.starts_with(before) && key.ends_with(after);
}

// What stands between two marks, as a number from 1; the marks and it are taken off the name.
std::size_t takeNumber(std::string_view& name, std::string_view open, bool atEnd) {
  const auto from = atEnd ? name.rfind(open) : (name.starts_with(open) ? 0 : std::string_view::npos);
  const auto to = from == std::string_view::npos ? from : name.find('}', from);
  if (to == std::string_view::npos || (atEnd && to + 1 != name.size())) return 0;
  const auto digits = name.substr(from + open.size(), to - from - open.size());
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return 0;
  name = atEnd ? name.substr(0, from) : name.substr(to + 1);
  return number;
}

// A name of a profile and what it asks of the place of the column.
struct WantedName {
  explicit WantedName(std::string_view key) : name(key) {
    position = takeNumber(name, "{#", false);
    occurrence = std::max<std::size_t>(takeNumber(name, " {", true), 1);
    hasCurrency = name.find(kCurrencyPlace) != std::string_view::npos;
    hasAny = name.find(kAnyPlace) != std::string_view::npos;
  }

  std::string_view name;
  std::size_t position = 0;  // 0: anywhere
  std::size_t occurrence = 1;
  bool hasCurrency = false, hasAny = false;
};

std::optional<HeaderRow::Match> matchAt(std::size_t column, const std::string& key, const WantedName& wanted) {
  if (wanted.position != 0 && wanted.position != column + 1) return std::nullopt;
  if (wanted.position != 0 && wanted.name.empty()) return HeaderRow::Match{column, {}};
  if (wanted.hasCurrency) {
    const auto currency = currencyInName(key, wanted.name);
    return currency ? std::optional(HeaderRow::Match{column, *currency}) : std::nullopt;
  }
  const bool fits = wanted.hasAny ? fitsAny(key, wanted.name) : key == wanted.name;
  return fits ? std::optional(HeaderRow::Match{column, {}}) : std::nullopt;
}

}  // namespace

HeaderRow::HeaderRow(std::span<const std::string> cells) {
  for (const std::string& cell : cells) {
    m_names.emplace_back(trimCell(cell));
    m_keys.push_back(normalizeHeader(cell));
  }
}

std::optional<HeaderRow::Match> HeaderRow::find(const HeaderNames& wanted) const {
  for (const std::string& key : wanted.keys) {
    const WantedName wantedName(key);
    std::size_t left = wantedName.occurrence;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
      const auto match = matchAt(i, m_keys[i], wantedName);
      if (match && --left == 0) return match;
    }
  }
  return std::nullopt;
}

std::vector<std::size_t> HeaderRow::columns(const HeaderNames& wanted) const {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < m_keys.size(); ++i) {
    const auto fits = [&](const std::string& key) { return matchAt(i, m_keys[i], WantedName(key)).has_value(); };
    if (std::ranges::any_of(wanted.keys, fits)) columns.push_back(i);
  }
  return columns;
}

std::optional<std::size_t> HeaderRow::column(const HeaderNames& wanted) const {
  const auto match = find(wanted);
  return match ? std::optional(match->column) : std::nullopt;
}

std::size_t HeaderRow::usedSize() const {
  const auto last = std::ranges::find_if(m_names.rbegin(), m_names.rend(), [](const auto& name) { return !name.empty(); });
  return static_cast<std::size_t>(m_names.rend() - last);
}

std::vector<std::size_t> wideColumns(const HeaderRow& header, const Profile& profile) {
  std::vector<std::size_t> columns;
  if (!profile.wide) return columns;
  const auto after = header.column(profile.wide->after);
  const bool byCurrency = profile.wide->after.empty();
  if (!byCurrency && !after) return columns;
  for (std::size_t i = byCurrency ? 0 : *after + 1; i < header.size(); ++i) {
    const std::string& name = header.names()[i];
    const auto same = std::ranges::find(header.names(), name) - header.names().begin();
    if (static_cast<std::size_t>(same) < i) continue;  // a copy of another column
    if (byCurrency ? domain::Currency::fromCode(name).has_value() : !name.empty()) columns.push_back(i);
  }
  return columns;
}

HeaderFit headerFit(const HeaderRow& header, const Profile& profile) {
  HeaderFit fit;
  std::vector<bool> known(header.size());
  const auto note = [&](const HeaderNames& names) {
    const auto column = header.column(names);
    if (column) known[*column] = true;
    return column.has_value();
  };
  for (const ColumnRule& rule : profile.columns) {
    if (!note(rule.headers) && rule.required) fit.missing.push_back(&rule.headers);
    std::ranges::for_each(rule.with, note);
  }
  for (const HeaderNames& names : profile.alsoRequired) {
    if (!note(names)) fit.missing.push_back(&names);
  }
  for (const HeaderNames& names : profile.without) fit.excluded = fit.excluded || header.column(names).has_value();
  fit.excluded = fit.excluded || (profile.columnCount != 0 && header.usedSize() != profile.columnCount);
  if (profile.packed) note(profile.packed->headers);
  for (const ComposedField& composed : profile.composed) std::ranges::for_each(composed.parts, note);
  for (const std::string& key : profile.keep.keys) {
    if (const auto column = header.column({{key}, {key}})) known[*column] = true;
  }
  for (const std::size_t column : wideColumns(header, profile)) known[column] = true;
  fit.matched = static_cast<std::size_t>(std::ranges::count(known, true));
  return fit;
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/header_row.h"

#include "exchange/values/cell_text.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

constexpr std::string_view kCurrencyPlace = "{currency}";

// `total discount(php)` against `total discount({currency})`.
std::optional<domain::Currency> currencyInName(std::string_view key, std::string_view pattern) {
  const auto place = pattern.find(kCurrencyPlace);
  const auto before = pattern.substr(0, place);
  const auto after = pattern.substr(place + kCurrencyPlace.size());
  if (key.size() != before.size() + 3 + after.size() || !key.starts_with(before) || !key.ends_with(after)) {
    return std::nullopt;
  }
  return domain::Currency::fromCode(key.substr(before.size(), 3));
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
    const bool hasPlace = key.find(kCurrencyPlace) != std::string::npos;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
      if (!hasPlace) {
        if (m_keys[i] == key) return Match{i, {}};
      } else if (const auto currency = currencyInName(m_keys[i], key)) {
        return Match{i, *currency};
      }
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> HeaderRow::column(const HeaderNames& wanted) const {
  const auto match = find(wanted);
  return match ? std::optional(match->column) : std::nullopt;
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
  if (profile.packed) note(profile.packed->headers);
  for (const std::string& key : profile.keep.keys) {
    if (const auto column = header.column({{key}, {key}})) known[*column] = true;
  }
  if (profile.wide) {
    for (std::size_t i = 0; i < header.size(); ++i) {
      if (domain::Currency::fromCode(header.names()[i])) known[i] = true;
    }
  }
  fit.matched = static_cast<std::size_t>(std::ranges::count(known, true));
  return fit;
}

}  // namespace kontor::exchange

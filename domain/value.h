// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace kontor::domain {

/// What one field of one record holds. Money, quantities, flags, instants and references are integers, days and
/// texts are UTF-8 strings; monostate means "not stated".
using Value = std::variant<std::monostate, std::int64_t, std::string>;

inline bool isStated(const Value& value) {
  return value.index() != 0;
}

/// Not stated, or a text without letters.
inline bool isBlank(const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return !isStated(value) || (text != nullptr && text->empty());
}

}  // namespace kontor::domain

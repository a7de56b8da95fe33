// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kontor::domain {

/// Something wrong or doubtful with data that came from outside: a code and its data, never a sentence
/// (sentences are made in models/messages).
struct Issue {
  std::string code;       ///< what is wrong, in snake case: `not_a_number`, `unknown_currency` …
  std::string field;      ///< field id of the field table, empty when the whole row is meant
  std::int64_t line = 0;  ///< line of the file, counted from 1; 0 when there is none
  std::string column;     ///< the file's own name of the column
  std::string value;      ///< the text as it stood in the file; empty for sealed fields
  std::string expected;   ///< what was expected, as data: `yyyy-mm-dd`, `paid|shipped|cancelled`, `> 0`

  friend bool operator==(const Issue&, const Issue&) = default;
};

using Issues = std::vector<Issue>;

}  // namespace kontor::domain

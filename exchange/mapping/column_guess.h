// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/own_profile.h"
#include "exchange/mapping/table_sample.h"

#include <string_view>
#include <vector>

namespace kontor::exchange {

/// What a column of an unknown table is likely to be.
struct ColumnGuess {
  std::string field;     ///< empty: nothing fits
  std::string_view why;  ///< `name`, `part_of_name`, `values`
};

/// One guess for each column; no field twice. A name counts only when the values look like it.
std::vector<ColumnGuess> guessColumns(const TableSample& sample, domain::Entity entity);
/// What the rows of the table most likely are.
domain::Entity guessEntity(const TableSample& sample);
/// A profile with the guesses and what the texts of its state seem to mean.
OwnProfile guessProfile(const TableSample& sample, domain::Entity entity);
/// Each text of the column of the state and its likely code, empty when nothing is likely.
std::vector<std::pair<std::string, std::string>> guessStates(const TableSample& sample, const OwnProfile& profile);

}  // namespace kontor::exchange

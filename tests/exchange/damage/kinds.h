// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/damage/sample.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kontor::exchange::testing {

/// One way in which files come to harm. `make` gives nothing for a file that has no place for it.
struct DamageKind {
  std::string name;
  int times = 1;  ///< in each file, at different places
  std::function<std::optional<Damage>(const Sample&, Dice&)> make;
};

/// Charsets, line ends, files that break off.
std::vector<DamageKind> kindsOfBytes();
/// Rows and columns that are moved, repeated, joined, torn or renamed.
std::vector<DamageKind> kindsOfRows();
/// Cells that another program or a hand wrote differently.
std::vector<DamageKind> kindsOfCells();

}  // namespace kontor::exchange::testing

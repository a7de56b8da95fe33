// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mending.h"

#include <algorithm>

namespace kontor::exchange {

void Mending::repair(CellRepair repair) {
  const auto earlier = std::ranges::find_if(repairs, [&](const CellRepair& known) {
    return known.column == repair.column && known.after == repair.before && (known.line == 0 || known.line == repair.line);
  });
  if (earlier != repairs.end()) repair.before = earlier->before;
  std::erase_if(repairs, [&](const CellRepair& known) {
    const bool sameCell = known.line == repair.line || repair.line == 0;
    return known.column == repair.column && known.before == repair.before && sameCell;
  });
  // A line may say what every other one does not: then it needs its own word even when it is the file's.
  const bool restored = repair.after == repair.before && std::ranges::none_of(repairs, [&](const CellRepair& known) {
                          return known.line == 0 && known.column == repair.column && known.before == repair.before;
                        });
  if (!restored) repairs.push_back(std::move(repair));
}

}  // namespace kontor::exchange

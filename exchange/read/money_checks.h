// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/issue.h"
#include "exchange/import_set.h"

#include <cstdint>
#include <vector>

namespace kontor::exchange {

/// Adds one issue for every settlement whose lines do not add up to what the file itself states. True when all do.
bool checkTotals(const ImportSet& set, domain::Issues& issues);

/// A row of an account with the balance after it.
struct BalanceRow {
  std::int64_t line = 0;
  domain::Currency currency;
  std::int64_t change = 0;
  std::int64_t balance = 0;
};

/// Adds a doubt for every row whose balance does not follow from the row before it, in whichever of the two directions
/// the file is written.
void checkBalances(const std::vector<BalanceRow>& rows, std::string_view column, domain::Issues& doubts);

}  // namespace kontor::exchange

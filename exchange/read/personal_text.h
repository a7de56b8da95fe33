// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/row_tests.h"

#include <string_view>
#include <vector>

namespace kontor::exchange {

/// True when a text holds what looks like an e-mail address.
bool holdsAddress(std::string_view text);

/// The row without cells that hold an e-mail address: payers write theirs into remarks and invoice numbers. `shown` keeps
/// the row; when no cell has one, the row itself comes back.
Cells withoutAddresses(Cells cells, std::vector<std::string_view>& shown);

}  // namespace kontor::exchange

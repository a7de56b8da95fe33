// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile/json_node.h"
#include "exchange/profile_data.h"

namespace kontor::exchange {

/// Reads what only files of money have: `amounts`, `net` and `balance`. `numbers` is what the profile says of all its
/// columns.
void moneyFromJson(const JsonNode& root, const NumberShape& numbers, Profile& profile);

}  // namespace kontor::exchange

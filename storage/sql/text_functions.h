// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

namespace kontor::storage {

/// Adds the functions that compare texts of any script in SQL. The second argument must be folded already.
///   kontor_contains(text, folded)   1 when the folded text contains it
///   kontor_matches(text, folded)    1 when the folded text equals it
void addTextFunctions(Connection& connection);

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <string>
#include <vector>

namespace kontor::storage {

/// The steps that SQLite would take for a query, in its words (https://sqlite.org/eqp.html).
std::vector<std::string> planSteps(Connection& connection, const std::string& sql);

}  // namespace kontor::storage

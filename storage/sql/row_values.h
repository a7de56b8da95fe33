// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/changed_row.h"

struct sqlite3_stmt;

namespace kontor::storage {

/// Reads column `column` (counted from 0) of the current row; a text or blob is a view that lives until the next step.
void readColumn(sqlite3_stmt* statement, int column, ChangedValue& value);
bool isSame(const ChangedValue& a, const ChangedValue& b);

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal_entry.h"
#include "storage/sql/byte_stream.h"
#include "storage/sql/connection.h"

#include <functional>

namespace kontor::storage {

/// Told of every change that does not fit; `reason` as in RowInTheWay, table empty when rows would be left without the
/// row they refer to. Returning false gives up.
using ConflictListener = std::function<bool(RowInTheWay conflict)>;

/// Applies a changeset (or its inverse) within the caller's transaction. Changes that do not fit are left out.
void applyChangeset(Connection& connection, ByteSource& source, bool inverted, const ConflictListener& onConflict);

}  // namespace kontor::storage

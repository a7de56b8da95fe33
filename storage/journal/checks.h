// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"
#include "storage/verify.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace kontor::storage {

using Findings = std::vector<Finding>;

/// SQLite's integrity_check and foreign_key_check.
void checkIntegrity(Connection& connection, Findings& findings);
/// Every entry says what its hash says, follows the one before without a gap, and has the changeset it had.
void checkChain(Connection& connection, Findings& findings, const std::stop_token& stop = {});
/// The content of every attachment is there and has the hash that its row states.
void checkAttachments(Connection& connection, Findings& findings, const std::stop_token& stop = {});

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/checks.h"

#include <filesystem>
#include <stop_token>

namespace kontor::storage {

/// Replays the whole journal into an empty database in memory and names every row of a journaled table that differs
/// from the book.
void compareWithReplay(const std::filesystem::path& book, Findings& findings, const std::stop_token& stop);

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/file_layout.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <unordered_set>
#include <vector>

namespace kontor::exchange {

/// Reads the file again and fills ImportSet::rejected with the rows on these lines and all rows of these orders.
/// Returns their lines, sorted. Throws storage::Cancelled.
std::vector<std::int64_t> addRejectedRows(ImportSet& set, const std::filesystem::path& file, const Recognition& recognition,
                                          const FileLayout& layout, const std::unordered_set<std::int64_t>& lines,
                                          const std::unordered_set<std::string>& orders, std::stop_token stop);

}  // namespace kontor::exchange

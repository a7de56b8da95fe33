// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// One source row as the file had it, without personal columns: (column of the file, text).
using SourceRow = std::vector<std::pair<std::string, std::string>>;

/// Finds the row of a line in one block of source rows (SourceBlock::cells, import_block.cells). Nothing when the
/// block does not hold it or is damaged.
std::optional<SourceRow> sourceRow(std::span<const std::byte> block, std::int64_t line);

}  // namespace kontor::exchange

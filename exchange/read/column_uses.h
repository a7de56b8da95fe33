// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/file_layout.h"

#include <string_view>
#include <vector>

namespace kontor::exchange {

/// What a profile does with a column.
struct ColumnUse {
  bool isUsed = false;      ///< its cells have a say in what is stored
  bool isPersonal = false;  ///< its cells are sealed
  std::string_view field;   ///< id; empty when it speaks of no field by itself
};

/// For each column of the file.
std::vector<ColumnUse> usesOf(const FileLayout& layout);

/// Columns that the profile neither reads nor knows to be of no use: perhaps one that it looks for, under another name.
/// Each is a doubt of the line of the header; what is missing is expected.
domain::Issues unknownColumns(const FileLayout& layout, std::int64_t headerLine);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/file_layout.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <vector>

namespace kontor::exchange {

/// Columns of a workbook whose days cannot be trusted: a spreadsheet made dates of some cells and left others as texts
/// like 26/12/2021. It read the day as the month, so what became a date has the two swapped. Empty for delimited text.
std::vector<std::size_t> columnsWithSwappedDates(const std::filesystem::path& file, const Recognition& recognition,
                                                 const FileLayout& layout, std::stop_token stop);

}  // namespace kontor::exchange

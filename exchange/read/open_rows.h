// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_file.h"
#include "exchange/text/row.h"

#include <filesystem>
#include <memory>

namespace kontor::exchange {

/// All rows of a file, from its first, as recognition says that it is to be read: text or a sheet of a workbook.
/// Throws std::filesystem::filesystem_error and WorkbookError.
std::unique_ptr<RowReader> openRows(const std::filesystem::path& file, const Recognition& recognition, RowOptions options);

}  // namespace kontor::exchange

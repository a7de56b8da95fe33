// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace kontor::benchmarks {

/// Makes a book in which every list has about `rows` rows: SKUs, stock, listings, orders of one line, parcels with a scan
/// each, and tickets. The rows are invented by SQL inside Book::write, one entry a kind, so that journal and derived
/// tables are what they would be; nothing of it is personal. The same number gives the same rows.
std::unique_ptr<storage::Book> makeBigBook(const std::filesystem::path& path, std::int64_t rows);

}  // namespace kontor::benchmarks

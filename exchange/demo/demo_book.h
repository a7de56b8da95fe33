// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace kontor::exchange {

/// Makes a book that shows the trade of a small invented shop over the last 18 months, in CNY, from the tables of
/// resources/demo: platform files go through the import, everything else through the checks and writes of the forms.
/// The journal bears the dates of the story. The same environment gives the same book.
/// Throws storage::BookError, or storage::Cancelled when `stop` is requested; no book is left then.
std::unique_ptr<storage::Book> makeDemoBook(const std::filesystem::path& path, const storage::Environment& environment,
                                            std::stop_token stop = {},
                                            const std::function<void(std::int64_t, std::int64_t)>& progress = {});

}  // namespace kontor::exchange

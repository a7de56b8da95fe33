// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kontor::architecture {

/// What is wrong with one source file: `storage/book.cpp:12: upward_include "models/session.h"`. The path is relative to the
/// root of the tree and decides which rules apply. Empty when all is well.
std::vector<std::string> faultsOf(std::string_view path, std::string_view text);

}  // namespace kontor::architecture

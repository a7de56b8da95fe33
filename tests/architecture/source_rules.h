// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::architecture {

/// What is wrong with one source file: `storage/book.cpp:12: upward_include "models/session.h"`. The path is relative to the
/// root of the tree and decides which rules apply. Empty when all is well.
std::vector<std::string> faultsOf(std::string_view path, std::string_view text);

/// Headers of the engine that ui may include although they lie behind models; each must be in use.
std::span<const std::string_view> lentToUi();

}  // namespace kontor::architecture

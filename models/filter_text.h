// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kontor::models {

/// A value of a filter term: in quotes when it holds what would end it.
std::string quotedFilterValue(std::string_view text);

}  // namespace kontor::models

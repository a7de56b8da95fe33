// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kontor::exchange {

/// True for a text whose UTF-8 was taken for Western letters and encoded once more: `Ã©` for `é`, `ä¸­` for `中`.
bool isEncodedTwice(std::string_view utf8);

}  // namespace kontor::exchange

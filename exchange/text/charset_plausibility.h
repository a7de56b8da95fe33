// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/charset.h"

#include <string_view>

namespace kontor::exchange {

/// How much the bytes look like writing in this charset: 1 for common characters only, below 0 when many bytes mean
/// nothing there. ASCII does not count; text without anything else gives 0. Not for UTF-8 and UTF-16.
double charsetPlausibility(std::string_view bytes, bool whole, Charset charset);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kontor::domain {

/// True for a two-letter code of ISO 3166-1 in capitals, and for XK (Kosovo), which platforms use alike.
bool isCountry(std::string_view code);

}  // namespace kontor::domain

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/delimited.h"

#include <optional>
#include <string_view>

namespace kontor::exchange {

/// The separator that cuts the rows of a sample most evenly; nothing when none does. `sample` is UTF-8 and begins at
/// the start of a record; its last, perhaps cut, row does not count. TAB files without balanced quotes come back
/// without quoting.
std::optional<Dialect> sniffDialect(std::string_view sample);

}  // namespace kontor::exchange

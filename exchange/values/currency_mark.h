// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <string_view>

namespace kontor::exchange {

/// A currency symbol, abbreviation or ISO code at the start of a text.
struct CurrencyMark {
  std::string_view text;      ///< as it stands; empty when there is none
  domain::Currency currency;  ///< stated when only one currency is written so (`€`, `CA$`, not `$` or `kr`)
};

/// The longest mark that the text begins with.
CurrencyMark currencyMarkAt(std::string_view text);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/value.h"
#include "exchange/export/export_format.h"

#include <span>
#include <string>
#include <string_view>

namespace kontor::exchange {

/// What a source states, with the currency of an amount.
struct SourceValue {
  const domain::Field* field = nullptr;
  domain::Value value;
  domain::Currency currency;
};

/// The text of a cell, or why there is none.
struct CellText {
  std::string text;
  std::string_view fault = {};  ///< `missing_value`, `too_precise`; empty when fine
};

/// What the values of its sources come out as in a column; `zone` is that of the channel.
CellText cellOf(const ExportColumn& column, std::span<const SourceValue> values, std::string_view zone);

/// True for patterns of `yyyy` `yy` `MM` `M` `dd` `d` `HH` `mm` `ss` `XXX`, `'text'` and signs.
bool isTimePattern(std::string_view pattern);

}  // namespace kontor::exchange

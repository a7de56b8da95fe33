// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "exchange/read/cell_reader.h"

namespace kontor::exchange {

/// What the cell of a column says, as its field stores it; faults are reported through the reader.
domain::Value fieldValue(CellReader& cells, const ColumnSlot& slot, const TextMap& currencySymbols);

/// A text as a value; an empty one states nothing.
domain::Value textValue(std::string_view text);
domain::Value numberValue(const std::optional<std::int64_t>& number);

}  // namespace kontor::exchange

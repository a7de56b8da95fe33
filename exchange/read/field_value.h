// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "exchange/read/cell_reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace kontor::exchange {

/// What the cell of a slot says, as a value of the slot's field; nothing when it says nothing or is faulty. References
/// come as the text that names the other record.
domain::Value fieldValue(CellReader& cells, const ColumnSlot& slot, const TextMap& currencySymbols);

/// A text of a profile as a value of a field.
domain::Value constantValue(const domain::Field& field, const std::string& text);

/// A weight in grams or a length in millimetres from a number in another unit, rounded to whole ones.
std::optional<std::int64_t> inBaseUnit(std::int64_t millionths, std::string_view unit);

/// A text as a value; an empty one states nothing.
domain::Value textValue(std::string_view text);
domain::Value numberValue(const std::optional<std::int64_t>& number);

}  // namespace kontor::exchange

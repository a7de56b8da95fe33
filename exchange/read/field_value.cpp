// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/field_value.h"

#include "domain/decimal.h"

namespace kontor::exchange {

domain::Value textValue(std::string_view text) {
  return text.empty() ? domain::Value() : domain::Value(std::string(text));
}

domain::Value numberValue(const std::optional<std::int64_t>& number) {
  return number ? domain::Value(*number) : domain::Value();
}

domain::Value fieldValue(CellReader& cells, const ColumnSlot& slot, const TextMap& currencySymbols) {
  using enum domain::FieldType;
  switch (slot.rule->field->type) {
    case Money: return numberValue(cells.number(slot, domain::kMoneyScale).value);
    case Rate: return numberValue(cells.number(slot, domain::kRateScale).value);
    case Integer:
    case Weight:
    case Length:
    case Flag: return numberValue(cells.integer(slot));
    case Instant: {
      const auto time = cells.time(slot);
      return time ? domain::Value(time->instant.seconds) : domain::Value();
    }
    case Day: {
      const auto time = cells.time(slot);
      return time ? domain::Value(time->day.iso()) : domain::Value();
    }
    case Currency: {
      const auto currency = cells.currency(slot, currencySymbols);
      return currency ? domain::Value(std::string(currency->code())) : domain::Value();
    }
    case Country: return textValue(cells.country(slot));
    case Choice: return textValue(cells.choice(slot));
    default: return textValue(cells.plainText(slot));
  }
}

}  // namespace kontor::exchange

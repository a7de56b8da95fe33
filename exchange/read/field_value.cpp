// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/field_value.h"

#include "domain/decimal.h"

#include <array>

namespace kontor::exchange {
namespace {

using domain::FieldType;
using domain::Value;

constexpr int kMeasureScale = 6;
__extension__ using WideMeasure = __int128;

struct Unit {
  std::string_view name;
  std::int64_t factor, divisor;  // exact: base units of a millionth of the unit
};

constexpr std::array<Unit, 7> kUnits = {{{"g", 1, 1'000'000},
                                         {"kg", 1'000, 1'000'000},
                                         {"lb", 45'359'237, 100'000'000'000},
                                         {"oz", 28'349'523'125, 1'000'000'000'000'000},
                                         {"mm", 1, 1'000'000},
                                         {"cm", 10, 1'000'000},
                                         {"in", 254, 10'000'000}}};

Value measure(CellReader& cells, const ColumnSlot& slot) {
  if (slot.rule->unit.empty()) return numberValue(cells.integer(slot));
  const auto number = cells.number(slot, kMeasureScale).value;
  if (!number) return {};
  const auto measured = inBaseUnit(*number, slot.rule->unit);
  if (!measured) cells.fault(slot, "too_large", cells.text(slot), "");
  return numberValue(measured);
}

}  // namespace

Value numberValue(const std::optional<std::int64_t>& number) {
  return number ? Value(*number) : Value();
}

Value textValue(std::string_view text) {
  return text.empty() ? Value() : Value(std::string(text));
}

std::optional<std::int64_t> inBaseUnit(std::int64_t millionths, std::string_view unit) {
  for (const Unit& known : kUnits) {
    if (known.name != unit) continue;
    const auto exact = static_cast<WideMeasure>(millionths) * known.factor;
    const WideMeasure half = exact < 0 ? -(known.divisor / 2) : known.divisor / 2;
    const WideMeasure rounded = (exact + half) / known.divisor;
    if (rounded > INT64_MAX || rounded < INT64_MIN) return std::nullopt;
    return static_cast<std::int64_t>(rounded);
  }
  return std::nullopt;
}

Value constantValue(const domain::Field& field, const std::string& text) {
  switch (field.type) {
    case FieldType::Money: return numberValue(domain::parseDecimal(text, domain::kMoneyScale));
    case FieldType::Rate: return numberValue(domain::parseDecimal(text, domain::kRateScale));
    case FieldType::Integer:
    case FieldType::Weight:
    case FieldType::Length:
    case FieldType::Flag: return numberValue(domain::parseDecimal(text, 0));
    default: return text;
  }
}

Value fieldValue(CellReader& cells, const ColumnSlot& slot, const TextMap& currencySymbols) {
  switch (slot.rule->field->type) {
    case FieldType::Money: return numberValue(cells.number(slot, domain::kMoneyScale).value);
    case FieldType::Rate: return numberValue(cells.number(slot, domain::kRateScale).value);
    case FieldType::Weight:
    case FieldType::Length: return measure(cells, slot);
    case FieldType::Integer:
    case FieldType::Flag: return numberValue(cells.integer(slot));
    case FieldType::Instant: {
      const auto time = cells.time(slot);
      return time ? Value(time->instant.seconds) : Value();
    }
    case FieldType::Day: {
      const auto time = cells.time(slot);
      return time ? Value(time->day.iso()) : Value();
    }
    case FieldType::Currency: {
      const auto currency = cells.currency(slot, currencySymbols);
      return currency ? Value(std::string(currency->code())) : Value();
    }
    case FieldType::Country: return textValue(cells.country(slot));
    case FieldType::Choice: return textValue(cells.choice(slot));
    default: return textValue(cells.plainText(slot));
  }
}

}  // namespace kontor::exchange

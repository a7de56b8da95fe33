// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plain_value.h"

#include "domain/calendar.h"
#include "domain/decimal.h"

namespace kontor::app {

using domain::FieldType;

std::string plainText(const domain::Field& field, const domain::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  const auto* number = std::get_if<std::int64_t>(&value);
  if (number == nullptr) return {};
  switch (field.type) {
    case FieldType::Money: return domain::formatDecimal(*number, domain::kMoneyScale);
    case FieldType::Rate: return domain::formatDecimal(*number, domain::kRateScale);
    case FieldType::Instant: return domain::Instant{*number}.iso();
    default: return std::to_string(*number);
  }
}

void writeValue(JsonWriter& json, const domain::Field& field, const domain::Value& value) {
  if (!domain::isStated(value)) {
    json.null();
  } else if (std::holds_alternative<std::string>(value) || field.type == FieldType::Instant) {
    json.text(plainText(field, value));
  } else if (field.type == FieldType::Flag) {
    json.boolean(std::get<std::int64_t>(value) != 0);
  } else {
    json.decimal(plainText(field, value));
  }
}

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/plain_value.h"

#include "domain/calendar.h"
#include "domain/decimal.h"

namespace kontor::exchange {

std::string plainText(const domain::Field& field, const domain::Value& value) {
  using domain::FieldType;
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

}  // namespace kontor::exchange

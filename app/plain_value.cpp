// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plain_value.h"

#include "exchange/values/plain_value.h"

namespace kontor::app {

using domain::FieldType;

void writeValue(JsonWriter& json, const domain::Field& field, const domain::Value& value) {
  if (!domain::isStated(value)) {
    json.null();
  } else if (std::holds_alternative<std::string>(value) || field.type == FieldType::Instant) {
    json.text(exchange::plainText(field, value));
  } else if (field.type == FieldType::Flag) {
    json.boolean(std::get<std::int64_t>(value) != 0);
  } else {
    json.decimal(exchange::plainText(field, value));
  }
}

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_writer.h"
#include "domain/fields.h"
#include "domain/value.h"

#include <string>

namespace kontor::app {

/// A field's value for programs: money and rates as plain decimals, instants and days ISO; empty when not stated.
std::string plainText(const domain::Field& field, const domain::Value& value);
/// The same as JSON: numbers stay numbers, flags true or false, what is not stated null.
void writeValue(JsonWriter& json, const domain::Field& field, const domain::Value& value);

}  // namespace kontor::app

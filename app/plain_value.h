// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_writer.h"
#include "domain/fields.h"
#include "domain/value.h"

namespace kontor::app {

/// A field's plain value (exchange::plainText) as JSON: numbers stay numbers, flags true or false, what is not stated null.
void writeValue(JsonWriter& json, const domain::Field& field, const domain::Value& value);

}  // namespace kontor::app

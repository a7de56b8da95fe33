// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/value.h"

#include <string>

namespace kontor::exchange {

/// A field's value for programs: money and rates as plain decimals, instants and days ISO; empty when not stated.
std::string plainText(const domain::Field& field, const domain::Value& value);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/json_writer.h"
#include "storage/kpi.h"

#include <span>
#include <string>

namespace kontor::app {

/// An amount for people: rounded to the digits that the currency has.
std::string readableMoney(std::int64_t value, domain::Currency currency);
/// The key `missing`: what could not be converted. Nothing when all could.
void writeMissingRates(JsonWriter& json, std::span<const storage::MissingRate> missing);
/// The same in words, each once.
void sayMissingRates(Console& console, domain::Currency currency, std::span<const storage::MissingRate> missing);

}  // namespace kontor::app

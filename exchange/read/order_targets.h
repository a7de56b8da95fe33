// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_set.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

namespace kontor::exchange {

using OrderText = std::string_view OrderDraft::*;
using OrderAmount = Compact<std::int64_t> OrderDraft::*;
using OrderInstant = Compact<domain::Instant> OrderDraft::*;
struct OrderPlaced {};
struct OrderCurrency {};
struct OrderCountry {};
struct OrderSealed {
  std::size_t index;
};
/// Where in a draft a field of an order lies.
using OrderTarget =
    std::variant<OrderText, OrderAmount, OrderInstant, OrderPlaced, OrderCurrency, OrderCountry, OrderSealed>;

using LineText = std::string_view LineDraft::*;
using LineAmount = Compact<std::int64_t> LineDraft::*;
struct LineQuantity {};
struct LineCost {};
struct LineCostCurrency {};
/// Where in a line draft a field of a line lies.
using LineTarget = std::variant<LineText, LineAmount, LineQuantity, LineCost, LineCostCurrency>;

/// Nothing for a field that a draft does not hold.
std::optional<OrderTarget> orderTarget(std::string_view field);
std::optional<LineTarget> lineTarget(std::string_view field);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile/json_node.h"
#include "exchange/profile_data.h"

#include <optional>
#include <string>

namespace kontor::exchange {

/// A field as a profile names it: `line.title`, `parcel.carrier`, `code.asin`, `price`.
struct NamedField {
  const domain::Field* field = nullptr;  ///< null for a name that means nothing, which is reported
  Owner owner = Owner::Record;
  std::string codeKind;
};
NamedField fieldFromJson(const JsonNode& node, domain::Entity entity);

/// What columns inherit unless they say otherwise.
struct ColumnDefaults {
  NumberShape numbers;
  DateShapes dates;
  Take take = Take::First;
  bool apostrophe = false;
};

NumberShape numbersFromJson(const JsonNode& node, const NumberShape& base);
/// Dates, numbers, the map and whatever else says how the cells of a column are read, without its header and field.
void cellRulesFromJson(const JsonNode& node, const ColumnDefaults& defaults, ColumnRule& rule);
/// Nothing when the column has no field.
std::optional<ColumnRule> columnFromJson(const JsonNode& node, domain::Entity entity, const ColumnDefaults& defaults);

/// `compose`, `fill_down`, `wide` and `packed`: what makes several values of a cell, or one of several cells.
void shapesFromJson(const JsonNode& root, const ColumnDefaults& defaults, Profile& profile);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile/profile_checks.h"

#include <algorithm>
#include <string_view>

namespace kontor::exchange {
namespace {

bool mapsOrderField(const Profile& profile, std::string_view id) {
  const auto states = [&](const ColumnRule& rule) { return rule.owner == Owner::Record && rule.field->id == id; };
  return std::ranges::any_of(profile.columns, states) || std::ranges::any_of(profile.composed, states, &ComposedField::rule);
}

// Lines without a number of pieces would have to be guessed.
bool countsPieces(const Profile& profile) {
  const bool byColumn = std::ranges::any_of(profile.columns, [](const ColumnRule& rule) {
    return rule.owner == Owner::Line && rule.required && rule.field->id == "quantity";
  });
  return byColumn ||
         std::ranges::any_of(profile.lineConstants, [](const auto& line) { return line.first->id == "quantity"; });
}

}  // namespace

void checkProfile(const Profile& profile, const JsonNode& root) {
  if (std::ranges::none_of(profile.columns, &ColumnRule::required)) root.fault("no_required_column", "required");
  const auto columns = root.at("columns");
  if (profile.isMoney() && columns && !mapsOrderField(profile, "posted")) columns->fault("missing_field", "posted");
  if (!profile.isOrders() || !columns) return;
  for (const std::string_view id : {"external_id", "placed"}) {
    if (id == "placed" && profile.placedAtImport) continue;
    if (!mapsOrderField(profile, id)) columns->fault("missing_field", id);
  }
  const bool anyLine = std::ranges::find(profile.columns, Owner::Line, &ColumnRule::owner) != profile.columns.end();
  if (anyLine && !countsPieces(profile)) columns->fault("missing_field", "line.quantity");
}

}  // namespace kontor::exchange

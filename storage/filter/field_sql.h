// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/value.h"
#include "storage/filter/filter.h"

#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// How a field looks in SQL. Statements name the entity's table (its id) with the alias `t`.

/// What is compared, sorted and summed: the column or the expression of the field; a reference is its id.
/// Empty for sealed fields.
std::string fieldSql(const domain::Field& field);
/// What is shown: a reference gives the title of the row it points to. Empty for sealed fields.
std::string shownSql(const domain::Field& field);
/// fieldSql() and shownSql() of a row that the statement calls by another alias than `t`.
std::string fieldSqlOver(const domain::Field& field, std::string_view alias);
std::string shownSqlOver(const domain::Field& field, std::string_view alias);
/// The title of a row of `entity` that the statement calls `alias`.
std::string titleOver(domain::Entity entity, const std::string& alias);
/// The title of the row of `entity` with this id, as a subselect.
std::string titleSql(domain::Entity entity, std::string_view idSql);
/// True when shownSql() gives integers, not texts.
bool showsInteger(const domain::Field& field);
/// As columns hold a value: what is not stated is NULL in references and the empty text in texts.
domain::Value storedAs(const domain::Field& field, const domain::Value& value);
/// True when the entity has personal data behind its column `contact_id`.
bool hasContact(domain::Entity entity);

/// A condition with the values of its parameters, in order.
struct Condition {
  std::string sql;
  std::vector<domain::Value> values;
};

/// The condition of a term that Filter::parse() let through.
Condition termSql(domain::Entity entity, const FilterTerm& term);

}  // namespace kontor::storage

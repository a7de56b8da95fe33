// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filter/field_sql.h"

#include "storage/filter/filter_value.h"
#include "storage/filter/fold.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Value;

const Field& titleField(Entity entity) {
  return *domain::findField(entity, domain::info(entity).title);
}

Entity targetOf(const Field& reference) {
  return *domain::findEntity(reference.detail);
}

// The same expression over another alias than `t`. Expressions of the field table write the alias as `t.`.
std::string withAlias(std::string_view sql, std::string_view alias) {
  std::string result;
  for (std::size_t i = 0; i < sql.size(); ++i) {
    const bool startsName = i == 0 || (sql[i - 1] != '_' && (sql[i - 1] < 'a' || sql[i - 1] > 'z'));
    if (startsName && sql.substr(i).starts_with("t.")) {
      result.append(alias);
    } else {
      result.push_back(sql[i]);
    }
  }
  return result;
}

// What a row states nothing in: texts are '' in the book, all else is NULL.
std::string emptySql(const Field& field, const std::string& sql) {
  switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Choice:
    case FieldType::Currency:
    case FieldType::Country:
    case FieldType::Day: return fmt::format("({0} IS NULL OR {0} = '')", sql);
    default: return fmt::format("{} IS NULL", sql);
  }
}

Condition rangeSql(const std::string& sql, const ValueRange& range) {
  if (domain::isStated(range.from) && range.from == range.to) return {sql + " = ?", {range.from}};
  Condition condition;
  if (domain::isStated(range.from)) condition = {sql + " >= ?", {range.from}};
  if (domain::isStated(range.to)) {
    condition.sql += fmt::format("{}{} <= ?", condition.sql.empty() ? "" : " AND ", sql);
    condition.values.push_back(range.to);
  }
  return {'(' + condition.sql + ')', std::move(condition.values)};
}

// The rows that have the title; a part of it is enough only where no row has the whole.
Condition titleCondition(const Field& field, const std::string& sql, const std::string& folded, bool whole) {
  const Entity target = targetOf(field);
  const auto rows = [&](std::string_view function) {
    return fmt::format("SELECT r.id FROM {} r WHERE {}({}, ?)", domain::info(target).id, function, titleOver(target, "r"));
  };
  const std::string exact = rows("kontor_matches");
  if (whole) return {fmt::format("{} IN ({})", sql, exact), {folded}};
  return {fmt::format("{} IN ({} UNION ALL {} AND NOT EXISTS ({}))", sql, exact, rows("kontor_contains"), exact),
          {folded, folded, folded}};
}

Condition soughtSql(const Field& field, const std::string& sql, const Sought& sought) {
  if (const auto* range = std::get_if<ValueRange>(&sought)) return rangeSql(sql, *range);
  if (const auto* row = std::get_if<RowId>(&sought)) return {sql + " = ?", {row->id}};
  if (const auto* part = std::get_if<TextPart>(&sought)) {
    if (field.type == FieldType::Reference) return titleCondition(field, sql, part->folded, false);
    return {fmt::format("kontor_contains({}, ?)", sql), {part->folded}};
  }
  if (const auto* whole = std::get_if<WholeText>(&sought)) {
    if (field.type == FieldType::Reference) return titleCondition(field, sql, whole->text, true);
    return {sql + " = ?", {whole->text}};
  }
  return {emptySql(field, sql), {}};
}

// A field that looks into other rows may find several: then any of them may fit.
Condition anyRowSql(const Field& field, const Sought& sought) {
  if (std::holds_alternative<NoValue>(sought)) return {emptySql(field, fieldSql(field)), {}};
  Condition condition = soughtSql(field, "found.value", sought);
  condition.sql = fmt::format("EXISTS (WITH found(value) AS {} SELECT 1 FROM found WHERE {})", field.sql, condition.sql);
  return condition;
}

Condition freeTextSql(Entity entity, const FilterTerm& term) {
  Condition condition;
  const std::string folded = fold(term.values.front());
  for (const Field& field : domain::fields(entity)) {
    if (!field.has(domain::Searched) || field.type == FieldType::Sealed) continue;
    condition.sql += fmt::format("{}kontor_contains({}, ?)", condition.sql.empty() ? "" : " OR ", fieldSql(field));
    condition.values.emplace_back(folded);
  }
  if (condition.sql.empty()) condition.sql = "0";
  return condition;
}

}  // namespace

std::string fieldSql(const Field& field) {
  if (!field.sql.empty()) return std::string(field.sql);
  if (field.column.empty()) return {};
  return fmt::format("t.\"{}\"", field.column);
}

std::string titleOver(Entity entity, const std::string& alias) {
  const Field& title = titleField(entity);
  const std::string sql = fieldSqlOver(title, alias);
  return title.type == FieldType::Reference ? titleSql(targetOf(title), sql) : sql;
}

std::string titleSql(Entity entity, std::string_view idSql) {
  // Titles that are references themselves nest: each level has an alias of its own.
  const std::string alias = fmt::format("r_{}", domain::info(entity).id);
  return fmt::format("(SELECT {} FROM {} {} WHERE {}.id = {})", titleOver(entity, alias), domain::info(entity).id, alias,
                     alias, idSql);
}

std::string fieldSqlOver(const Field& field, std::string_view alias) {
  return withAlias(fieldSql(field), alias);
}

std::string shownSqlOver(const Field& field, std::string_view alias) {
  const std::string sql = fieldSqlOver(field, alias);
  return field.type == FieldType::Reference && !sql.empty() ? titleSql(targetOf(field), sql) : sql;
}

std::string shownSql(const Field& field) {
  return shownSqlOver(field, "t");
}

bool showsInteger(const Field& field) {
  switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Choice:
    case FieldType::Currency:
    case FieldType::Country:
    case FieldType::Day:
    case FieldType::Sealed: return false;
    case FieldType::Reference: return showsInteger(titleField(targetOf(field)));
    default: return true;
  }
}

domain::Value storedAs(const Field& field, const domain::Value& value) {
  const bool isText = field.type != FieldType::Reference;
  return isText && !domain::isStated(value) ? domain::Value(std::string()) : value;
}

bool hasContact(Entity entity) {
  return std::ranges::any_of(domain::fields(entity), [](const Field& f) { return f.type == FieldType::Sealed; });
}

Condition termSql(Entity entity, const FilterTerm& term) {
  Condition all;
  if (term.field.empty()) {
    all = freeTextSql(entity, term);
  } else {
    const Field& field = *domain::findField(entity, term.field);
    for (const std::string& value : term.values) {
      const auto sought = std::get<Sought>(soughtValue(field, term.op, value));
      Condition one =
          field.sql.starts_with("(SELECT") ? anyRowSql(field, sought) : soughtSql(field, fieldSql(field), sought);
      all.sql += (all.sql.empty() ? "" : " OR ") + one.sql;
      std::ranges::move(one.values, std::back_inserter(all.values));
    }
  }
  all.sql = term.negated ? fmt::format("(({}) IS NOT TRUE)", all.sql) : fmt::format("({})", all.sql);
  return all;
}

}  // namespace kontor::storage

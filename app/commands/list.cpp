// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/filter_option.h"
#include "app/open_book.h"
#include "app/plain_value.h"
#include "app/text_table.h"
#include "exchange/export_records.h"
#include "exchange/values/plain_value.h"
#include "storage/lists/list_query.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace kontor::app {
namespace {

using Fields = std::vector<const domain::Field*>;
/// One record: as many values as there are columns.
using Row = std::span<const domain::Value>;

std::string names(const auto& things, auto id) {
  std::string text;
  for (const auto& thing : things) text += fmt::format("{}{}", text.empty() ? "" : ", ", std::invoke(id, thing));
  return text;
}

domain::Entity entityArgument(const Arguments& arguments) {
  const std::string id = arguments.text("ENTITY");
  const auto entity = domain::findEntity(id);
  if (!entity)
    throw UsageError(
        fmt::format("there is no entity \"{}\"; there are {}.", id, names(domain::entities(), &domain::EntityInfo::id)));
  return *entity;
}

const domain::Field& fieldNamed(domain::Entity entity, std::string_view id) {
  const domain::Field* field = domain::findField(entity, id);
  if (field == nullptr)
    throw UsageError(fmt::format("{} has no field \"{}\"; it has {}.", domain::info(entity).id, id,
                                 names(domain::fields(entity), &domain::Field::id)));
  return *field;
}

Fields chosenFields(domain::Entity entity, const std::optional<std::string>& columns) {
  Fields fields;
  if (!columns || *columns == "all") {
    for (const domain::Field& field : domain::fields(entity))
      if (columns || field.has(domain::Shown)) fields.push_back(&field);
    return fields;
  }
  for (std::string_view rest = *columns; !rest.empty();) {
    const auto comma = rest.find(',');
    fields.push_back(&fieldNamed(entity, rest.substr(0, comma)));
    rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
  }
  return fields;
}

storage::ListQuery queryOf(const Arguments& arguments, domain::Entity entity) {
  storage::ListQuery query{
      .entity = entity, .filter = filterOption(arguments, entity), .sort = arguments.option("--sort").value_or("")};
  if (!query.sort.empty()) fieldNamed(entity, std::string_view(query.sort).substr(query.sort.starts_with('-') ? 1 : 0));
  return query;
}

void eachRow(const storage::Book& book, const storage::ListQuery& query, const Fields& fields,
             const std::function<void(Row)>& visit) {
  const auto reader = book.reader();
  exchange::eachRecord(*reader, book.vault(), {query.entity, fields}, storage::listIds(*reader, query), visit);
}

void printCsv(std::ostream& out, const storage::Book& book, const storage::ListQuery& query, const Fields& fields) {
  const auto reader = book.reader();
  exchange::writeCsv(out, *reader, book.vault(), {query.entity, fields}, storage::listIds(*reader, query), {});
}

void writeWorkbook(const std::string& file, const storage::Book& book, const storage::ListQuery& query,
                   const Fields& fields) {
  const auto reader = book.reader();
  exchange::writeXlsx(file, *reader, book.vault(), {query.entity, fields}, storage::listIds(*reader, query), {});
}

void printJson(std::ostream& out, const storage::Book& book, const storage::ListQuery& query, const Fields& fields) {
  JsonWriter json(out);
  json.beginArray();
  eachRow(book, query, fields, [&](Row row) {
    out << '\n';
    json.beginObject();
    for (std::size_t i = 0; i < fields.size(); ++i) writeValue(json.key(fields[i]->id), *fields[i], row[i]);
    json.end();
  });
  json.end();
  out << '\n';
}

void printTable(std::ostream& out, const storage::Book& book, const storage::ListQuery& query, const Fields& fields) {
  std::vector<TextTable::Column> columns;
  for (const domain::Field* field : fields) {
    const bool figure = field->type == domain::FieldType::Money || field->type == domain::FieldType::Integer ||
                        field->type == domain::FieldType::Rate;
    columns.push_back({std::string(field->id), figure});
  }
  TextTable table(std::move(columns));
  eachRow(book, query, fields, [&](Row row) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < fields.size(); ++i) cells.push_back(exchange::plainText(*fields[i], row[i]));
    table.add(std::move(cells));
  });
  table.print(out);
}

}  // namespace

ExitCode runList(const Arguments& arguments, Console& console) {
  const auto entity = entityArgument(arguments);
  const Fields fields = chosenFields(entity, arguments.option("--columns"));
  const storage::ListQuery query = queryOf(arguments, entity);
  const auto book = openBook(arguments.text("BOOK"));
  if (arguments.has("--json")) {
    printJson(console.out, *book, query, fields);
  } else if (const auto file = arguments.option("--xlsx")) {
    writeWorkbook(*file, *book, query, fields);
  } else if (arguments.has("--csv")) {
    printCsv(console.out, *book, query, fields);
  } else {
    printTable(console.out, *book, query, fields);
  }
  return ExitCode::Done;
}

}  // namespace kontor::app

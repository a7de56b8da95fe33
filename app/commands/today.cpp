// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/json_writer.h"
#include "app/open_book.h"
#include "models/kpis/kpi_model.h"
#include "models/today/worklist_text.h"
#include "models/words/text.h"
#include "storage/worklist.h"

#include <fmt/format.h>

namespace kontor::app {
namespace {

using storage::WorklistGroup;
using storage::WorklistRow;

std::string_view wordOf(storage::Severity severity) {
  switch (severity) {
    case storage::Severity::High: return "high";
    case storage::Severity::Medium: return "medium";
    case storage::Severity::Low: break;
  }
  return "low";
}

void writeArgument(JsonWriter& json, const storage::WorklistArgument& argument, const domain::Value& value) {
  json.key(argument.name);
  const auto* number = std::get_if<std::int64_t>(&value);
  if (const auto* text = std::get_if<std::string>(&value)) {
    json.text(*text);
  } else if (number == nullptr) {
    json.null();
  } else if (argument.type == "instant") {
    json.text(domain::Instant{*number}.iso());
  } else {
    json.integer(*number);
  }
}

void writeRow(JsonWriter& json, const WorklistGroup& group, const WorklistRow& row) {
  json.beginObject();
  json.key("rule").text(group.rule->id).key("severity").text(wordOf(row.severity));
  json.key("entity");
  row.entity ? json.text(domain::info(*row.entity).id) : json.null();
  json.key("record");
  row.record != 0 ? json.integer(row.record) : json.null();
  json.key("title").text(row.title);
  json.key("since");
  row.since ? json.text(row.since->iso()) : json.null();
  json.key("arguments").beginObject();
  for (const storage::WorklistArgument& argument : group.rule->arguments)
    writeArgument(json, argument, row.argument(argument.name));
  json.end().end();
}

void printJson(std::ostream& out, const storage::WorklistQuery& query, const std::vector<WorklistGroup>& groups) {
  JsonWriter json(out);
  json.beginObject();
  json.key("now").text(query.now.iso()).key("today").text(query.today.iso());
  json.key("rules").beginArray();
  for (const WorklistGroup& group : groups) {
    json.beginObject();
    json.key("id").text(group.rule->id).key("name").text(group.rule->name);
    json.key("count").integer(group.count).key("urgent").integer(group.urgent);
    json.end();
  }
  json.end();
  json.key("rows").beginArray();
  for (const WorklistGroup& group : groups)
    for (const WorklistRow& row : group.rows) writeRow(json, group, row);
  json.end().end();
  out << '\n';
}

void printText(Console& console, const storage::Book& book, const storage::WorklistQuery& query,
               const std::vector<WorklistGroup>& groups) {
  if (groups.empty()) return console.say("Nothing waits.");
  const models::WorklistText text(models::FieldText(QLocale::c()), query.now);
  for (const WorklistGroup& group : groups) {
    console.say(fmt::format("{}{} ({})", &group == &groups.front() ? "" : "\n", group.rule->name, group.count));
    for (const WorklistRow& row : group.rows) {
      std::string title = models::fromQt(text.title(row));
      if (title.empty()) title = book.path().stem().string();
      const QString age = text.age(row);
      console.say(fmt::format("  {} {}: {}{}", row.severity == storage::Severity::High ? '!' : '-', title,
                              models::fromQt(text.why(*group.rule, row)),
                              age.isEmpty() ? "" : fmt::format(" ({})", models::fromQt(age))));
    }
    const auto rest = group.count - static_cast<std::int64_t>(group.rows.size());
    if (rest > 0) console.say(fmt::format("  … and {} more", rest));
  }
}

}  // namespace

ExitCode runToday(const Arguments& arguments, Console& console) {
  const auto book = openBook(arguments.text("BOOK"));
  const auto reader = book->reader();
  const domain::Instant now = book->environment().now();
  const storage::WorklistQuery query{.now = now, .today = models::localDay(now), .book = book->path()};
  const auto groups = storage::worklist(*reader, query);
  if (arguments.has("--json")) {
    printJson(console.out, query, groups);
  } else {
    printText(console, *book, query, groups);
  }
  return ExitCode::Done;
}

}  // namespace kontor::app

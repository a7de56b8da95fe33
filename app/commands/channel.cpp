// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/json_writer.h"
#include "app/open_book.h"
#include "app/text_table.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/records.h"
#include "storage/zone.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::app {
namespace {

void writeChannel(JsonWriter& json, const ChannelRow& row) {
  json.beginObject();
  json.key("name").text(row.name).key("platform").text(row.platform).key("marketplace").text(row.marketplace);
  json.key("currency").text(row.currency).key("zone").text(row.zone);
  json.end();
}

ExitCode listChannels(const storage::Book& book, bool asJson, Console& console) {
  const auto rows = channels(book);
  if (asJson) {
    JsonWriter json(console.out);
    json.beginArray();
    for (const ChannelRow& row : rows) writeChannel(json, row);
    json.end();
    console.say("");
    return ExitCode::Done;
  }
  TextTable table({{"name"}, {"platform"}, {"marketplace"}, {"currency"}, {"zone"}});
  for (const ChannelRow& row : rows) table.add({row.name, row.platform, row.marketplace, row.currency, row.zone});
  table.print(console.out);
  return ExitCode::Done;
}

std::string needed(const Arguments& arguments, std::string_view option) {
  const auto value = arguments.option(option);
  if (!value) throw UsageError(fmt::format("a new channel needs {}.", option));
  return *value;
}

storage::FieldValues newChannel(const Arguments& arguments) {
  const std::string name = arguments.text("NAME");
  if (name.empty()) throw UsageError("a new channel needs a name.");
  const std::string zone = needed(arguments, "--zone");
  if (!storage::isZone(zone)) throw UsageError(fmt::format("--zone needs a name such as Europe/Berlin, not \"{}\".", zone));
  const auto currency = currencyOption("--currency", needed(arguments, "--currency"));
  storage::FieldValues values = {{"name", name},
                                 {"platform", needed(arguments, "--platform")},
                                 {"marketplace", arguments.option("--marketplace").value_or("")},
                                 {"currency", std::string(currency.code())},
                                 {"zone", zone},
                                 {"state", std::string("active")}};
  const auto issues = storage::validate(domain::Entity::Channel, values, true);
  if (!issues.empty()) {
    const domain::Issue& issue = issues.front();
    throw UsageError(fmt::format("--{} \"{}\": {} ({})", issue.field, issue.value,
                                 models::fromQt(models::issueSentence(issue, domain::Entity::Channel)),
                                 models::fromQt(models::expectedText(issue, domain::Entity::Channel))));
  }
  return values;
}

}  // namespace

ExitCode runChannel(const Arguments& arguments, Console& console) {
  const std::string action = arguments.text("add|list");
  if (action != "add" && action != "list") throw UsageError(fmt::format("\"{}\" is neither add nor list.", action));
  const storage::FieldValues values = action == "add" ? newChannel(arguments) : storage::FieldValues();
  const auto book = openBook(arguments.text("BOOK"));
  if (action == "list") return listChannels(*book, arguments.has("--json"), console);

  const std::string name = arguments.text("NAME");
  const auto rows = channels(*book);
  if (std::ranges::find(rows, name, &ChannelRow::name) != rows.end())
    throw CannotDo(fmt::format("the book has a channel \"{}\" already.", name));
  book->write(
      {.action = "channel.add", .subject = 0, .arguments = {{"name", name}}, .operation = {}},
      [&](storage::Writer& writer) { storage::insertRecord(writer, book->vault(), domain::Entity::Channel, values); });
  if (arguments.has("--json")) {
    JsonWriter json(console.out);
    const auto now = channels(*book);
    writeChannel(json, *std::ranges::find(now, name, &ChannelRow::name));
    console.say("");
  } else {
    console.say(fmt::format("Channel \"{}\" is in the book.", name));
  }
  return ExitCode::Done;
}

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/json_writer.h"
#include "app/profile_choice.h"
#include "app/text_table.h"
#include "exchange/read_file.h"
#include "models/words/messages.h"
#include "models/words/text.h"

#include <fmt/format.h>

namespace kontor::app {
namespace {

void writeRecognition(std::ostream& out, const std::string& file, const exchange::Recognition& found) {
  JsonWriter json(out);
  json.beginObject();
  json.key("file").text(file);
  const auto about = [&](std::string_view key, auto answer) {
    json.key(key);
    found.profile == nullptr ? json.null() : json.text(answer(*found.profile));
  };
  about("profile", exchange::profileId);
  about("platform", exchange::profilePlatform);
  about("kind", [](const exchange::Profile& profile) { return domain::info(exchange::profileEntity(profile)).id; });
  json.key("encoding").text(found.encoding).key("separator");
  found.sheet.empty() ? json.text(std::string_view(&found.separator, 1)) : json.null();
  json.key("sheet");
  found.sheet.empty() ? json.null() : json.text(found.sheet);
  json.key("header_line").integer(found.headerLine);
  json.key("why").beginArray();
  for (const std::string& code : found.why) json.text(code);
  json.end().key("issues").beginArray();
  for (const domain::Issue& issue : found.issues) json.text(issue.code);
  json.end().end();
  out << '\n';
}

void sayRecognition(Console& console, const std::string& file, const exchange::Recognition& found) {
  if (found.profile == nullptr) {
    console.say(fmt::format("{}: no profile fits.", file));
  } else {
    console.say(fmt::format("{}: {} ({}, {}), {}", file, exchange::profileId(*found.profile),
                            exchange::profilePlatform(*found.profile),
                            domain::info(exchange::profileEntity(*found.profile)).id, found.encoding));
  }
  for (const std::string& code : found.why) console.say("  " + models::fromQt(models::whySentence(code)));
  for (const domain::Issue& issue : found.issues) console.say("  " + models::fromQt(models::issueSentence(issue)));
}

}  // namespace

ExitCode runProfiles(const Arguments& arguments, Console& console) {
  const auto catalog = exchange::ProfileCatalog::builtIn();
  if (arguments.has("--json")) {
    JsonWriter json(console.out);
    json.beginArray();
    for (const auto* profile : catalog.all()) {
      json.beginObject();
      json.key("id").text(exchange::profileId(*profile)).key("platform").text(exchange::profilePlatform(*profile));
      json.key("kind").text(domain::info(exchange::profileEntity(*profile)).id);
      json.key("name").text(exchange::profileName(*profile, "en"));
      json.end();
    }
    json.end();
    console.say("");
    return ExitCode::Done;
  }
  TextTable table({{"profile"}, {"platform"}, {"kind"}, {"name"}});
  for (const auto* profile : catalog.all())
    table.add({std::string(exchange::profileId(*profile)), std::string(exchange::profilePlatform(*profile)),
               std::string(domain::info(exchange::profileEntity(*profile)).id),
               std::string(exchange::profileName(*profile, "en"))});
  table.print(console.out);
  return ExitCode::Done;
}

ExitCode runRecognise(const Arguments& arguments, Console& console) {
  const std::string file = arguments.text("FILE");
  const auto profiles = profileChoice(arguments.option("--profile"));
  const auto found = exchange::recognise(readableFile(file), profiles.catalog, profiles.only);
  if (arguments.has("--json")) {
    writeRecognition(console.out, file, found);
  } else {
    sayRecognition(console, file, found);
  }
  return found.profile == nullptr ? ExitCode::Findings : ExitCode::Done;
}

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verify.h"

#include "app/commands/commands.h"
#include "app/json_writer.h"
#include "models/words/messages.h"
#include "models/words/text.h"

#include <fmt/format.h>

namespace kontor::app {
namespace {

void printFindings(std::ostream& out, const storage::VerifyResult& result) {
  JsonWriter json(out);
  json.beginObject();
  json.key("entries").integer(result.entries).key("head").text(result.head).key("findings").beginArray();
  for (const auto& finding : result.findings) {
    json.beginObject();
    json.key("code").text(finding.code).key("table").text(finding.table).key("id").integer(finding.id);
    json.key("detail").text(finding.detail);
    json.end();
  }
  json.end().end();
  out << '\n';
}

}  // namespace

ExitCode runVerify(const Arguments& arguments, Console& console) {
  const bool deep = arguments.has("--deep");
  // Not openBook(): a damaged book is what this command is for.
  const auto book = storage::Book::open(arguments.text("BOOK"), storage::Environment::system());
  const auto result = storage::verify(*book, deep);
  if (arguments.has("--json")) {
    printFindings(console.out, result);
  } else {
    for (const auto& finding : result.findings)
      console.say(models::fromQt(models::findingSentence(finding.code, finding.table, finding.id, finding.detail)));
    if (result.findings.empty()) console.say(deep ? "All is well: every row is what the journal says." : "All is well.");
    console.say(fmt::format("{} entries; head of the chain: {}", result.entries, result.head));
  }
  return result.findings.empty() ? ExitCode::Done : ExitCode::Findings;
}

}  // namespace kontor::app

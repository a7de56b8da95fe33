// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_report.h"

#include "app/json_writer.h"
#include "models/words/messages.h"
#include "models/words/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::app {
namespace {

/// A screenful; the rest stands in the JSON and in the rejects file.
constexpr std::size_t kMostIssues = 20;

/// `line 4, Total "1x.00": This is no number (1234.56)`
std::string issueLine(const domain::Issue& issue, domain::Entity entity) {
  std::string place = issue.line > 0 ? fmt::format("line {}", issue.line) : std::string();
  if (!issue.column.empty()) place += fmt::format("{}{}", place.empty() ? "" : ", ", issue.column);
  if (!issue.value.empty()) place += fmt::format("{}\"{}\"", place.empty() ? "" : " ", issue.value);
  std::string line =
      fmt::format("  {}{}{}", place, place.empty() ? "" : ": ", models::fromQt(models::issueSentence(issue, entity)));
  const auto expected = models::fromQt(models::expectedText(issue, entity));
  return expected.empty() ? line : fmt::format("{} ({})", line, expected);
}

void printIssues(std::ostream& out, std::string_view title, const domain::Issues& issues, domain::Entity entity) {
  if (issues.empty()) return;
  out << title << '\n';
  for (std::size_t i = 0; i < issues.size() && i < kMostIssues; ++i) out << issueLine(issues[i], entity) << '\n';
  if (issues.size() > kMostIssues) out << fmt::format("  … and {} more\n", issues.size() - kMostIssues);
}

void writeIssues(JsonWriter& json, const domain::Issues& issues, std::string_view severity) {
  for (const domain::Issue& issue : issues) {
    json.beginObject();
    json.key("line").integer(issue.line).key("column").text(issue.column).key("value").text(issue.value);
    json.key("code").text(issue.code).key("expected").text(issue.expected).key("severity").text(severity);
    json.end();
  }
}

void writeOptional(JsonWriter& json, const std::string& text) {
  text.empty() ? json.null() : json.text(text);
}

}  // namespace

void ImportReport::take(const exchange::ImportPlan& plan) {
  rows = plan.set->rowCount;
  fresh = plan.newCount;
  changed = plan.changedCount;
  same = plan.sameCount;
  doubtfulCount = plan.doubtfulCount;
  wrong = plan.wrongCount;
  issues = plan.set->issues;
  doubtful = plan.set->doubtful;
  encoding = plan.set->encoding;
  if (!issues.empty()) code = rows == 0 && wrong == 0 ? ExitCode::CannotDo : ExitCode::Findings;
}

void ImportReport::print(std::ostream& out) const {
  if (!error.empty()) return;
  const auto has = [&](std::string_view issue) {
    return std::ranges::find(issues, issue, &domain::Issue::code) != issues.end() ||
           std::ranges::find(doubtful, issue, &domain::Issue::code) != doubtful.end();
  };
  if (profile.empty()) {
    printIssues(out, fmt::format("{}: cannot be imported", file), issues, entity);
    if (has("no_profile")) out << "Name a profile with --profile, or write one: docs/profiles.md.\n";
    return;
  }
  out << fmt::format("{}: {}, {}{}\n", file, profile, encoding,
                     channel.empty() ? "" : fmt::format(", channel \"{}\"", channel));
  if (madeChannel)
    out << fmt::format("  made the channel \"{}\": {}, {}, {}\n", madeChannel->name, madeChannel->platform,
                       madeChannel->currency.empty() ? "no currency yet" : madeChannel->currency, madeChannel->zone);
  out << fmt::format("  {} rows: {} new, {} changed, {} same, {} doubtful, {} wrong\n", rows, fresh, changed, same,
                     doubtfulCount, wrong);
  printIssues(out, "Left out:", issues, entity);
  printIssues(out, "Worth a look:", doubtful, entity);
  if (has("currency_unknown") || has("amounts_left_out"))
    out << "  Say the currency with --currency, or name the channel with --channel; the channel keeps it.\n";
  if (!rejects.empty())
    out << fmt::format("The rows that were left out are in {}: mend them there and import it.\n", rejects);
  out << (entry ? fmt::format("  entry {} of the journal\n", *entry) : std::string("  nothing was written\n"));
}

void ImportReport::printJson(std::ostream& out) const {
  JsonWriter json(out);
  json.beginObject();
  json.key("file").text(file);
  writeOptional(json.key("profile"), profile);
  writeOptional(json.key("channel"), channel);
  json.key("encoding").text(encoding);
  json.key("rows").integer(rows).key("new").integer(fresh).key("changed").integer(changed).key("same").integer(same);
  json.key("doubtful").integer(doubtfulCount).key("wrong").integer(wrong);
  json.key("issues").beginArray();
  writeIssues(json, issues, "wrong");
  writeIssues(json, doubtful, "doubtful");
  json.end().key("entry");
  entry ? json.integer(*entry) : json.null();
  if (madeChannel) {
    json.key("made_channel").beginObject();
    json.key("name").text(madeChannel->name).key("platform").text(madeChannel->platform);
    writeOptional(json.key("currency"), madeChannel->currency);
    json.key("zone").text(madeChannel->zone).end();
  }
  if (!rejects.empty()) json.key("rejects").text(rejects);
  if (!error.empty()) json.key("error").text(error);
  json.end();
  out << '\n';
}

}  // namespace kontor::app

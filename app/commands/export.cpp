// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/filter_option.h"
#include "app/json_writer.h"
#include "app/open_book.h"
#include "app/profile_choice.h"
#include "app/text_table.h"
#include "exchange/export/make_export.h"
#include "models/words/messages.h"
#include "models/words/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace kontor::app {
namespace {

using FormatPtr = std::shared_ptr<const exchange::ExportFormat>;

/// A screenful; the rest stands in the JSON.
constexpr std::size_t kMostFaults = 20;

FormatPtr formatOfFile(const std::string& name) {
  std::ifstream in(readableFile(name), std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  exchange::ExportCatalog own;
  std::string faults;
  for (const domain::Issue& issue : own.addText(text, name))
    faults += fmt::format("\n  {}: {} {}", issue.column, models::fromQt(models::issueSentence(issue)), issue.value);
  if (!faults.empty()) throw CannotDo(fmt::format("{} describes no export:{}", name, faults));
  return own.all().front();
}

std::string idsOf(const std::vector<FormatPtr>& formats) {
  std::string ids;
  for (const FormatPtr& format : formats) ids += fmt::format("{}{}", ids.empty() ? "" : ", ", format->id);
  return ids;
}

/// The channel that is named, or nothing.
std::optional<ChannelRow> channelOption(const Arguments& arguments, const std::vector<ChannelRow>& rows) {
  const auto name = arguments.option("--channel");
  if (!name) return std::nullopt;
  const auto found = std::ranges::find(rows, *name, &ChannelRow::name);
  if (found == rows.end()) throw CannotDo(fmt::format("the book has no channel \"{}\".", *name));
  return *found;
}

/// The only layout of the kind that fits one of the channels.
FormatPtr formatOfKind(const std::string& kind, const std::vector<ChannelRow>& rows) {
  const auto catalog = exchange::ExportCatalog::builtIn();
  std::vector<FormatPtr> fitting = rows.empty() ? catalog.fitting(kind, "", "") : std::vector<FormatPtr>();
  for (const ChannelRow& row : rows) {
    for (const FormatPtr& format : catalog.fitting(kind, row.platform, row.currency))
      if (std::ranges::find(fitting, format) == fitting.end()) fitting.push_back(format);
  }
  const auto isOwn = [](const FormatPtr& format) { return format->platform != "other"; };
  if (std::ranges::any_of(fitting, isOwn)) std::erase_if(fitting, [&](const FormatPtr& format) { return !isOwn(format); });
  if (fitting.size() == 1) return fitting.front();
  if (fitting.empty())
    throw CannotDo(
        fmt::format("there is no export \"{}\" for the channels of this book; \"kontor exports\" lists them.", kind));
  throw CannotDo(
      fmt::format("several exports fit: say which one with --profile ({}), or the shop with --channel.", idsOf(fitting)));
}

FormatPtr chosenFormat(const Arguments& arguments, const std::optional<ChannelRow>& channel,
                       const std::vector<ChannelRow>& rows) {
  const std::string kind = arguments.text("KIND");
  const auto profile = arguments.option("--profile");
  if (!profile) return formatOfKind(kind, channel ? std::vector{*channel} : rows);
  const FormatPtr format =
      profile->ends_with(".json") ? formatOfFile(*profile) : exchange::ExportCatalog::builtIn().find(*profile);
  if (!format) throw CannotDo(fmt::format("there is no export \"{}\"; \"kontor exports\" lists them.", *profile));
  if (format->kind != kind) throw UsageError(fmt::format("{} is of the kind {}, not {}.", format->id, format->kind, kind));
  if (channel && format->platform != "other" && format->platform != channel->platform)
    throw CannotDo(fmt::format("the channel \"{}\" is a shop on {}, but the file is for {}.", channel->name,
                               channel->platform, format->platform));
  return format;
}

/// One file, as the command tells of it.
struct ExportReport {
  const exchange::ExportSet& set;
  std::string file;  ///< empty when there was nothing to write
  std::int64_t entry = 0;

  void print(std::ostream& out) const {
    const auto& faults = set.faults;
    if (file.empty()) {
      out << fmt::format("{}: nothing to write, {} as in the last export\n", set.format->id, set.unchanged);
    } else {
      out << fmt::format("{}: {} rows ({}), {} as in the last export; entry {}\n", file, set.rows.size(), set.format->id,
                         set.unchanged, entry);
    }
    if (!faults.empty()) out << "Left out:\n";
    for (std::size_t i = 0; i < faults.size() && i < kMostFaults; ++i)
      out << fmt::format("  {}, {}: {}\n", faults[i].record, faults[i].issue.column,
                         models::fromQt(models::issueSentence(faults[i].issue, set.format->entity)));
    if (faults.size() > kMostFaults) out << fmt::format("  … and {} more\n", faults.size() - kMostFaults);
  }

  void printJson(std::ostream& out) const {
    JsonWriter json(out);
    json.beginObject();
    json.key("export").text(set.format->id).key("kind").text(set.format->kind).key("file");
    file.empty() ? json.null() : json.text(file);
    json.key("channels").beginArray();
    for (const std::string& name : set.channels) json.text(name);
    json.end().key("rows").integer(static_cast<std::int64_t>(set.rows.size())).key("unchanged").integer(set.unchanged);
    json.key("issues").beginArray();
    for (const exchange::ExportFault& fault : set.faults) {
      json.beginObject();
      json.key("record").text(fault.record).key("column").text(fault.issue.column).key("value").text(fault.issue.value);
      json.key("code").text(fault.issue.code).end();
    }
    json.end().key("entry");
    entry == 0 ? json.null() : json.integer(entry);
    json.end();
    out << '\n';
  }
};

exchange::ExportSet setOf(const storage::Book& book, const Arguments& arguments) {
  const auto rows = channels(book);
  const auto channel = channelOption(arguments, rows);
  exchange::ExportWish wish{.format = chosenFormat(arguments, channel, rows)};
  if (channel) wish.channel = channel->name;
  wish.filter = filterOption(arguments, wish.format->entity);
  wish.all = arguments.has("--all");
  auto set = exchange::makeExport(book, wish);
  if (set.channels.size() > 1 && !set.format->mixesChannels())
    throw CannotDo(fmt::format("these records belong to {} channels: say which one with --channel.", set.channels.size()));
  return set;
}

}  // namespace

ExitCode runExport(const Arguments& arguments, Console& console) {
  const auto file = arguments.option("-o");
  if (!file || file->empty()) throw UsageError("say with -o which file to write.");
  const auto book = openBook(arguments.text("BOOK"));
  const auto set = setOf(*book, arguments);
  ExportReport report{.set = set, .file = {}, .entry = 0};
  if (!set.rows.empty()) {
    report.entry = exchange::writeExport(*book, set, *file).seq;
    report.file = *file;
  }
  arguments.has("--json") ? report.printJson(console.out) : report.print(console.out);
  return set.faults.empty() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode runExports(const Arguments& arguments, Console& console) {
  const auto catalog = exchange::ExportCatalog::builtIn();
  if (arguments.has("--json")) {
    JsonWriter json(console.out);
    json.beginArray();
    for (const FormatPtr& format : catalog.all()) {
      json.beginObject();
      json.key("id").text(format->id).key("kind").text(format->kind).key("platform").text(format->platform);
      json.key("entity").text(domain::info(format->entity).id).key("name").text(format->name("en"));
      json.key("personal_data").boolean(format->hasPersonalData()).end();
    }
    json.end();
    console.say("");
    return ExitCode::Done;
  }
  TextTable table({{"kind"}, {"export"}, {"platform"}, {"name"}});
  for (const FormatPtr& format : catalog.all())
    table.add({format->kind, format->id, format->platform, std::string(format->name("en"))});
  table.print(console.out);
  return ExitCode::Done;
}

}  // namespace kontor::app

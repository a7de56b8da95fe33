// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/import_report.h"
#include "app/import_target.h"
#include "app/profile_choice.h"
#include "exchange/import_plan.h"
#include "exchange/read_file.h"
#include "storage/book_error.h"

#include <fmt/format.h>

namespace kontor::app {
namespace {

/// What is the same for every file of one call.
struct ImportWish {
  ProfileChoice profiles;
  std::optional<std::string> channel;
  domain::Currency currency;
  std::optional<std::string> dateOrder;
  std::optional<std::string> rejects;
  bool dryRun = false;
  bool asJson = false;
};

ImportWish wishOf(const Arguments& arguments) {
  ImportWish wish{.profiles = profileChoice(arguments.option("--profile")),
                  .channel = arguments.option("--channel"),
                  .currency = {},
                  .dateOrder = arguments.option("--date-order"),
                  .rejects = arguments.option("--rejects"),
                  .dryRun = arguments.has("--dry-run"),
                  .asJson = arguments.has("--json")};
  if (const auto code = arguments.option("--currency")) wish.currency = currencyOption("--currency", *code);
  if (wish.dateOrder && *wish.dateOrder != "dmy" && *wish.dateOrder != "mdy")
    throw UsageError(fmt::format("--date-order is dmy or mdy, not \"{}\".", *wish.dateOrder));
  if (wish.rejects && arguments.all("FILE").size() > 1) throw UsageError("--rejects takes the rows of one file only.");
  return wish;
}

exchange::Progress progressLine(Console& console, std::string_view what) {
  if (!console.progress) return {};
  return [&console, what = std::string(what)](std::int64_t done, std::int64_t total) {
    console.err << fmt::format("\r{} {} % ", what, total == 0 ? 100 : done * 100 / total) << std::flush;
  };
}

void endProgress(Console& console) {
  if (console.progress) console.err << "\r                    \r" << std::flush;
}

exchange::ImportPlan planOf(const storage::Book& book, const std::filesystem::path& file, const ImportWish& wish,
                            const exchange::Recognition& found, const ImportTarget& target, Console& console) {
  exchange::ReadSettings settings{
      .zone = target.zone(), .currency = wish.currency, .dateOrder = wish.dateOrder, .now = book.environment().now()};
  if (!settings.currency.isStated() && target.channel)
    settings.currency = domain::Currency::fromCode(target.channel->currency).value_or(domain::Currency());
  auto set = exchange::readFile(file, found, settings, {}, progressLine(console, "reading"));
  const auto currency = set->currency.isStated() ? set->currency : settings.currency;
  const bool anyRow = !set->orders.empty() || !set->records.empty();
  if (anyRow && exchange::needsCurrency(set->entity) && !target.channel && !currency.isStated())
    throw CannotDo("the file states no currency, and the book has no channel for it yet: say the currency with --currency.");
  auto plan = exchange::makePlan(book, std::move(set), target.channel ? target.channel->id : 0, {}, progressLine(console, "comparing"));
  plan.newChannel = target.newChannel;
  plan.newChannel.currency = currency.code();
  return plan;
}

/// One file from recognition to the journal.
ImportReport importFile(storage::Book& book, const std::string& name, const ImportWish& wish, Console& console) {
  ImportReport report;
  report.file = name;
  const auto file = readableFile(name);
  const auto found = exchange::recognise(file, wish.profiles.catalog, wish.profiles.only);
  report.encoding = found.encoding;
  report.issues = found.issues;
  if (found.profile == nullptr || !found.issues.empty()) {
    report.code = ExitCode::CannotDo;
    return report;
  }
  report.profile = exchange::profileId(*found.profile);
  report.entity = exchange::profileEntity(*found.profile);
  const ImportTarget target = chooseTarget(book, found, wish.channel);
  report.channel = target.name();
  const auto plan = planOf(book, file, wish, found, target, console);
  report.take(plan);
  if (!wish.dryRun) {
    const auto result = exchange::commitPlan(book, plan, {}, progressLine(console, "writing"));
    if (result.entry.seq != 0) report.entry = result.entry.seq;
    if (target.needed && !target.channel && report.entry) report.madeChannel = plan.newChannel;
  }
  if (wish.rejects && !plan.set->rejected.empty()) {
    exchange::writeRejects(*plan.set, *wish.rejects);
    report.rejects = *wish.rejects;
  }
  endProgress(console);
  return report;
}

}  // namespace

ExitCode runImport(const Arguments& arguments, Console& console) {
  const ImportWish wish = wishOf(arguments);
  const auto book = openBook(arguments.text("BOOK"));
  ExitCode code = ExitCode::Done;
  for (const std::string& name : arguments.all("FILE")) {
    ImportReport report;
    try {
      report = importFile(*book, name, wish, console);
    } catch (const CannotDo& error) {
      // The other files still go in: each is an entry of its own.
      endProgress(console);
      console.warn(fmt::format("{}: {}", name, error.what()));
      report.file = name;
      report.error = error.what();
      report.code = ExitCode::CannotDo;
    }
    wish.asJson ? report.printJson(console.out) : report.print(console.out);
    console.out.flush();
    code = worse(code, report.code);
  }
  return code;
}

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/import_report.h"
#include "app/import_target.h"
#include "app/profile_choice.h"
#include "domain/decimal.h"
#include "exchange/import_plan.h"
#include "exchange/read_file.h"
#include "exchange/text/charset.h"
#include "storage/book_error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace kontor::app {
namespace {

/// What is the same for every file of one call.
struct ImportWish {
  ProfileChoice profiles;
  std::optional<std::string> channel;
  domain::Currency currency;
  std::optional<std::string> dateOrder;
  std::optional<std::string> numbers;
  exchange::FormChoice form;
  std::optional<std::string> rejects;
  bool dryRun = false;
  bool asJson = false;
};

std::optional<std::string> oneOf(const Arguments& arguments, std::string_view option,
                                 std::initializer_list<std::string_view> words) {
  auto text = arguments.option(option);
  if (text && std::ranges::find(words, *text) == words.end())
    throw UsageError(fmt::format("{} is {}, not \"{}\".", option, fmt::join(words, " or "), *text));
  return text;
}

exchange::FormChoice formOption(const Arguments& arguments) {
  exchange::FormChoice form;
  if (const auto name = arguments.option("--encoding")) {
    const auto charset = exchange::charsetFromName(*name);
    if (!charset) throw UsageError(fmt::format("--encoding: \"{}\" is no encoding that is known here.", *name));
    form.encoding = exchange::charsetName(*charset);
  }
  if (auto separator = arguments.option("--separator")) {
    if (*separator == "tab" || *separator == "\\t") separator = "\t";
    if (separator->size() != 1 || std::string_view(",;|\t").find(separator->front()) == std::string_view::npos)
      throw UsageError(fmt::format("--separator is , or ; or | or tab, not \"{}\".", *separator));
    form.separator = separator->front();
  }
  form.sheet = arguments.option("--sheet");
  if (const auto line = arguments.option("--header-line")) {
    form.headerLine = domain::parseDecimal(*line, 0).value_or(0);
    if (form.headerLine < 1) throw UsageError(fmt::format("--header-line is the number of a line, not \"{}\".", *line));
  }
  return form;
}

ImportWish wishOf(const Arguments& arguments) {
  ImportWish wish{.profiles = profileChoice(arguments.option("--profile"), arguments.text("BOOK")),
                  .channel = arguments.option("--channel"),
                  .currency = {},
                  .dateOrder = oneOf(arguments, "--dates", {"dmy", "mdy", "ymd"}),
                  .numbers = oneOf(arguments, "--numbers", {"point", "comma"}),
                  .form = formOption(arguments),
                  .rejects = arguments.option("--rejects"),
                  .dryRun = arguments.has("--dry-run"),
                  .asJson = arguments.has("--json")};
  if (const auto code = arguments.option("--currency")) wish.currency = currencyOption("--currency", *code);
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
  const auto known = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); };
  exchange::ReadSettings settings{.zone = target.zone(),
                                  .currency = wish.currency,
                                  .dateOrder = wish.dateOrder,
                                  .openDates = {},
                                  .numbers = wish.numbers,
                                  .openNumbers = {},
                                  .now = book.environment().now()};
  if (target.channel) {
    settings.openDates = known(target.channel->dateOrder);
    settings.openNumbers = known(target.channel->decimalMark);
  }
  if (!settings.currency.isStated() && target.channel)
    settings.currency = domain::Currency::fromCode(target.channel->currency).value_or(domain::Currency());
  auto set = exchange::readFile(file, found, settings, {}, progressLine(console, "reading"));
  const auto currency = set->currency.isStated() ? set->currency : settings.currency;
  auto plan = exchange::makePlan(book, std::move(set), target.channel ? target.channel->id : 0, {},
                                 progressLine(console, "comparing"));
  plan.newChannel = target.newChannel;
  plan.newChannel.currency = currency.code();
  plan.remembered.currency = wish.currency.code();
  if (exchange::asksForDateOrder(*found.profile)) plan.remembered.dateOrder = wish.dateOrder.value_or("");
  if (exchange::asksForDecimalMark(*found.profile)) plan.remembered.numbers = wish.numbers.value_or("");
  return plan;
}

/// A file of one call and what it is.
struct NamedFile {
  std::string name;
  exchange::Recognition found;
  std::string error = {};  ///< why it cannot even be looked at
};

/// In the order in which they go into the book.
std::vector<NamedFile> lookAt(const std::vector<std::string>& names, const ImportWish& wish) {
  std::vector<NamedFile> files;
  for (const std::string& name : names) {
    NamedFile& file = files.emplace_back(name);
    try {
      file.found = exchange::recognise(readableFile(name), wish.profiles.catalog, wish.profiles.only, wish.form);
    } catch (const CannotDo& error) {
      file.error = error.what();
    }
  }
  std::ranges::stable_sort(files, {}, [](const NamedFile& file) {
    return file.found.profile == nullptr ? -1 : exchange::importRank(exchange::profileEntity(*file.found.profile));
  });
  return files;
}

/// One file from recognition to the journal.
ImportReport importFile(storage::Book& book, const NamedFile& named, const ImportWish& wish, Console& console) {
  if (!named.error.empty()) throw CannotDo(named.error);
  ImportReport report;
  report.file = named.name;
  const std::filesystem::path file = named.name;
  const exchange::Recognition& found = named.found;
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
  for (const domain::Issue& fault : wish.profiles.faults)
    console.warn(fmt::format("{} beside the book is no profile: {} {}", fault.value, fault.column, fault.code));
  const auto book = openBook(arguments.text("BOOK"));
  ExitCode code = ExitCode::Done;
  for (const NamedFile& file : lookAt(arguments.all("FILE"), wish)) {
    ImportReport report;
    try {
      report = importFile(*book, file, wish, console);
    } catch (const CannotDo& error) {
      // The other files still go in: each is an entry of its own.
      endProgress(console);
      console.warn(fmt::format("{}: {}", file.name, error.what()));
      report.file = file.name;
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

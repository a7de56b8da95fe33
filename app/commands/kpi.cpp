// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi.h"

#include "app/commands/commands.h"
#include "app/commands/customer_figures.h"
#include "app/json_writer.h"
#include "app/kpi_figures.h"
#include "app/open_book.h"
#include "app/text_table.h"
#include "domain/decimal.h"
#include "models/kpis/kpi_text.h"
#include "models/words/field_text.h"
#include "models/words/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::app {
namespace {

using storage::KpiInfo;
using storage::KpiValue;

struct Answer {
  const KpiInfo* kpi;
  std::vector<KpiValue> values;  ///< one without grouping
};

bool canGroup(const KpiInfo& kpi, std::string_view group) {
  return std::ranges::find(kpi.groups, group) != kpi.groups.end();
}

std::vector<const KpiInfo*> chosenKpis(const Arguments& arguments, const std::string& group) {
  std::vector<const KpiInfo*> chosen;
  for (const std::string& name : arguments.all("KPI")) {
    const KpiInfo* kpi = storage::findKpi(name);
    if (kpi == nullptr) throw UsageError(fmt::format("there is no KPI \"{}\"; \"kontor kpi BOOK\" shows all.", name));
    if (!group.empty() && !canGroup(*kpi, group))
      throw UsageError(fmt::format("{} cannot be given by {}, only by {}.", kpi->id, group, fmt::join(kpi->groups, ", ")));
    chosen.push_back(kpi);
  }
  if (!chosen.empty()) return chosen;
  for (const KpiInfo& kpi : storage::kpis())
    if (group.empty() || canGroup(kpi, group)) chosen.push_back(&kpi);
  if (chosen.empty()) throw UsageError(fmt::format("no KPI can be given by {}.", group));
  return chosen;
}

/// A day, or a month as its first or last day.
std::optional<domain::Day> dayOption(const Arguments& arguments, std::string_view name, bool lastOfMonth) {
  const auto text = arguments.option(name);
  if (!text) return std::nullopt;
  if (const auto day = domain::Day::fromIso(*text)) return day;
  if (const auto first = domain::Day::fromIso(*text + "-01")) {
    if (!lastOfMonth) return first;
    return domain::Day(std::chrono::sys_days(first->ymd().year() / first->ymd().month() / std::chrono::last));
  }
  throw UsageError(fmt::format("{} needs a day such as 2024-01-31 or a month such as 2024-01, not \"{}\".", name, *text));
}

domain::Period periodOf(const Arguments& arguments, storage::Reader& reader, domain::Day today) {
  const auto from = dayOption(arguments, "--from", false);
  const auto to = dayOption(arguments, "--to", true);
  const auto covered = storage::coveredPeriod(reader).value_or(domain::Period{today, today});
  const domain::Period period{from.value_or(to ? std::min(covered.from, *to) : covered.from),
                              to.value_or(from ? std::max(covered.to, *from) : covered.to)};
  if (period.to < period.from) throw UsageError("--from lies after --to.");
  return period;
}

/// What a KPI divides: money or a count, as a plain decimal.
std::string part(const KpiInfo& kpi, const std::optional<std::int64_t>& number, bool numerator) {
  if (!number) return {};
  const bool money = numerator ? kpi.form().moneyAbove : kpi.form().moneyBelow;
  return money ? domain::formatDecimal(*number, domain::kMoneyScale) : std::to_string(*number);
}

void writeNumbers(JsonWriter& json, const KpiInfo& kpi, const KpiValue& value) {
  json.key("value").decimal(storage::plainValue(kpi, value));
  json.key("numerator").decimal(part(kpi, value.numerator, true));
  json.key("denominator").decimal(part(kpi, value.denominator, false));
  if (value.covered) json.key("covered").decimal(domain::formatDecimal(*value.covered, 6));
}

void writeAnswer(JsonWriter& json, const Answer& answer, bool grouped) {
  const KpiInfo& kpi = *answer.kpi;
  json.beginObject();
  json.key("id").text(kpi.id);
  if (!grouped) writeNumbers(json, kpi, answer.values.front());
  const bool hasRows = std::ranges::any_of(
      answer.values, [](const KpiValue& value) { return value.numerator.has_value() || !value.missing.empty(); });
  json.key("unit").text(kpi.unit).key("source");
  hasRows ? json.text(kpi.source) : json.null();
  if (grouped) {
    json.key("groups").beginArray();
    for (const KpiValue& value : answer.values) {
      json.beginObject();
      json.key("group").text(value.group);
      writeNumbers(json, kpi, value);
      writeMissingRates(json, value.missing);
      json.end();
    }
    json.end();
  } else {
    writeMissingRates(json, answer.values.front().missing);
  }
  json.end();
}

void printJson(std::ostream& out, const storage::KpiQuery& query, const std::vector<Answer>& answers) {
  JsonWriter json(out);
  json.beginObject();
  json.key("from").text(query.period.from.iso()).key("to").text(query.period.to.iso());
  json.key("currency").text(query.currency.code());
  if (!query.group.empty()) json.key("by").text(query.group);
  json.key("kpis").beginArray();
  for (const Answer& answer : answers) writeAnswer(json, answer, !query.group.empty());
  json.end().end();
  out << '\n';
}

std::string readable(const KpiInfo& kpi, const KpiValue& value, domain::Currency currency) {
  if (!value.value) return "–";
  const auto form = kpi.form().form;
  std::string text = storage::plainValue(kpi, value);
  if (form == storage::KpiForm::Percent) text = domain::formatDecimal(*value.value, 4) + " %";
  if (form == storage::KpiForm::Duration)
    text = models::KpiText(models::FieldText(QLocale::c()), currency).number(kpi, *value.value).toStdString();
  if (form == storage::KpiForm::Money) text = readableMoney(*value.value, currency);
  return value.missing.empty() ? text : text + " (incomplete)";
}

void printTable(std::ostream& out, const storage::KpiQuery& query, const std::vector<Answer>& answers) {
  out << fmt::format("{} to {}\n\n", query.period.from.iso(), query.period.to.iso());
  const bool grouped = !query.group.empty();
  std::vector<TextTable::Column> columns = {{"KPI"}};
  if (grouped) columns.push_back({query.group});
  columns.push_back({"value", true});
  if (!grouped) columns.push_back({"how"});
  TextTable table(columns);
  for (const Answer& answer : answers) {
    for (const KpiValue& value : answer.values) {
      std::vector<std::string> cells = {answer.kpi->id};
      if (grouped) cells.push_back(value.group);
      cells.push_back(readable(*answer.kpi, value, query.currency));
      if (!grouped) cells.push_back(value.value ? answer.kpi->formula : "no source yet: " + answer.kpi->formula);
      table.add(std::move(cells));
    }
  }
  table.print(out);
}

void printMissing(Console& console, const storage::KpiQuery& query, const std::vector<Answer>& answers) {
  std::vector<storage::MissingRate> missing;
  for (const Answer& answer : answers) {
    for (const KpiValue& value : answer.values) missing.insert(missing.end(), value.missing.begin(), value.missing.end());
  }
  sayMissingRates(console, query.currency, missing);
}

/// `rfm` and `cohorts` are tables and no figures: each is an answer of its own.
bool isTable(const Arguments& arguments, std::string_view name) {
  const auto names = arguments.all("KPI");
  if (std::ranges::find(names, name) == names.end()) return false;
  if (names.size() > 1) throw UsageError(fmt::format("{} is a table of its own: ask for nothing else with it.", name));
  if (arguments.option("--by")) throw UsageError(fmt::format("{} cannot be given by something.", name));
  return true;
}

}  // namespace

ExitCode runKpi(const Arguments& arguments, Console& console) {
  const bool rfm = isTable(arguments, "rfm");
  const bool cohorts = isTable(arguments, "cohorts");
  const bool json = arguments.has("--json");
  const std::string group = arguments.option("--by").value_or("");
  const auto chosen = rfm || cohorts ? std::vector<const KpiInfo*>() : chosenKpis(arguments, group);
  if (cohorts && (arguments.option("--from") || arguments.option("--to"))) {
    throw UsageError("cohorts are counted from all orders of the book: leave --from and --to out.");
  }
  const auto wish = arguments.option("--currency");
  const auto book = openBook(arguments.text("BOOK"));
  const auto reader = book->reader();
  const auto now = std::chrono::sys_seconds(std::chrono::seconds(book->environment().now().seconds));
  const domain::Day today(std::chrono::floor<std::chrono::days>(now));
  const storage::KpiQuery query{.period = periodOf(arguments, *reader, today),
                                .currency = wish ? currencyOption("--currency", *wish) : book->baseCurrency(),
                                .group = group};
  if (rfm) printRfm(console, *reader, query, json);
  if (cohorts) printCohorts(console, *reader, json);
  if (rfm || cohorts) return ExitCode::Done;
  std::vector<Answer> answers;
  for (const KpiInfo* kpi : chosen) answers.push_back({kpi, storage::evaluate(*reader, *kpi, query)});
  if (json) {
    printJson(console.out, query, answers);
  } else {
    printTable(console.out, query, answers);
    printMissing(console, query, answers);
  }
  return ExitCode::Done;
}

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/customer_figures.h"

#include "app/json_writer.h"
#include "app/kpi_figures.h"
#include "app/text_table.h"
#include "domain/decimal.h"
#include "storage/kpi/cohorts.h"
#include "storage/kpi/rfm.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::app {
namespace {

std::string moneyDigits(std::int64_t amount) {
  return domain::formatDecimal(amount, domain::kMoneyScale);
}

void printRfmJson(std::ostream& out, const storage::KpiQuery& query, const storage::RfmTable& table) {
  JsonWriter json(out);
  json.beginObject();
  json.key("from").text(query.period.from.iso()).key("to").text(query.period.to.iso());
  json.key("currency").text(query.currency.code()).key("source");
  table.rows.empty() ? json.null() : json.text("sales_order");
  json.key("segments").beginArray();
  for (const storage::RfmRow& row : table.rows) {
    json.beginObject();
    json.key("segment").text(row.segment).key("customers").integer(row.customers).key("orders").integer(row.orders);
    json.key("revenue").decimal(moneyDigits(row.revenue));
    json.end();
  }
  json.end();
  writeMissingRates(json, table.missing);
  json.end();
  out << '\n';
}

void printRfmTable(std::ostream& out, const storage::KpiQuery& query, const storage::RfmTable& table) {
  out << fmt::format("{} to {}\n\n", query.period.from.iso(), query.period.to.iso());
  if (table.rows.empty()) out << "no source yet: no order of this period has a known customer.\n";
  TextTable text({{"segment"}, {"customers", true}, {"orders", true}, {"revenue", true}});
  for (const storage::RfmRow& row : table.rows) {
    text.add({std::string(row.segment), fmt::to_string(row.customers), fmt::to_string(row.orders),
              readableMoney(row.revenue, query.currency)});
  }
  if (!table.rows.empty()) text.print(out);
}

void printCohortsJson(std::ostream& out, const std::vector<storage::Cohort>& cohorts) {
  JsonWriter json(out);
  json.beginObject();
  json.key("source");
  cohorts.empty() ? json.null() : json.text("sales_order");
  json.key("cohorts").beginArray();
  for (const storage::Cohort& cohort : cohorts) {
    json.beginObject();
    json.key("month").text(cohort.month).key("customers").integer(cohort.active.empty() ? 0 : cohort.active.front());
    json.key("active").beginArray();
    for (const std::int64_t active : cohort.active) json.integer(active);
    json.end().end();
  }
  json.end().end();
  out << '\n';
}

void printCohortsTable(std::ostream& out, const std::vector<storage::Cohort>& cohorts) {
  if (cohorts.empty()) {
    out << "no source yet: no order has a known customer.\n";
    return;
  }
  std::size_t months = 0;
  for (const storage::Cohort& cohort : cohorts) months = std::max(months, cohort.active.size());
  std::vector<TextTable::Column> columns = {{"month"}, {"customers", true}};
  for (std::size_t later = 1; later < months; ++later) columns.push_back({fmt::format("+{}", later), true});
  TextTable text(columns);
  for (const storage::Cohort& cohort : cohorts) {
    std::vector<std::string> cells = {cohort.month};
    for (const std::int64_t active : cohort.active) cells.push_back(fmt::to_string(active));
    cells.resize(columns.size());
    text.add(std::move(cells));
  }
  text.print(out);
}

}  // namespace

void printRfm(Console& console, storage::Reader& reader, const storage::KpiQuery& query, bool asJson) {
  const storage::RfmTable table = storage::readRfm(reader, query.period, query.currency);
  if (asJson) return printRfmJson(console.out, query, table);
  printRfmTable(console.out, query, table);
  sayMissingRates(console, query.currency, table.missing);
}

void printCohorts(Console& console, storage::Reader& reader, bool asJson) {
  const auto cohorts = storage::readCohorts(reader);
  asJson ? printCohortsJson(console.out, cohorts) : printCohortsTable(console.out, cohorts);
}

}  // namespace kontor::app

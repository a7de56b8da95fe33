// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worklist.h"

#include "storage/backup.h"
#include "storage/rates.h"
#include "storage/sql/failure.h"
#include "storage/stock.h"
#include "storage/worklist/worklist_file.h"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>

namespace kontor::storage {
namespace {

using domain::Currency;
using domain::Day;

std::int64_t numberOf(const domain::Value& value) {
  const auto* number = std::get_if<std::int64_t>(&value);
  return number == nullptr ? 0 : *number;
}

std::string textOf(const domain::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string() : *text;
}

// What a rule's SQL is given besides its thresholds.
struct WorklistInput {
  const WorklistQuery& query;
  std::optional<BackupInfo> newestBackup = {};
  std::string available = {};
};

// {"id of a SKU": pieces that can still be sold}
std::string availableJson(Reader& reader) {
  std::string json = "{";
  for (const domain::Availability& sku : availability(reader)) {
    json += fmt::format("{}\"{}\":{}", json.size() == 1 ? "" : ",", sku.sku, sku.available);
  }
  return json + "}";
}

std::string waitingJson(const std::vector<WaitingFile>& files) {
  auto json = nlohmann::json::array();
  for (const WaitingFile& file : files) {
    json.push_back({{"name", file.name}, {"folder", file.folder}, {"since", file.since.seconds}});
  }
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void bindNamed(SQLite::Statement& statement, std::string_view name, const domain::Value& value) {
  const int index = statement.getIndex((":" + std::string(name)).c_str());
  if (index != 0) bindValue(statement, index, value);
}

void bindInput(SQLite::Statement& statement, const WorklistInput& input, const WorklistRule& rule,
               std::span<const WorklistLimit> limits) {
  bindNamed(statement, "now", input.query.now.seconds);
  bindNamed(statement, "today", input.query.today.iso());
  bindNamed(statement, "available", input.available);
  bindNamed(statement, "waiting_files", waitingJson(input.query.waitingFiles));
  bindNamed(statement, "backup_seq", input.newestBackup ? input.newestBackup->seq : std::int64_t{0});
  bindNamed(statement, "backup_instant",
            input.newestBackup ? domain::Value(input.newestBackup->instant.seconds) : domain::Value());
  for (const WorklistLimit& limit : limits) {
    if (limit.rule == &rule) bindNamed(statement, limit.threshold->name, limit.value);
  }
}

// Which column of the statement means what.
class WorklistColumns {
 public:
  WorklistColumns(SQLite::Statement& statement, const WorklistRule& rule) : m_statement(statement), m_rule(rule) {
    constexpr std::array<std::string_view, 5> kOwn = {"severity", "entity", "id", "title", "since"};
    for (int column = 0; column < statement.getColumnCount(); ++column) {
      const std::string name = statement.getColumnName(column);
      const auto argument = std::ranges::find(rule.arguments, name, &WorklistArgument::name);
      const auto* own = std::ranges::find(kOwn, name);
      if (argument != rule.arguments.end()) {
        m_arguments.emplace_back(&*argument, column);
      } else if (own != kOwn.end()) {
        m_own[static_cast<std::size_t>(own - kOwn.begin())] = column;
      } else {
        throw std::logic_error(fmt::format("storage/worklist: {} has a column '{}' that is no argument", rule.id, name));
      }
    }
  }

  Severity severity() { return severityOf(textOf(own(0))).value_or(m_rule.severity); }

  WorklistRow row() {
    WorklistRow row;
    row.severity = severity();
    row.entity = m_own[1] < 0 ? m_rule.entity : domain::findEntity(textOf(own(1)));
    row.record = numberOf(own(2));
    row.title = textOf(own(3));
    if (const domain::Value since = own(4); std::holds_alternative<std::int64_t>(since)) row.since = {numberOf(since)};
    for (const auto& [argument, column] : m_arguments) {
      row.arguments.emplace_back(argument->name, columnValue(m_statement, column));
    }
    return row;
  }

 private:
  domain::Value own(std::size_t which) {
    return m_own[which] < 0 ? domain::Value() : columnValue(m_statement, m_own[which]);
  }

  SQLite::Statement& m_statement;
  const WorklistRule& m_rule;
  std::array<int, 5> m_own = {-1, -1, -1, -1, -1};
  std::vector<std::pair<const WorklistArgument*, int>> m_arguments;
};

domain::Value& argumentOf(WorklistRow& row, std::string_view name) {
  return std::ranges::find(row.arguments, name, &std::pair<std::string, domain::Value>::first)->second;
}

// Rows of one currency and day: those whose day has a rate go, the others become one row a currency.
std::vector<WorklistRow> withoutRate(Reader& reader, std::vector<WorklistRow> days, const WorklistQuery& query) {
  const auto base =
      Currency::fromCode(reader.connection().text("SELECT value FROM book_state WHERE name = 'base_currency'").value_or(""));
  if (!base || days.empty()) return {};
  std::set<Currency> currencies = {*base};
  Day first = query.today;
  for (const WorklistRow& row : days) {
    if (const auto currency = Currency::fromCode(row.title)) currencies.insert(*currency);
    first = std::min(first, Day::fromIso(textOf(row.argument("first_day"))).value_or(first));
  }
  const Rates rates = Rates::load(reader, {first, query.today}, currencies);
  std::vector<WorklistRow> rows;
  for (WorklistRow& row : days) {
    const auto currency = Currency::fromCode(row.title);
    const auto day = Day::fromIso(textOf(row.argument("first_day")));
    if (currency && day && rates.find(*day, *currency, *base)) continue;
    if (rows.empty() || rows.back().title != row.title) {
      rows.push_back(std::move(row));
      continue;
    }
    argumentOf(rows.back(), "last_day") = row.argument("last_day");
    for (const char* summed : {"days", "orders"}) {
      argumentOf(rows.back(), summed) = numberOf(rows.back().argument(summed)) + numberOf(row.argument(summed));
    }
  }
  return rows;
}

// Rows and limits speak of the one rule that findWorklistRule() gives.
const WorklistRule& ruleOf(const WorklistFile& file) {
  return worklistRules()[static_cast<std::size_t>(&file - worklistFiles().data())];
}

WorklistGroup runRule(Reader& reader, const WorklistFile& file, const WorklistInput& input,
                      std::span<const WorklistLimit> limits) {
  WorklistGroup group{.rule = &ruleOf(file), .severity = Severity::Low, .count = 0, .urgent = 0, .rows = {}};
  SQLite::Statement statement(reader.connection().db(), file.sql);
  bindInput(statement, input, *group.rule, limits);
  WorklistColumns columns(statement, *group.rule);
  const bool stepped = file.step == WorklistStep::WithoutRate;
  while (statement.executeStep()) {
    ++group.count;
    if (columns.severity() == Severity::High) ++group.urgent;
    group.severity = std::max(group.severity, columns.severity());
    if (stepped || group.rows.size() < kMostWorklistRows) group.rows.push_back(columns.row());
  }
  if (stepped) {
    group.rows = withoutRate(reader, std::move(group.rows), input.query);
    group.count = static_cast<std::int64_t>(group.rows.size());
  }
  return group;
}

std::string settingName(const WorklistLimit& limit) {
  return fmt::format("worklist.{}.{}", limit.rule->id, limit.threshold->name);
}

std::optional<std::int64_t> limitSetting(Connection& connection, const WorklistLimit& limit) {
  SQLite::Statement read(connection.db(),
                         "SELECT CAST(value AS INTEGER) FROM setting WHERE name = ?1"
                         " AND value = CAST(CAST(value AS INTEGER) AS TEXT)");
  read.bind(1, settingName(limit));
  if (!read.executeStep()) return std::nullopt;
  const std::int64_t value = read.getColumn(0).getInt64();
  return value >= 0 && value <= kMostWorklistLimit ? std::optional(value) : std::nullopt;
}

}  // namespace

std::span<const WorklistRule> worklistRules() {
  static const std::vector<WorklistRule> rules = [] {
    std::vector<WorklistRule> all;
    for (const WorklistFile& file : worklistFiles()) all.push_back(file.rule);
    return all;
  }();
  return rules;
}

const WorklistRule* findWorklistRule(std::string_view id) {
  const auto rules = worklistRules();
  const auto found = std::ranges::find(rules, id, &WorklistRule::id);
  return found == rules.end() ? nullptr : &*found;
}

domain::Value WorklistRow::argument(std::string_view name) const {
  const auto found = std::ranges::find(arguments, name, &std::pair<std::string, domain::Value>::first);
  return found == arguments.end() ? domain::Value() : found->second;
}

std::vector<WorklistGroup> worklist(Reader& reader, const WorklistQuery& query) {
  return withMeaning([&] {
    const Snapshot still(reader);
    const auto limits = worklistLimits(reader);
    std::vector<WorklistGroup> groups;
    for (const WorklistFile& file : worklistFiles()) {
      reader.checkStop();
      WorklistInput input{query};
      if (file.step == WorklistStep::Availability) input.available = availableJson(reader);
      if (file.step == WorklistStep::NewestBackup) {
        if (query.book.empty()) continue;
        auto present = backups(query.book);
        if (!present.empty()) input.newestBackup = std::move(present.front());
      }
      auto group = runRule(reader, file, input, limits);
      if (group.count > 0) groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &WorklistGroup::severity);
    return groups;
  });
}

bool isWithoutTrade(Reader& reader) {
  return withMeaning([&] {
    return reader.connection().integer(
               "SELECT NOT EXISTS (SELECT 1 FROM sales_order) AND NOT EXISTS (SELECT 1 FROM sku)"
               " AND NOT EXISTS (SELECT 1 FROM listing) AND NOT EXISTS (SELECT 1 FROM supplier)") == 1;
  });
}

std::vector<WorklistLimit> worklistLimits(Reader& reader) {
  return withMeaning([&] {
    std::vector<WorklistLimit> limits;
    for (const WorklistRule& rule : worklistRules()) {
      for (const WorklistThreshold& threshold : rule.thresholds) {
        WorklistLimit limit{&rule, &threshold, threshold.fallback};
        limit.value = limitSetting(reader.connection(), limit).value_or(threshold.fallback);
        limits.push_back(limit);
      }
    }
    return limits;
  });
}

void setWorklistLimits(Writer& writer, std::span<const WorklistLimit> limits) {
  auto& db = writer.connection().db();
  for (const WorklistLimit& limit : limits) {
    if (limitSetting(writer.connection(), limit).value_or(limit.threshold->fallback) == limit.value) continue;
    const bool isDefault = limit.value == limit.threshold->fallback;
    const std::string name = settingName(limit);
    SQLite::Statement change(
        db, isDefault ? "DELETE FROM setting WHERE name = ?1" : "UPDATE setting SET value = ?2 WHERE name = ?1");
    change.bind(1, name);
    if (!isDefault) change.bind(2, std::to_string(limit.value));
    if (change.exec() > 0 || isDefault) continue;
    SQLite::Statement insert(db, "INSERT INTO setting (id, name, value) VALUES (?, ?, ?)");
    insert.bind(1, writer.newId("setting"));
    insert.bind(2, name);
    insert.bind(3, std::to_string(limit.value));
    insert.exec();
  }
}

}  // namespace kontor::storage

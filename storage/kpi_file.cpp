// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi_file.h"

#include "domain/fields.h"
#include "embedded/kpi.h"
#include "storage/list_query.h"
#include "storage/sql_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kontor::storage {
namespace {

constexpr std::array<std::string_view, 5> kKpiGroups = {"month", "channel", "country", "currency", "sku"};
constexpr std::array<std::string_view, 4> kKpiUnits = {"money", "count", "ratio", "money_per_count"};
constexpr std::string_view kStatementMark = "by";
constexpr std::string_view kWholeMonths = "(whole months)";

bool isOneOf(std::span<const std::string_view> all, std::string_view text) {
  return std::ranges::find(all, text) != all.end();
}

class KpiFileParser {
 public:
  KpiFileParser(std::string_view name, std::string_view content) : m_reader("kpi", name, content) {}

  KpiFile parse() {
    while (const auto next = m_reader.next()) line(*next);
    for (KpiStatement& statement : m_file.statements) statement.sql = trimmedSql(statement.sql);
    check();
    return std::move(m_file);
  }

 private:
  [[noreturn]] void fail(std::string_view what) const { m_reader.fail(what); }

  void line(const SqlFileReader::Line& line) {
    if (line.key == kStatementMark) {
      startStatement(line.value);
    } else if (!m_file.statements.empty()) {
      if (!line.isComment()) m_file.statements.back().sql.append(line.text).push_back('\n');
    } else if (!line.key.empty()) {
      setKey(line);
    } else if (!line.isEmpty() && !line.isComment()) {
      fail("SQL before the first '-- by:'");
    }
  }

  void setKey(const SqlFileReader::Line& line) {
    KpiInfo& info = m_file.info;
    const std::array<SqlFileReader::Place, 9> places = {{{"id", &info.id},
                                                         {"requirement", &info.requirement},
                                                         {"name en", &info.name},
                                                         {"name zh", &info.nameZh},
                                                         {"formula", &info.formula},
                                                         {"unit", &info.unit},
                                                         {"direction", &info.direction},
                                                         {"source", &info.source},
                                                         {"drill", &info.drill}}};
    m_reader.put(places, line);
  }

  void startStatement(std::string_view groups) {
    KpiStatement& statement = m_file.statements.emplace_back();
    statement.wholeMonths = groups.ends_with(kWholeMonths);
    if (statement.wholeMonths) groups = trimmedSql(groups.substr(0, groups.size() - kWholeMonths.size()));
    while (!groups.empty()) {
      const auto group = takeWord(groups);
      if (group != "total" && !isOneOf(kKpiGroups, group)) fail(fmt::format("unknown grouping '{}'", group));
      statement.groups.emplace_back(group);
    }
    if (statement.groups.empty()) fail("'-- by:' without a grouping");
  }

  void check() {
    KpiInfo& info = m_file.info;
    if (info.id.empty() || info.name.empty() || info.nameZh.empty() || info.formula.empty()) {
      fail("id, names or formula missing");
    }
    if (!m_reader.name().ends_with(fmt::format("_{}.sql", info.id))) fail("the file is not named after its id");
    if (!isOneOf(kKpiUnits, info.unit)) fail(fmt::format("unknown unit '{}'", info.unit));
    if (info.direction != "up" && info.direction != "down") fail("direction is neither up nor down");
    const auto entity = domain::findEntity(info.source);
    if (!entity) fail(fmt::format("unknown source '{}'", info.source));
    if (!Filter::parse(*entity, info.drill).issues.empty()) fail("the drill filter is wrong");
    if (!answers("total")) fail("no statement for the total");
    for (const KpiStatement& statement : m_file.statements) {
      if (!statement.sql.ends_with(';')) fail("a statement does not end with ';'");
    }
    for (const std::string_view group : kKpiGroups) {
      if (answers(group)) info.groups.emplace_back(group);
    }
  }

  // For any period: a statement for whole months alone is not enough.
  bool answers(std::string_view group) const {
    return std::ranges::any_of(m_file.statements, [&](const KpiStatement& statement) {
      return !statement.wholeMonths && std::ranges::find(statement.groups, group) != statement.groups.end();
    });
  }

  SqlFileReader m_reader;
  KpiFile m_file;
};

std::string_view groupSql(std::string_view group) {
  if (group.empty()) return "''";
  if (group == "month") return "substr(day, 1, 7)";
  return group == "channel" ? "channel_id" : group;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

}  // namespace

KpiFile parseKpiFile(std::string_view name, std::string_view content) { return KpiFileParser(name, content).parse(); }

std::span<const KpiFile> kpiFiles() {
  static const std::vector<KpiFile> files = [] {
    std::vector<KpiFile> parsed;
    for (const EmbeddedFile& file : embedded::kpi()) parsed.push_back(parseKpiFile(file.name, file.content));
    return parsed;
  }();
  return files;
}

std::span<const std::string_view> kpiGroups() { return kKpiGroups; }

std::string kpiSql(const KpiStatement& statement, std::string_view group) {
  std::string sql = statement.sql;
  replaceAll(sql, "{group}", groupSql(group));
  replaceAll(sql, ":from_month", "?3");
  replaceAll(sql, ":to_month", "?4");
  replaceAll(sql, ":from", "?1");
  replaceAll(sql, ":to", "?2");
  return sql;
}

}  // namespace kontor::storage

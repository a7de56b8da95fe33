// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kpi/kpi_file.h"

#include "domain/decimal.h"
#include "domain/fields.h"
#include "embedded/kpi.h"
#include "storage/lists/list_query.h"
#include "storage/sql/sql_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kontor::storage {
namespace {

constexpr std::array<std::string_view, 5> kKpiGroups = {"month", "channel", "country", "currency", "sku"};
constexpr std::array<std::string_view, 6> kKpiAreas = {"sales", "customers", "orders", "stock", "listings", "service"};
constexpr std::string_view kStatementMark = "by";
constexpr std::string_view kNoDay = "none";

struct LineMark {
  std::string_view text;
  LineRule rule;
};
constexpr LineMark kLineMarks[] = {{"(lines)", LineRule::Each},
                                   {"(lines, once per order)", LineRule::OncePerOrder},
                                   {"(lines, less cost of goods)", LineRule::LessCost},
                                   {"(lines, cost of goods)", LineRule::Cost},
                                   {"(lines, short of stock)", LineRule::ShortOfStock}};
constexpr std::string_view kWholeMonths = "(whole months)";

bool isOneOf(std::span<const std::string_view> all, std::string_view text) {
  return std::ranges::find(all, text) != all.end();
}

class KpiFileParser {
 public:
  KpiFileParser(std::string_view name, std::string_view content) : m_reader("kpi", name, content) {}

  KpiFile parse() {
    while (const auto next = m_reader.next()) line(*next);
    for (KpiStatement& statement : m_file.statements) {
      for (auto* sql : {&statement.sql, &statement.ordersSql, &statement.linesSql}) *sql = trimmedSql(*sql);
    }
    check();
    return std::move(m_file);
  }

 private:
  [[noreturn]] void fail(std::string_view what) const { m_reader.fail(what); }

  void line(const SqlFileReader::Line& line) {
    if (line.key == kStatementMark) {
      startStatement(line.value);
    } else if (!m_file.statements.empty()) {
      if (choosePart(line.key)) return;
      if (!line.isComment()) m_part->append(line.text).push_back('\n');
    } else if (!line.key.empty()) {
      setKey(line);
    } else if (!line.isEmpty() && !line.isComment()) {
      fail("SQL before the first '-- by:'");
    }
  }

  // The queries of a statement about lines stand under "-- orders:", "-- lines:" and "-- rows:".
  bool choosePart(std::string_view key) {
    KpiStatement& statement = m_file.statements.back();
    if (statement.lines == LineRule::None) return false;
    std::string* part = key == "orders"  ? &statement.ordersSql
                        : key == "lines" ? &statement.linesSql
                        : key == "rows"  ? &statement.sql
                                         : nullptr;
    if (part != nullptr) m_part = part;
    return part != nullptr;
  }

  void setKey(const SqlFileReader::Line& line) {
    KpiInfo& info = m_file.info;
    const std::array<SqlFileReader::Place, 13> places = {{{"id", &info.id},
                                                          {"requirement", &info.requirement},
                                                          {"name en", &info.name},
                                                          {"name zh", &info.nameZh},
                                                          {"formula", &info.formula},
                                                          {"unit", &info.unit},
                                                          {"direction", &info.direction},
                                                          {"source", &info.source},
                                                          {"drill", &info.drill},
                                                          {"area", &info.area},
                                                          {"day", &info.day},
                                                          {"suggested target", &m_suggested},
                                                          {"denominator", &m_denominator}}};
    m_reader.put(places, line);
  }

  void startStatement(std::string_view groups) {
    KpiStatement& statement = m_file.statements.emplace_back();
    m_part = &statement.sql;
    const auto cut = [&](std::string_view mark) {
      if (!groups.ends_with(mark)) return false;
      groups = trimmedSql(groups.substr(0, groups.size() - mark.size()));
      return true;
    };
    statement.wholeMonths = cut(kWholeMonths);
    for (const LineMark& mark : kLineMarks) {
      if (cut(mark.text)) statement.lines = mark.rule;
    }
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
    if (findKpiUnit(info.unit) == nullptr) fail(fmt::format("unknown unit '{}'", info.unit));
    if (info.direction != "up" && info.direction != "down") fail("direction is neither up nor down");
    if (!isOneOf(kKpiAreas, info.area)) fail(fmt::format("unknown area '{}'", info.area));
    if (!m_denominator.empty() && m_denominator != "mean") fail("the denominator can only be a mean");
    info.meanDenominator = !m_denominator.empty();
    if (!m_suggested.empty()) info.suggested = domain::parseDecimal(m_suggested, 0);
    if (!m_suggested.empty() && !info.suggested) fail("the suggested target is no whole number");
    checkSource();
    if (!answers("total")) fail("no statement for the total");
    for (const KpiStatement& statement : m_file.statements) {
      checkStatement(statement);
      const bool isTotal = std::ranges::find(statement.groups, "total") != statement.groups.end();
      info.readsLines = info.readsLines || (isTotal && statement.lines != LineRule::None);
    }
    for (const std::string_view group : kKpiGroups) {
      if (answers(group)) info.groups.emplace_back(group);
    }
  }

  void checkSource() {
    KpiInfo& info = m_file.info;
    const auto entity = domain::findEntity(info.source);
    if (!entity) fail(fmt::format("unknown source '{}'", info.source));
    if (!Filter::parse(*entity, info.drill).issues.empty()) fail("the drill filter is wrong");
    if (info.day.empty()) info.day = "day";
    if (info.day == kNoDay) {
      info.day.clear();
    } else if (domain::findField(*entity, info.day) == nullptr) {
      fail(fmt::format("the source has no field '{}'", info.day));
    }
  }

  void checkStatement(const KpiStatement& statement) {
    const bool hasLines = statement.lines != LineRule::None;
    for (const auto* sql : {&statement.sql, &statement.ordersSql, &statement.linesSql}) {
      const bool needed = sql == &statement.sql ? !hasLines : hasLines;
      if (sql->empty() && needed) fail("a statement has no SQL");
      if (!sql->empty() && !sql->ends_with(';')) fail("a statement does not end with ';'");
    }
  }

  // For any period: a statement for whole months alone is not enough.
  bool answers(std::string_view group) const {
    return std::ranges::any_of(m_file.statements, [&](const KpiStatement& statement) {
      return !statement.wholeMonths && std::ranges::find(statement.groups, group) != statement.groups.end();
    });
  }

  SqlFileReader m_reader;
  std::string m_suggested;
  std::string m_denominator;
  std::string* m_part = nullptr;
  KpiFile m_file;
};

constexpr std::string_view kFieldMark = "{field:";

std::string_view groupSql(std::string_view group) {
  // The SKU is that of a line: the program groups by it.
  if (group.empty() || group == "sku") return "''";
  if (group == "month") return "substr(day, 1, 7)";
  return group == "channel" ? "channel_id" : group;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

}  // namespace

KpiFile parseKpiFile(std::string_view name, std::string_view content) {
  return KpiFileParser(name, content).parse();
}

std::span<const KpiFile> kpiFiles() {
  static const std::vector<KpiFile> files = [] {
    std::vector<KpiFile> parsed;
    for (const EmbeddedFile& file : embedded::kpi()) parsed.push_back(parseKpiFile(file.name, file.content));
    return parsed;
  }();
  return files;
}

std::span<const std::string_view> kpiGroups() {
  return kKpiGroups;
}

std::span<const std::string_view> kpiAreas() {
  return kKpiAreas;
}

std::string kpiSql(const KpiInfo& kpi, std::string_view text, std::string_view group) {
  std::string sql(text);
  replaceAll(sql, "{group}", groupSql(group));
  for (auto at = sql.find(kFieldMark); at != std::string::npos; at = sql.find(kFieldMark, at)) {
    const auto end = sql.find('}', at);
    const auto id = sql.substr(at + kFieldMark.size(), end - at - kFieldMark.size());
    const auto* field = domain::findField(*domain::findEntity(kpi.source), id);
    if (field == nullptr) throw std::logic_error(fmt::format("{}: no field '{}'", kpi.id, id));
    sql.replace(at, end + 1 - at, field->sql.empty() ? "t." + std::string(field->column) : std::string(field->sql));
  }
  replaceAll(sql, ":from_month", "?3");
  replaceAll(sql, ":to_month", "?4");
  replaceAll(sql, ":from", "?1");
  replaceAll(sql, ":to", "?2");
  return sql;
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/worklist/worklist_file.h"

#include "embedded/worklist.h"
#include "storage/open_lines.h"
#include "storage/sql/sql_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace kontor::storage {
namespace {

constexpr std::array<std::string_view, 5> kArgumentTypes = {"instant", "day", "integer", "code", "text"};
constexpr std::array<std::string_view, 2> kThresholdUnits = {"days", "hours"};
constexpr std::array<std::pair<std::string_view, Severity>, 3> kSeverities = {
    {{"low", Severity::Low}, {"medium", Severity::Medium}, {"high", Severity::High}}};
constexpr std::array<std::pair<std::string_view, WorklistStep>, 4> kSteps = {{{"", WorklistStep::None},
                                                                              {"availability", WorklistStep::Availability},
                                                                              {"newest_backup", WorklistStep::NewestBackup},
                                                                              {"without_rate", WorklistStep::WithoutRate}}};
// Parts of statements that stand in open_lines.h.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kSharedSql = {
    {{"{pieces_each}", kPiecesEachSql}, {"{kept_stock}", kKeptStockSql}}};

class WorklistFileParser {
 public:
  WorklistFileParser(std::string_view name, std::string_view content) : m_reader("worklist", name, content) {}

  WorklistFile parse() {
    bool inHead = true;
    while (const auto line = m_reader.next()) {
      inHead = inHead && !line->isEmpty();
      if (!inHead) {
        m_file.sql.append(line->text).push_back('\n');
      } else if (line->key.empty()) {
        m_reader.fail("the head has a line that is no '-- key: value'");
      } else {
        head(*line);
      }
    }
    m_file.sql = trimmedSql(m_file.sql);
    for (const auto& [mark, sql] : kSharedSql) {
      if (const auto at = m_file.sql.find(mark); at != std::string::npos) m_file.sql.replace(at, mark.size(), sql);
    }
    check();
    return std::move(m_file);
  }

 private:
  void head(const SqlFileReader::Line& line) {
    if (line.key == "threshold") return threshold(line.value);
    if (line.key == "argument") return argument(line.value);
    WorklistRule& rule = m_file.rule;
    const std::array<SqlFileReader::Place, 7> places = {{{"id", &rule.id},
                                                         {"requirement", &rule.requirement},
                                                         {"name en", &rule.name},
                                                         {"name zh", &rule.nameZh},
                                                         {"severity", &m_severity},
                                                         {"entity", &m_entity},
                                                         {"step", &m_step}}};
    m_reader.put(places, line);
  }

  void threshold(std::string_view text) {
    WorklistThreshold& threshold = m_file.rule.thresholds.emplace_back();
    threshold.name = takeWord(text);
    const auto number = takeWord(text);
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), threshold.fallback);
    threshold.unit = takeWord(text);
    const bool isUnit = std::ranges::find(kThresholdUnits, threshold.unit) != kThresholdUnits.end();
    if (error != std::errc() || end != number.data() + number.size() || !isUnit || !text.empty()) {
      m_reader.fail(fmt::format("the threshold '{}' is no name, number and unit", threshold.name));
    }
  }

  void argument(std::string_view text) {
    WorklistArgument& argument = m_file.rule.arguments.emplace_back();
    argument.name = takeWord(text);
    argument.type = takeWord(text);
    argument.meaning = text;
    const bool isType = std::ranges::find(kArgumentTypes, argument.type) != kArgumentTypes.end();
    if (!isType || argument.meaning.empty()) {
      m_reader.fail(fmt::format("the argument '{}' is no name, type and meaning", argument.name));
    }
  }

  void check() {
    WorklistRule& rule = m_file.rule;
    if (rule.id.empty() || rule.name.empty() || rule.nameZh.empty()) m_reader.fail("id or names missing");
    if (!m_reader.name().ends_with(fmt::format("_{}.sql", rule.id))) m_reader.fail("the file is not named after its id");
    const auto severity = severityOf(m_severity);
    if (!severity) m_reader.fail(fmt::format("unknown severity '{}'", m_severity));
    rule.severity = *severity;
    rule.entity = domain::findEntity(m_entity);
    if (!m_entity.empty() && !rule.entity) m_reader.fail(fmt::format("unknown entity '{}'", m_entity));
    const auto* step = std::ranges::find(kSteps, m_step, &std::pair<std::string_view, WorklistStep>::first);
    if (step == kSteps.end()) m_reader.fail(fmt::format("unknown step '{}'", m_step));
    m_file.step = step->second;
    if (!m_file.sql.ends_with(';')) m_reader.fail("the statement does not end with ';'");
  }

  SqlFileReader m_reader;
  WorklistFile m_file;
  std::string m_severity;
  std::string m_entity;
  std::string m_step;
};

}  // namespace

WorklistFile parseWorklistFile(std::string_view name, std::string_view content) {
  return WorklistFileParser(name, content).parse();
}

std::span<const WorklistFile> worklistFiles() {
  static const std::vector<WorklistFile> files = [] {
    std::vector<WorklistFile> parsed;
    for (const EmbeddedFile& file : embedded::worklist()) parsed.push_back(parseWorklistFile(file.name, file.content));
    return parsed;
  }();
  return files;
}

std::optional<Severity> severityOf(std::string_view word) {
  const auto* found = std::ranges::find(kSeverities, word, &std::pair<std::string_view, Severity>::first);
  return found == kSeverities.end() ? std::nullopt : std::optional(found->second);
}

std::string_view severityWord(Severity severity) {
  return std::ranges::find(kSeverities, severity, &std::pair<std::string_view, Severity>::second)->first;
}

}  // namespace kontor::storage

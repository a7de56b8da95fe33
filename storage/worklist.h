// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/fields.h"
#include "domain/id.h"
#include "domain/value.h"
#include "storage/reader.h"
#include "storage/writer.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::storage {

enum class Severity : std::uint8_t { Low, Medium, High };

/// A number of a rule that the seller may set; kept in the setting `worklist.<rule>.<name>`.
struct WorklistThreshold {
  std::string name;
  std::int64_t fallback = 0;
  std::string unit;  ///< days or hours
};

/// One of the values that say why a row is there.
struct WorklistArgument {
  std::string name;
  std::string type;     ///< instant, day, integer, code or text
  std::string meaning;  ///< in words, for docs/worklist.md
};

/// One rule of Today as its `.sql` file describes it (storage/worklist/*.sql, header comment).
struct WorklistRule {
  std::string id;                        ///< `late_to_ship`
  std::string requirement;               ///< requirement id, where one exists
  std::string name;                      ///< English name
  std::string nameZh;                    ///< Chinese name
  Severity severity = Severity::Medium;  ///< of rows that state none
  std::optional<domain::Entity> entity;  ///< what a row opens, where it does not say otherwise
  std::vector<WorklistThreshold> thresholds;
  std::vector<WorklistArgument> arguments;
};

/// All rules in the order of their files.
std::span<const WorklistRule> worklistRules();
/// Null when there is none.
const WorklistRule* findWorklistRule(std::string_view id);

/// One thing that needs a hand.
struct WorklistRow {
  Severity severity = Severity::Medium;
  std::optional<domain::Entity> entity;
  domain::Id record = 0;                 ///< 0: no single record
  std::string title;                     ///< what the record is called: an order number, a code, a name
  std::optional<domain::Instant> since;  ///< when it began, or when it will (a day that runs out)
  std::vector<std::pair<std::string, domain::Value>> arguments;  ///< in the order of the rule

  /// The value of an argument; monostate when it is not stated.
  domain::Value argument(std::string_view name) const;
  friend bool operator==(const WorklistRow&, const WorklistRow&) = default;
};

/// All rows of one rule.
struct WorklistGroup {
  const WorklistRule* rule = nullptr;
  Severity severity = Severity::Low;  ///< of its worst row
  std::int64_t count = 0;
  std::int64_t urgent = 0;        ///< how many of them are of high severity
  std::vector<WorklistRow> rows;  ///< the first kMostWorklistRows of them, the worst first

  friend bool operator==(const WorklistGroup&, const WorklistGroup&) = default;
};

inline constexpr std::size_t kMostWorklistRows = 200;

/// A file that lies outside the book and needs somebody.
struct WaitingFile {
  std::string name;
  std::string folder;
  domain::Instant since;

  friend bool operator==(const WaitingFile&, const WaitingFile&) = default;
};

struct WorklistQuery {
  domain::Instant now;
  domain::Day today;                           ///< the day that a clock on the wall shows
  std::filesystem::path book;                  ///< where the book's backups are looked for; empty: nowhere
  std::vector<WaitingFile> waitingFiles = {};  ///< of the watched folder, which the book does not know
};

/// What needs a hand now: the rules that have rows, the most severe first. Empty: nothing waits.
std::vector<WorklistGroup> worklist(Reader& reader, const WorklistQuery& query);

/// True for a book without goods, orders, listings and suppliers: nothing to look after yet.
bool isWithoutTrade(Reader& reader);

/// A threshold as it is in force.
struct WorklistLimit {
  const WorklistRule* rule = nullptr;
  const WorklistThreshold* threshold = nullptr;
  std::int64_t value = 0;
};

inline constexpr std::int64_t kMostWorklistLimit = 3650;

/// Every threshold in the order of the rules. A setting that is no number from 0 to kMostWorklistLimit counts as none.
std::vector<WorklistLimit> worklistLimits(Reader& reader);
/// Keeps these values; one that equals the default takes its setting away.
void setWorklistLimits(Writer& writer, std::span<const WorklistLimit> limits);

}  // namespace kontor::storage

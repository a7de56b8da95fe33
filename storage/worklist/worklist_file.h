// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/worklist.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace kontor::storage {

/// What SQL alone cannot find out.
enum class WorklistStep : std::uint8_t {
  None,
  Availability,  ///< binds :available
  NewestBackup,  ///< binds :backup_seq and :backup_instant
  WithoutRate,   ///< keeps the days without a rate, one row a currency
};

/// One file of storage/worklist: the description in its head, and its statement. Columns are known by their names:
/// severity, entity, id, title, since, and the arguments. Parameters: :now, :today, the thresholds by their names.
struct WorklistFile {
  WorklistRule rule;
  WorklistStep step = WorklistStep::None;
  std::string sql;
};

/// Reads a file; its head ends with the first empty line. Throws std::logic_error that names the fault.
WorklistFile parseWorklistFile(std::string_view name, std::string_view content);
/// The files in the program, in the order of their names.
std::span<const WorklistFile> worklistFiles();

/// Nothing for a word that names no severity.
std::optional<Severity> severityOf(std::string_view word);
std::string_view severityWord(Severity severity);

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <variant>

namespace kontor::exchange {

/// A number in 10^-scale that is shown with at least so many decimals.
struct NumberCell {
  std::int64_t value = 0;
  int scale = 0;
  int decimals = 0;
};

/// Texts stay texts whatever they look like, so ids keep their digits and no formula runs; an instant is a date and
/// time in UTC.
using WorkbookCell = std::variant<std::monostate, std::string, NumberCell, domain::Day, domain::Instant>;

/// Writes an XLSX file of one sheet row by row, in little memory at any length.
class WorkbookWriter {
 public:
  WorkbookWriter(const std::filesystem::path& file, const std::string& sheet);
  ~WorkbookWriter();
  WorkbookWriter(const WorkbookWriter&) = delete;
  WorkbookWriter& operator=(const WorkbookWriter&) = delete;

  /// A bold row that stays in sight; only as the first.
  void header(std::span<const std::string> cells);
  /// Throws std::system_error when the row has no place: a text above 32,767 characters, a row above 1,048,576.
  void row(std::span<const WorkbookCell> cells);
  /// The file is there and whole after this. Throws std::system_error.
  void close();

 private:
  struct Parts;
  std::unique_ptr<Parts> m_parts;
};

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/damage/reading.h"
#include "tests/exchange/damage/text_table.h"

#include <filesystem>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace kontor::exchange::testing {

/// What the cells of a column mean to the profile.
enum class Holds : std::uint8_t { Number, Date, Code, Currency, Country, Choice, Text };

struct UsedColumn {
  std::size_t column = 0;
  Holds holds = Holds::Text;
  bool asksOrder = false;  ///< of dates: whether day or month comes first changes with the account's language
};

/// A file that is imported without a fault, ready to be damaged. Of large files the first rows only; a workbook as the
/// text that a spreadsheet program saves it as.
struct Sample {
  std::string name;
  TextTable table;
  std::vector<std::size_t> dataRows;  ///< rows of the table that are read: no preamble, no footer
  std::vector<UsedColumn> columns;
  bool isMoney = false;
  ReadSettings settings;
  Reading whole;

  const std::string& nameOf(std::size_t column) const { return table.rows[table.header].at(column); }
};

/// Nothing when no profile fits or the file has faults of its own. Writes into `scratch`.
std::optional<Sample> loadSample(const std::filesystem::path& file, const std::filesystem::path& scratch);

void writeBytes(const std::filesystem::path& file, const std::string& bytes);

/// The same numbers in every run.
class Dice {
 public:
  explicit Dice(const std::string& name) : m_engine(std::hash<std::string>()(name)) {}
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(m_engine() % end); }
  template <class Values>
  const auto& of(const Values& values) {
    return values[below(values.size())];
  }

 private:
  std::mt19937_64 m_engine;
};

}  // namespace kontor::exchange::testing

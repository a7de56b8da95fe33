// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_plan.h"
#include "exchange/text/delimited_writer.h"

#include <cerrno>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

namespace kontor::exchange {
namespace {

/// Codes of the faults of a row and what was expected instead, each with the column it is about.
void appendReasons(const ImportSet& set, const RejectedRow& row, std::vector<std::string>& cells) {
  std::string codes;
  std::string expected;
  for (const std::size_t index : row.issues) {
    const domain::Issue& issue = set.issues[index];
    if (!codes.empty()) codes += "; ";
    codes += issue.column.empty() ? issue.code : issue.column + ": " + issue.code;
    if (issue.expected.empty()) continue;
    if (!expected.empty()) expected += "; ";
    expected += issue.column.empty() ? issue.expected : issue.column + ": " + issue.expected;
  }
  cells.push_back(std::move(codes));
  cells.push_back(std::move(expected));
}

}  // namespace

std::int64_t writeRejects(const ImportSet& set, const std::filesystem::path& file) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  // The rows hold personal data as the platform gave it: nobody else on this machine reads them.
  std::error_code ignored;
  std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
  DelimitedWriter writer(out, {});

  std::vector<std::string> cells = set.header;
  cells.push_back("issue");
  cells.push_back("expected");
  writer.row(cells);
  for (const RejectedRow& row : set.rejected) {
    cells = row.cells;
    cells.resize(set.header.size());
    appendReasons(set, row, cells);
    // Surplus cells are kept at the end: the row is refused again until somebody has put them right.
    if (row.cells.size() > set.header.size()) {
      cells.insert(cells.end(), row.cells.begin() + static_cast<std::ptrdiff_t>(set.header.size()), row.cells.end());
    }
    writer.row(cells);
  }
  out.flush();
  if (!out) throw std::system_error(errno, std::generic_category(), file.string());
  return static_cast<std::int64_t>(set.rejected.size());
}

}  // namespace kontor::exchange

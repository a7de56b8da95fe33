// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kontor::exchange {

/// One cell that somebody put right before anything was written.
struct CellRepair {
  std::int64_t line = 0;  ///< of the file; 0: every row whose cell says `before`
  std::size_t column = 0;
  std::string before;  ///< the cell as it stands in the file; a cell that says something else is not touched
  std::string after;

  friend bool operator==(const CellRepair&, const CellRepair&) = default;
};

/// What somebody did to the rows of a file in the preview. The file itself is never touched.
struct Mending {
  std::vector<CellRepair> repairs;
  std::set<std::int64_t> leftOut;  ///< lines

  bool empty() const { return repairs.empty() && leftOut.empty(); }
  /// Adds a repair. `before` is what the cell says now, which an earlier repair may have made of it; a cell that is
  /// put back to what the file says needs no repair any more.
  void repair(CellRepair repair);
};

/// A repair that reached a row that is imported. Texts are absent where the column may hold personal data.
struct MendedCell {
  std::int64_t line = 0;
  std::string column;
  std::optional<std::string> before;
  std::optional<std::string> after;
};

}  // namespace kontor::exchange

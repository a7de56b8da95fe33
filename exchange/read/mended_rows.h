// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mending.h"
#include "exchange/text/row.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// Puts repairs into the rows of a file as they are read. One thread.
class MendedRows {
 public:
  explicit MendedRows(std::shared_ptr<const Mending> mending);

  /// Changes what the row points to; its views then live until the next call.
  void mend(Row& row);
  bool isLeftOut(std::int64_t line) const { return m_mending->leftOut.contains(line); }
  /// The repairs that were made so far, each with its line.
  const std::vector<std::pair<std::int64_t, const CellRepair*>>& made() const { return m_made; }

 private:
  void take(Row& row, const CellRepair& repair);

  std::shared_ptr<const Mending> m_mending;
  std::unordered_map<std::int64_t, std::vector<const CellRepair*>> m_ofLine;
  std::vector<const CellRepair*> m_ofAll;
  std::vector<std::pair<std::int64_t, const CellRepair*>> m_made;
  std::vector<std::string_view> m_cells;
  std::vector<CellKind> m_kinds;
  std::vector<RowFault> m_faults;
};

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/mended_rows.h"

#include <algorithm>

namespace kontor::exchange {

MendedRows::MendedRows(std::shared_ptr<const Mending> mending) : m_mending(std::move(mending)) {
  for (const CellRepair& repair : m_mending->repairs) {
    if (repair.line == 0) {
      m_ofAll.push_back(&repair);
    } else {
      m_ofLine[repair.line].push_back(&repair);
    }
  }
}

void MendedRows::mend(Row& row) {
  const std::size_t before = m_made.size();
  const auto own = m_ofLine.find(row.line);
  if (own != m_ofLine.end()) {
    for (const CellRepair* repair : own->second) take(row, *repair);
  }
  for (const CellRepair* repair : m_ofAll) {
    const bool hasOwn =
        own != m_ofLine.end() && std::ranges::find(own->second, repair->column, &CellRepair::column) != own->second.end();
    if (!hasOwn) take(row, *repair);
  }
  if (m_made.size() == before) return;
  // What was wrong with the bytes of a mended cell is gone with them.
  m_faults.clear();
  for (const RowFault& fault : row.faults) {
    const auto mended = std::ranges::any_of(m_made.begin() + static_cast<std::ptrdiff_t>(before), m_made.end(),
                                            [&](const auto& made) { return made.second->column == fault.cell; });
    if (!mended) m_faults.push_back(fault);
  }
  row.faults = m_faults;
}

void MendedRows::take(Row& row, const CellRepair& repair) {
  if (repair.column >= row.cells.size() || row.cells[repair.column] != repair.before) return;
  if (row.cells.data() != m_cells.data()) {
    m_cells.assign(row.cells.begin(), row.cells.end());
    m_kinds.assign(row.kinds.begin(), row.kinds.end());
  }
  m_cells[repair.column] = repair.after;
  row.cells = m_cells;
  // What a person types is a text, whatever the workbook called the cell.
  if (repair.column < m_kinds.size()) m_kinds[repair.column] = CellKind::Text;
  row.kinds = m_kinds;
  m_made.emplace_back(row.line, &repair);
}

}  // namespace kontor::exchange

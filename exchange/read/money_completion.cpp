// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/money_reader.h"

#include <algorithm>

namespace kontor::exchange {

// A settlement whose total or days cannot be read, or one with a total and a wrong row.
bool MoneyReader::anyInPart() const {
  return !m_unclear.empty() || std::ranges::any_of(m_faulty, [&](std::uint32_t settlement) {
    return m_set.settlements[settlement].total.has_value();
  });
}

std::vector<std::int64_t> MoneyReader::finish() {
  m_pieces.give(m_set.records);
  if (!checkTotals(m_set, m_set.issues) || anyInPart()) {
    m_set.records.clear();
    m_set.settlements.clear();
    return std::move(m_lines);
  }
  // Equal fees on one day are nothing strange, but not all of them.
  if (m_named > 3 && 2 * m_repeated >= m_named) m_set.doubtful.push_back({"repeated_row", "", 0, "", "", ""});
  if (m_pieces.size() > 0) {
    m_set.doubtful.push_back({"pieces_unplaced", "quantity", 0, "", std::to_string(m_pieces.size()), ""});
  }
  if (m_balance && !m_anyFault) checkBalances(m_balances, m_balance->header, m_set.doubtful);
  return {};
}

}  // namespace kontor::exchange

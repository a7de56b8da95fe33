// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_set.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::exchange {

using LineValues = std::vector<std::pair<const domain::Field*, domain::Value>>;

/// True for kinds of lines that pieces are counted by.
bool countsPieces(std::string_view kind);
/// True when a row speaks of goods, whatever it says of money.
bool namesGoods(const LineValues& values, const domain::Value& quantity);

/// Pieces that rows without amounts state: they wait for the line of the same goods, before or behind them.
class WaitingPieces {
 public:
  void wait(const LineValues& values, const domain::Value& quantity);
  void give(std::vector<RecordDraft>& lines);
  /// Rows whose pieces no line took.
  std::size_t size() const { return m_quantities.size(); }

 private:
  std::multimap<std::string, domain::Value> m_quantities;  // by item of an order
};

}  // namespace kontor::exchange

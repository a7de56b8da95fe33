// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/money_checks.h"

#include "domain/decimal.h"

#include <map>
#include <ranges>

namespace kontor::exchange {
namespace {

std::string decimals(std::int64_t amount) {
  return domain::formatDecimal(amount, domain::kMoneyScale);
}

std::vector<std::int64_t> lineSums(const ImportSet& set) {
  std::vector<std::int64_t> sums(set.settlements.size());
  for (const RecordDraft& record : set.records) {
    for (const auto& [field, value] : record.values) {
      if (field->id == "amount") sums[record.settlement] += std::get<std::int64_t>(value);
    }
  }
  return sums;
}

struct Gap {
  const BalanceRow* row;
  std::int64_t difference;
};

template <typename Rows>
std::vector<Gap> gapsIn(Rows&& rows) {
  std::vector<Gap> gaps;
  std::map<domain::Currency, std::int64_t> last;
  for (const BalanceRow& row : rows) {
    const auto [known, isFirst] = last.try_emplace(row.currency, row.balance);
    if (!isFirst && known->second + row.change != row.balance) {
      gaps.push_back({&row, row.balance - known->second - row.change});
    }
    known->second = row.balance;
  }
  return gaps;
}

}  // namespace

bool checkTotals(const ImportSet& set, domain::Issues& issues) {
  const auto sums = lineSums(set);
  bool fine = true;
  for (std::size_t i = 0; i < set.settlements.size(); ++i) {
    const SettlementDraft& settlement = set.settlements[i];
    if (!settlement.total || *settlement.total == sums[i]) continue;
    fine = false;
    issues.push_back({"total_differs", "total", settlement.line, settlement.totalColumn,
                      decimals(sums[i] - *settlement.total), decimals(*settlement.total)});
  }
  return fine;
}

void checkBalances(const std::vector<BalanceRow>& rows, std::string_view column, domain::Issues& doubts) {
  const auto downwards = gapsIn(rows);
  const auto upwards = gapsIn(std::views::reverse(rows));
  for (const Gap& gap : downwards.size() < upwards.size() ? downwards : upwards) {
    doubts.push_back({"balance_differs", "", gap.row->line, std::string(column), decimals(gap.difference),
                      decimals(gap.row->balance - gap.difference)});
  }
}

}  // namespace kontor::exchange

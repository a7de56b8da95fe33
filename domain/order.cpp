// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"

#include "domain/decimal.h"

namespace kontor::domain {

std::optional<OrderSums> orderSums(std::span<const LineAmount> lines) {
  OrderSums sums;
  for (const LineAmount& line : lines) {
    ++sums.lineCount;
    if (line.amount && *line.amount <= 0) {
      if (*line.amount == 0) {
        if (!sums.gross) sums.gross = 0;
        continue;
      }
      const auto credit = checkedAdd(sums.credit.value_or(0), -*line.amount);
      if (!credit) return std::nullopt;
      sums.credit = credit;
      continue;
    }
    if (line.quantity > 0) sums.units += line.quantity;
    if (!line.amount) continue;
    const auto gross = checkedAdd(sums.gross.value_or(0), *line.amount);
    if (!gross) return std::nullopt;
    sums.gross = gross;
  }
  return sums;
}

OrderContribution contribution(std::string_view kind, std::string_view status, const OrderSums& sums) {
  OrderContribution result;
  if (kind == "cancellation") {
    result.credits = 1;
    result.credit = sums.credit.value_or(0);
  } else if (kind == "sale" && (!sums.gross || *sums.gross > 0) && !(sums.credit && !sums.gross)) {
    result.orders = 1;
    result.unpriced = sums.gross ? 0 : 1;
    result.gross = sums.gross.value_or(0);
    result.units = sums.units;
    if (status == "cancelled") {
      result.credits = 1;
      result.credit = result.gross;
    }
  }
  return result;
}

OrderCourse course(std::string_view kind, std::string_view status, const OrderSums& sums, const OrderDates& dates) {
  OrderCourse result;
  if (kind == "cancellation") result.returned = sums.credit.value_or(0);
  if (contribution(kind, status, sums).orders == 0 || status == "cancelled") return result;
  if (sums.gross) result.returned = status == "returned" ? *sums.gross : dates.refunded.value_or(0);
  if (!dates.shipped) return result;
  if (*dates.shipped >= dates.placed) {
    result.shipped = 1;
    result.processingSeconds = *dates.shipped - dates.placed;
  }
  if (dates.shipBy) {
    result.due = 1;
    result.onTime = *dates.shipped <= *dates.shipBy ? 1 : 0;
  }
  return result;
}

}  // namespace kontor::domain

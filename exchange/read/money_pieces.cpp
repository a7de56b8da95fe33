// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/money_pieces.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

using domain::Value;

const Value* valueInLine(const LineValues& values, std::string_view id) {
  const auto found = std::ranges::find_if(values, [&](const auto& value) { return value.first->id == id; });
  return found == values.end() ? nullptr : &found->second;
}

std::string textInLine(const LineValues& values, std::string_view id) {
  const Value* value = valueInLine(values, id);
  const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
  return text == nullptr ? std::string() : *text;
}

// One item of one order.
std::string goodsOf(const LineValues& values) {
  return textInLine(values, "order_number") + '\n' + textInLine(values, "seller_sku") + '\n' +
         textInLine(values, "reference");
}

}  // namespace

bool countsPieces(std::string_view kind) {
  return kind == "sale" || kind == "refund";
}

bool namesGoods(const LineValues& values, const Value& quantity) {
  return domain::isStated(quantity) || !textInLine(values, "seller_sku").empty();
}

void WaitingPieces::wait(const LineValues& values, const Value& quantity) {
  m_quantities.emplace(goodsOf(values), quantity);
}

void WaitingPieces::give(std::vector<RecordDraft>& lines) {
  if (m_quantities.empty()) return;
  const domain::Field* field = domain::findField(domain::Entity::SettlementLine, "quantity");
  for (RecordDraft& line : lines) {
    if (!countsPieces(textInLine(line.values, "kind")) || valueInLine(line.values, "quantity") != nullptr) continue;
    const auto waiting = m_quantities.find(goodsOf(line.values));
    if (waiting == m_quantities.end()) continue;
    line.values.emplace_back(field, waiting->second);
    m_quantities.erase(waiting);
  }
}

}  // namespace kontor::exchange

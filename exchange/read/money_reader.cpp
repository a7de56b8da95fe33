// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/money_reader.h"

#include "domain/decimal.h"
#include "exchange/read/field_value.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

using domain::Currency;
using domain::Value;

}  // namespace

MoneyReader::MoneyReader(const FileLayout& layout, const ReadSettings& settings, Currency marketplace, CellReader& cells,
                         ImportSet& set)
    : m_layout(layout),
      m_settings(settings),
      m_marketplace(marketplace),
      m_cells(cells),
      m_set(set),
      m_kind(layout.profile.kind, layout.header) {
  bindAmounts();
  m_carriesCurrency =
      std::ranges::any_of(layout.lineSlots, [](const ColumnSlot& slot) { return slot.rule->field->id == "currency"; });
  if (layout.profile.net) m_net = slotOf(layout.profile.net->column);
  if (layout.profile.balance) m_balance = slotOf(*layout.profile.balance);
}

std::optional<ColumnSlot> MoneyReader::slotOf(const ColumnRule& rule) const {
  const auto column = m_layout.header.column(rule.headers);
  if (!column) return std::nullopt;
  return makeSlot(rule, *column, m_layout.header.names()[*column]);
}

void MoneyReader::bindAmounts() {
  const HeaderRow& header = m_layout.header;
  for (const AmountRule& rule : m_layout.profile.amounts) {
    const auto slot = slotOf(rule.column);
    if (!slot) continue;
    AmountSlot amount{&rule, *slot, RowTests(rule.when, header), CodeRules(rule.kind, header), {}, {}};
    if (!amount.when.possible()) continue;
    for (const HeaderNames& words : rule.words) {
      if (const auto column = header.column(words)) amount.words.push_back(*column);
    }
    if (!rule.currency.headers.empty()) amount.currency = slotOf(rule.currency);
    m_amounts.push_back(std::move(amount));
  }
}

void MoneyReader::addRow(const RowSource::DataRow& data) {
  m_lines.push_back(m_cells.line());
  readSettlement();
  if (data.orderOnly || m_cells.isFaulty()) {
    m_anyFault = m_anyFault || m_cells.isFaulty();
    if (m_cells.isFaulty() && m_current) m_faulty.insert(*m_current);
    return;
  }
  RowFacts facts = readFacts();
  const std::size_t before = m_set.records.size();
  if (!m_cells.isFaulty()) addAmounts(facts, data.row.cells);
  if (m_cells.isFaulty()) {
    m_anyFault = true;
    m_set.records.resize(before);
    if (m_current) m_faulty.insert(*m_current);
  }
}

void MoneyReader::readSettlement() {
  m_current.reset();
  for (const ColumnSlot& slot : m_layout.lineSlots) {
    if (slot.rule->field->id != "external_id") continue;
    const std::string id(m_cells.plainText(slot));
    if (!id.empty()) m_current = settlementNamed(id);
  }
  if (!m_current) return;
  SettlementDraft& draft = m_set.settlements[*m_current];
  for (const ColumnSlot& slot : m_layout.lineSlots) setSettlementField(draft, slot);
  if (!m_cells.isFaulty()) return;
  const bool speaksOfIt = std::ranges::any_of(m_layout.lineSlots, [&](const ColumnSlot& slot) {
    return slot.rule->field->id != "external_id" && !m_cells.isBlank(slot);
  });
  if (speaksOfIt) m_unclear.insert(*m_current);
}

std::uint32_t MoneyReader::settlementNamed(const std::string& id) {
  const auto [known, isNew] = m_settlements.try_emplace(id, static_cast<std::uint32_t>(m_set.settlements.size()));
  if (isNew) {
    SettlementDraft draft;
    draft.line = m_cells.line();
    draft.externalId = id;
    m_set.settlements.push_back(std::move(draft));
  }
  return known->second;
}

void MoneyReader::setSettlementField(SettlementDraft& draft, const ColumnSlot& slot) {
  const std::string_view id = slot.rule->field->id;
  if (id == "external_id" || m_cells.isBlank(slot)) return;
  const Value value = fieldValue(m_cells, slot, m_layout.profile.currencySymbols);
  if (!domain::isStated(value)) return;
  if (id == "total") {
    draft.total = std::get<std::int64_t>(value);
    draft.totalColumn = slot.header;
    draft.line = m_cells.line();
  } else if (id == "currency") {
    draft.currency = Currency::fromLetters(std::get<std::string>(value)).value_or(Currency());
  } else {
    (id == "starts" ? draft.starts : id == "ends" ? draft.ends : draft.paidOut) = std::get<std::string>(value);
  }
}

MoneyReader::RowFacts MoneyReader::readFacts() {
  RowFacts facts;
  for (const ColumnSlot& slot : m_layout.slots) {
    const std::string_view id = slot.rule->field->id;
    if (id == "posted") {
      if (!facts.posted) facts.posted = m_cells.time(slot);
      continue;
    }
    Value value = fieldValue(m_cells, slot, m_layout.profile.currencySymbols);
    if (!domain::isStated(value)) continue;
    if (id == "external_id") {
      facts.id = std::get<std::string>(value);
    } else if (id == "type") {
      (facts.type += facts.type.empty() ? "" : " / ") += std::get<std::string>(value);
    } else if (id == "currency") {
      facts.currency = Currency::fromLetters(std::get<std::string>(value)).value_or(Currency());
    } else if (id == "quantity") {
      facts.quantity = std::move(value);
    } else if (std::ranges::find(facts.values, slot.rule->field, &decltype(facts.values)::value_type::first) ==
               facts.values.end()) {
      facts.values.emplace_back(slot.rule->field, std::move(value));
    }
  }
  return facts;
}

void MoneyReader::addAmounts(RowFacts& facts, Cells cells) {
  std::int64_t sum = 0;
  const std::size_t before = m_set.records.size();
  const AmountSlot* free = nullptr;
  for (const AmountSlot& amount : m_amounts) {
    if (!amount.when.hold(cells)) continue;
    const NumberText number = m_cells.number(amount.slot, domain::kMoneyScale);
    if (!number.value) continue;
    if (*number.value == 0) {
      if (free == nullptr) free = &amount;
      continue;
    }
    const Currency currency = currencyOf(facts, amount, number);
    if (m_cells.isFaulty()) return;
    const std::int64_t value = amount.rule->negative ? -*number.value : *number.value;
    if (!amount.rule->aside) sum += value;
    addLine(facts, value, currency, kindOf(&amount.kind, cells), wordsOf(amount, cells),
            amount.rule->column.headers.names.front());
  }
  if (m_net) sum += addNet(facts, cells, sum);
  if (m_balance && !m_cells.isFaulty()) {
    const auto balance = m_cells.number(*m_balance, domain::kMoneyScale).value;
    if (balance) m_balances.push_back({m_cells.line(), facts.currency, sum, *balance});
  }
  if (m_set.records.size() != before || m_cells.isFaulty()) return;
  if (free != nullptr) {
    addFree(facts, *free, cells);
  } else if (domain::isStated(facts.quantity)) {
    m_pieces.wait(facts.values, facts.quantity);
  }
}

// Goods may be sent for nothing; other amounts of 0 say nothing.
void MoneyReader::addFree(RowFacts& facts, const AmountSlot& amount, Cells cells) {
  const std::string kind = kindOf(&amount.kind, cells);
  if (!countsPieces(kind) || !namesGoods(facts.values, facts.quantity)) return;
  const Currency currency = currencyOf(facts, amount, {});
  if (m_cells.isFaulty()) return;
  addLine(facts, 0, currency, kind, wordsOf(amount, cells), amount.rule->column.headers.names.front());
}

// What the amounts leave of the row's own sum.
std::int64_t MoneyReader::addNet(RowFacts& facts, Cells cells, std::int64_t sum) {
  const NumberText net = m_cells.number(*m_net, domain::kMoneyScale);
  if (!net.value || *net.value == sum || m_cells.isFaulty()) return 0;
  const std::int64_t rest = *net.value - sum;
  if (!m_layout.profile.net->rest) {
    m_cells.fault(*m_net, "parts_differ", domain::formatDecimal(-rest, domain::kMoneyScale), m_cells.text(*m_net));
    return 0;
  }
  // A column that nobody knows hides in what is left.
  if (sum != 0)
    m_cells.doubt(*m_net, "parts_differ", domain::formatDecimal(-rest, domain::kMoneyScale), m_cells.text(*m_net));
  const AmountSlot asAmount{nullptr, *m_net, RowTests({}, m_layout.header), CodeRules({}, m_layout.header), {}, {}};
  const Currency currency = currencyOf(facts, asAmount, net);
  if (!m_cells.isFaulty()) addLine(facts, rest, currency, kindOf(nullptr, cells), "", "net");
  return rest;
}

}  // namespace kontor::exchange

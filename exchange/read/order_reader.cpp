// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/order_reader.h"

#include "domain/decimal.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

bool isCustomer(const OrderTarget& target) {
  const auto* text = std::get_if<OrderText>(&target);
  return text != nullptr && *text == &OrderDraft::customerId;
}

}  // namespace

OrderReader::OrderReader(const FileLayout& layout, const ReadSettings& settings, CellReader& cells, ImportSet& set)
    : m_layout(layout),
      m_settings(settings),
      m_cells(cells),
      m_set(set),
      m_pool(set.arena),
      m_marketplaceColumn(layout.header.column(layout.profile.marketplaceColumn)),
      m_status(layout.profile.status, layout.header),
      m_kind(layout.profile.kind, layout.header),
      m_parcels(layout, cells, set) {
  m_codesOfRows = layout.profile.codesOfLines ||
                  std::ranges::find(layout.profile.rows, RowRule::Use::Order, &RowRule::use) != layout.profile.rows.end();
  m_everyRow = m_codesOfRows;
  bindOrderSlots();
  bindLineSlots();
  for (const domain::Field* field : layout.profile.buyerIdentity) {
    if (const auto target = orderTarget(field->id)) m_identity.push_back(*target);
  }
}

void OrderReader::bindOrderSlots() {
  for (const ColumnSlot& slot : m_layout.slots) {
    const auto target = orderTarget(slot.rule->field->id);
    if (!target) continue;
    if (slot.rule->field->id == "external_id") {
      m_idSlots.push_back(slot);
      continue;
    }
    if (std::holds_alternative<OrderCurrency>(*target) && !m_currencySlot) m_currencySlot = slot;
    // Of several columns for one field the first filled one counts, so rows may well differ.
    const Take take = slot.rule->take;
    const bool always = take == Take::Every || take == Take::Once || isCustomer(*target);
    const bool compared = always && m_layout.slotsOf(slot.rule->field->id).size() == 1;
    m_everyRow = m_everyRow || compared;
    (slot.rule->take == Take::Sum ? m_sumSlots : m_slots).push_back({slot, *target, compared});
  }
  // What a row says of its currency goes before what its amounts say of theirs.
  std::ranges::stable_partition(m_slots,
                                [](const OrderSlot& slot) { return std::holds_alternative<OrderCurrency>(slot.target); });
}

void OrderReader::bindLineSlots() {
  for (const ColumnSlot& slot : m_layout.lineSlots) {
    if (const auto target = lineTarget(slot.rule->field->id)) m_lineSlots.push_back({slot, *target});
  }
  if (m_layout.profile.packed) {
    if (const auto column = m_layout.header.column(m_layout.profile.packed->headers)) {
      m_packed.emplace(*m_layout.profile.packed, *column);
    }
  }
  for (const auto& [field, text] : m_layout.profile.lineConstants) {
    const auto target = lineTarget(field->id);
    if (!target) continue;
    std::visit(
        Overloaded{[&](LineText member) { m_lineConstants.*member = m_pool.keep(text); },
                   [&](LineAmount member) { m_lineConstants.*member = domain::parseDecimal(text, domain::kMoneyScale); },
                   [&](LineQuantity) { m_lineConstants.quantity = domain::parseDecimal(text, 0).value_or(0); },
                   [&](LineCost) { m_lineConstants.cost = domain::parseDecimal(text, domain::kMoneyScale); },
                   [&](LineCostCurrency) {
                     m_lineConstants.costCurrency = domain::Currency::fromCode(text).value_or(domain::Currency());
                   }},
        *target);
  }
}

const ColumnSlot& OrderReader::idSlot() {
  const auto filled = std::ranges::find_if(m_idSlots, [&](const ColumnSlot& slot) { return !m_cells.isBlank(slot); });
  return filled == m_idSlots.end() ? m_idSlots.front() : *filled;
}

void OrderReader::addRow(const RowSource::DataRow& data) {
  const ColumnSlot& slot = idSlot();
  if (m_cells.isBlank(slot)) m_cells.fault(slot, "missing_value", "", "");
  const std::string_view id = m_cells.plainText(slot);
  // The id may be gone, or be that of another cell: the order whose row this is may lack a line.
  m_anyLost = m_anyLost || id.empty() || m_cells.isFaulty();
  if (id.empty()) return;
  const std::uint32_t index = orderFor(id, data.row.line);
  if (!m_cells.isFaulty()) {
    if ((!m_states[index].headed && mayBeHead()) || m_everyRow) {
      readHead(index, data.row.cells);
    } else if (m_layout.profile.blankRepeats && m_lastOrder != index) {
      checkRestated(index);
    }
    readSums(index);
    const std::size_t before = m_set.lines.size();
    if (!data.orderOnly && m_packed) readPacked(index, data.row.cells);
    if (!data.orderOnly && !m_lineSlots.empty()) readLine(index);
    if (m_parcels.reads()) m_parcels.addRow(m_set.orders[index].externalId, std::span(m_set.lines).subspan(before));
  }
  m_lastOrder = index;
  if (m_cells.isFaulty()) m_states[index].faulty = true;
}

// Of rows that leave the order's values blank only the one that fills them speaks of it, wherever it stands.
bool OrderReader::mayBeHead() {
  if (!m_layout.profile.blankRepeats || !m_currencySlot || !m_cells.isBlank(*m_currencySlot)) return true;
  return std::ranges::any_of(m_slots, [&](const OrderSlot& slot) {
    return std::holds_alternative<OrderAmount>(slot.target) && !m_cells.isBlank(slot.slot);
  });
}

std::uint32_t OrderReader::orderFor(std::string_view id, std::int64_t line) {
  if (m_lastOrder != UINT32_MAX && m_set.orders[m_lastOrder].externalId == id) return m_lastOrder;
  const auto hash = std::hash<std::string_view>{}(id);
  const auto isThis = [&](std::uint32_t order) { return m_set.orders[order].externalId == id; };
  if (const auto known = m_index.find(hash, isThis)) return *known;
  const auto index = static_cast<std::uint32_t>(m_set.orders.size());
  OrderDraft& order = m_set.orders.emplace_back();
  order.line = line;
  order.externalId = m_set.arena.keep(id);
  order.kind = {};
  order.currency = m_layout.headerCurrency;
  m_states.emplace_back();
  m_index.add(hash, index);
  return index;
}

void OrderReader::readHead(std::uint32_t index, Cells cells) {
  OrderState& state = m_states[index];
  OrderDraft& order = m_set.orders[index];
  m_sealed = order.sealed.all();
  m_sealedChanged = false;
  for (const OrderSlot& slot : m_slots) setValue(index, slot);
  if (m_sealedChanged) order.sealed = SealedTexts(m_sealed, m_set.arena);
  if (state.headed && !m_codesOfRows) return;
  setCode(order.status, state.statusRank, m_status, "status", cells);
  setCode(order.kind, state.kindRank, m_kind, "kind", cells);
  setFromMarketplace(order, cells);
  state.headed = state.currencyFrom == CurrencyFrom::Cell || !m_currencySlot;
}

// A value that is stated once stays; one that every row repeats is compared.
template <class Value>
void OrderReader::merge(Value& stored, const Value& value, bool isSet, const OrderSlot& slot) {
  if (!isSet) {
    stored = value;
  } else if (slot.compared && stored != value) {
    m_cells.doubt(slot.slot, "rows_disagree", m_cells.text(slot.slot));
  }
}

void OrderReader::setValue(std::uint32_t index, const OrderSlot& slot) {
  OrderDraft& order = m_set.orders[index];
  std::visit(Overloaded{
                 [&](OrderText member) {
                   const bool known = !(order.*member).empty();
                   if (known && !slot.compared) return;
                   const auto text = cellText(slot.slot);
                   if (known && member == &OrderDraft::customerId) return compareCustomer(index, slot, text);
                   if (!text.empty()) merge(order.*member, known ? text : m_pool.keep(text), known, slot);
                 },
                 [&](OrderAmount member) {
                   const NumberText number = m_cells.number(slot.slot, domain::kMoneyScale);
                   if (!number.value) return;
                   noteCurrency(index, slot.slot, number);
                   const bool known = (order.*member).has_value();
                   const bool once = slot.slot.rule->take == Take::Once;
                   if (once && known && *number.value == 0) return;
                   const bool settled = known && !(once && (order.*member).value_or(0) == 0);
                   merge(order.*member, Compact(*number.value), settled, slot);
                 },
                 [&](OrderInstant member) {
                   const auto time = m_cells.time(slot.slot);
                   if (time) merge(order.*member, Compact(time->instant), (order.*member).has_value(), slot);
                 },
                 [&](OrderPlaced) { setPlaced(index, slot); },
                 [&](OrderCurrency) { setCurrency(index, slot); },
                 [&](OrderCountry) { setCountry(order, slot); },
                 [&](OrderSealed sealed) {
                   std::string_view& stored = m_sealed[sealed.index];
                   if (!stored.empty() && !slot.compared) return;
                   const auto text = m_cells.plainText(slot.slot);
                   if (text.empty()) return;
                   m_sealedChanged = m_sealedChanged || stored.empty();
                   merge(stored, text, !stored.empty(), slot);
                 },
             },
             slot.target);
}

// An order belongs to one customer: the first. Whoever counts customers must know of the others; once an order is enough.
void OrderReader::compareCustomer(std::uint32_t index, const OrderSlot& slot, std::string_view text) {
  const OrderDraft& order = m_set.orders[index];
  if (text.empty() || text == order.customerId || m_states[index].severalCustomers) return;
  m_states[index].severalCustomers = true;
  m_cells.doubt(slot.slot, "several_customers", text, order.externalId);
}

std::string_view OrderReader::cellText(const ColumnSlot& slot) {
  const bool isChoice = slot.rule->field->type == domain::FieldType::Choice;
  return isChoice ? m_cells.choice(slot) : m_cells.plainText(slot);
}

void OrderReader::setPlaced(std::uint32_t index, const OrderSlot& slot) {
  OrderDraft& order = m_set.orders[index];
  const bool known = m_states[index].placed;
  if (known && !slot.compared) return;
  const auto time = m_cells.time(slot.slot);
  if (!time) return;
  merge(order.placed, time->instant, known, slot);
  if (!known) order.day = time->day;
  m_states[index].placed = true;
}

// The cell knows better than the file or the place; an amount that said something else before contradicts it.
void OrderReader::setCurrency(std::uint32_t index, const OrderSlot& slot) {
  const auto currency = m_cells.currency(slot.slot, m_layout.profile.currencySymbols);
  if (!currency) return;
  OrderDraft& order = m_set.orders[index];
  CurrencyFrom& from = m_states[index].currencyFrom;
  if (from == CurrencyFrom::Cell) return merge(order.currency, *currency, true, slot);
  if (from == CurrencyFrom::Amount && order.currency != *currency) {
    m_cells.fault(slot.slot, "currency_mismatch", currency->code(), order.currency.code());
  }
  order.currency = *currency;
  from = CurrencyFrom::Cell;
}

void OrderReader::setCountry(OrderDraft& order, const OrderSlot& slot) {
  const std::string_view cell = m_cells.text(slot.slot);
  if (cell.empty()) return;
  if (cell != m_lastCountryText) {
    const auto [known, isNew] = m_countries.try_emplace(std::string(cell));
    if (isNew) known->second = m_pool.keep(m_cells.country(slot.slot));
    m_lastCountryText = cell;
    m_lastCountry = known->second;
  }
  if (!m_lastCountry.empty()) merge(order.country, m_lastCountry, !order.country.empty(), slot);
}

// An amount may name its currency; a column of currencies goes before it.
void OrderReader::noteCurrency(std::uint32_t index, const ColumnSlot& slot, const NumberText& number) {
  domain::Currency named = number.currency;
  if (!number.currencyMark.empty()) {
    if (const auto code = mapped(m_layout.profile.currencySymbols, number.currencyMark)) {
      named = domain::Currency::fromCode(*code).value_or(named);
    }
  }
  if (!named.isStated()) return;
  OrderDraft& order = m_set.orders[index];
  CurrencyFrom& from = m_states[index].currencyFrom;
  if (!order.currency.isStated()) order.currency = named;
  if (order.currency != named) {
    m_cells.fault(slot, "currency_mismatch", m_cells.text(slot), order.currency.code());
  } else if (from == CurrencyFrom::Place) {
    from = CurrencyFrom::Amount;
  }
}

void OrderReader::setFromMarketplace(OrderDraft& order, Cells cells) {
  if (order.currency.isStated() || !m_marketplaceColumn) return;
  const std::string_view name = cellAt(cells, *m_marketplaceColumn);
  for (const Marketplace& place : m_layout.profile.marketplaces) {
    if (equalsIgnoringCase(place.name, name)) order.currency = place.currency;
  }
}

// Of the rows of an order, the one that meets the earliest rule decides.
void OrderReader::setCode(std::string_view& stored, std::uint8_t& rank, const CodeRules& rules, std::string_view field,
                          Cells cells) {
  const auto answer = rules.codeOf(cells);
  if (answer.unknown) {
    m_cells.fault("unknown_choice", field, m_layout.header.names()[*answer.unknown], cellAt(cells, *answer.unknown),
                  textsOf(*answer.expected));
  }
  if (answer.code.empty() || answer.rank >= rank) return;
  stored = m_pool.keep(answer.code);
  rank = answer.rank;
}

// Exports that were joined by hand state an order twice; adding the rows up would double it.
void OrderReader::checkRestated(std::uint32_t index) {
  if (!m_currencySlot || m_cells.text(*m_currencySlot).empty()) return;
  m_cells.fault(idSlot(), "order_stated_twice", m_set.orders[index].externalId, "");
}

void OrderReader::readSums(std::uint32_t index) {
  OrderDraft& order = m_set.orders[index];
  for (const OrderSlot& slot : m_sumSlots) {
    const auto* member = std::get_if<OrderAmount>(&slot.target);
    if (member == nullptr) continue;
    const NumberText number = m_cells.number(slot.slot, domain::kMoneyScale);
    if (!number.value) continue;
    noteCurrency(index, slot.slot, number);
    const auto sum = domain::checkedAdd((order.**member).value_or(0), *number.value);
    if (!sum) m_cells.fault(slot.slot, "too_large", m_cells.text(slot.slot), "");
    order.** member = sum;
  }
}

void OrderReader::takeBackSums() {
  const std::string_view id = m_cells.plainText(idSlot());
  if (id.empty()) return;
  OrderDraft& order = m_set.orders[orderFor(id, m_cells.line())];
  for (const OrderSlot& slot : m_sumSlots) {
    const auto* member = std::get_if<OrderAmount>(&slot.target);
    const auto value = member == nullptr ? std::nullopt : m_cells.number(slot.slot, domain::kMoneyScale).value;
    if (value) order.** member = domain::checkedAdd((order.**member).value_or(0), -*value);
  }
}

void OrderReader::readLine(std::uint32_t index) {
  LineDraft line = m_lineConstants;
  line.line = m_cells.line();
  for (const LineSlot& slot : m_lineSlots) readLineValue(line, index, slot);
  if (!line.amount && line.unitPrice) {
    line.amount = domain::checkedMultiply(*line.unitPrice, line.quantity);
    if (!line.amount) m_cells.fault("too_large", "amount", "", "", "");
  }
  m_states[index].priced = m_states[index].priced || line.amount;
  m_set.lines.push_back(line);
  m_orderOfLine.push_back(index);
}

void OrderReader::readLineValue(LineDraft& line, std::uint32_t index, const LineSlot& slot) {
  std::visit(Overloaded{
                 [&](LineText member) {
                   const auto text = m_pool.keep(m_cells.plainText(slot.slot));
                   if ((line.*member).empty()) line.*member = text;
                 },
                 [&](LineAmount member) {
                   const NumberText number = m_cells.number(slot.slot, domain::kMoneyScale);
                   if (number.value) noteCurrency(index, slot.slot, number);
                   if (number.value && !(line.*member)) line.*member = number.value;
                 },
                 [&](LineQuantity) {
                   if (m_cells.isBlank(slot.slot)) m_cells.fault(slot.slot, "missing_value", "", "1234");
                   line.quantity = m_cells.integer(slot.slot).value_or(0);
                 },
                 [&](LineCost) { readCost(line, slot.slot); },
                 [&](LineCostCurrency) {
                   const auto currency = m_cells.currency(slot.slot, m_layout.profile.currencySymbols);
                   if (currency) line.costCurrency = *currency;
                 },
             },
             slot.target);
}

// Goods may be bought in another currency than they are sold in.
void OrderReader::readCost(LineDraft& line, const ColumnSlot& slot) {
  const NumberText number = m_cells.number(slot, domain::kMoneyScale);
  if (!number.value) return;
  line.cost = number.value;
  if (number.currency.isStated() && !line.costCurrency.isStated()) line.costCurrency = number.currency;
}

void OrderReader::readPacked(std::uint32_t index, Cells cells) {
  const std::string_view cell = cellAt(cells, m_packed->column());
  const auto lines = m_packed->cut(cell);
  if (!lines) {
    m_cells.fault("not_a_list_of_lines", "title", m_layout.header.names()[m_packed->column()], cell, m_packed->example());
    return;
  }
  for (const PackedLine& packed : *lines) {
    LineDraft line = m_lineConstants;
    line.line = m_cells.line();
    line.title = m_pool.keep(packed.title);
    line.quantity = packed.quantity;
    for (const auto& [field, text] : packed.others) {
      const auto target = lineTarget(field);
      if (const auto* member = target ? std::get_if<LineText>(&*target) : nullptr) line.** member = m_pool.keep(text);
    }
    m_set.lines.push_back(line);
    m_orderOfLine.push_back(index);
  }
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/money_reader.h"

#include "domain/decimal.h"
#include "exchange/read/field_value.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::exchange {
namespace {

using domain::Currency;
using domain::Field;
using domain::Value;

const Field* lineField(std::string_view id) { return domain::findField(domain::Entity::SettlementLine, id); }

std::string textIn(const std::vector<std::pair<const Field*, Value>>& values, std::string_view id) {
  for (const auto& [field, value] : values) {
    const auto* text = std::get_if<std::string>(&value);
    if (field->id == id && text != nullptr) return *text;
  }
  return {};
}

using LineValues = std::vector<std::pair<const Field*, Value>>;

const Value* valueInLine(const LineValues& values, std::string_view id) {
  const auto found = std::ranges::find_if(values, [&](const auto& value) { return value.first->id == id; });
  return found == values.end() ? nullptr : &found->second;
}

// One item of one order.
std::string goodsOf(const LineValues& values) {
  return textIn(values, "order_number") + '\n' + textIn(values, "seller_sku") + '\n' + textIn(values, "reference");
}

// Two equal fees on one day are nothing strange.
bool mayRepeat(std::string_view kind) {
  return kind == "fee" || kind == "tax" || kind == "advertising" || kind == "shipping" || kind == "promotion";
}

bool countsPieces(std::string_view kind) { return kind == "sale" || kind == "refund"; }

bool namesGoods(const LineValues& values, const Value& quantity) {
  return domain::isStated(quantity) || !textIn(values, "seller_sku").empty();
}

// The month that a row without a settlement belongs to: `2022-01 EUR`.
SettlementDraft monthOf(domain::Day day, Currency currency) {
  const auto ymd = day.ymd();
  const std::chrono::year_month_day_last last(ymd.year(), std::chrono::month_day_last(ymd.month()));
  SettlementDraft draft;
  draft.starts = domain::Day(std::chrono::sys_days(ymd.year() / ymd.month() / 1)).iso();
  draft.ends = domain::Day(std::chrono::sys_days(last)).iso();
  draft.externalId = fmt::format("{} {}", draft.starts.substr(0, 7), currency.code());
  return draft;
}

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
  m_carriesCurrency = std::ranges::any_of(layout.lineSlots, [](const ColumnSlot& slot) {
    return slot.rule->field->id == "currency";
  });
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
    m_waitingQuantity.emplace(goodsOf(facts.values), facts.quantity);
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
  if (sum != 0) m_cells.doubt(*m_net, "parts_differ", domain::formatDecimal(-rest, domain::kMoneyScale), m_cells.text(*m_net));
  const AmountSlot asAmount{nullptr, *m_net, RowTests({}, m_layout.header), CodeRules({}, m_layout.header), {}, {}};
  const Currency currency = currencyOf(facts, asAmount, net);
  if (!m_cells.isFaulty()) addLine(facts, rest, currency, kindOf(nullptr, cells), "", "net");
  return rest;
}

// In the order of how near the amount they stand.
Currency MoneyReader::currencyOf(const RowFacts& facts, const AmountSlot& amount, const NumberText& number) {
  Currency own;
  if (amount.currency) own = m_cells.currency(*amount.currency, m_layout.profile.currencySymbols).value_or(Currency());
  const Currency settled = m_current ? m_set.settlements[*m_current].currency : Currency();
  Currency currency;
  for (const Currency one : {own, facts.currency, settled}) {
    if (!currency.isStated()) currency = one;
  }
  // A file that states the currency of its settlements has done so before their lines, or it is not in order.
  for (const Currency one : {m_layout.headerCurrency, number.currency, m_layout.profile.currency, m_marketplace,
                             m_settings.currency}) {
    if (!currency.isStated() && !m_carriesCurrency) currency = one;
  }
  const bool isAssumed = currency.isStated() && !own.isStated() && !facts.currency.isStated() && !settled.isStated();
  if (isAssumed && !number.currency.isStated()) {
    for (const ColumnSlot& slot : m_layout.slotsOf("currency")) m_cells.doubt(slot, "currency_assumed", currency.code());
  }
  if (!currency.isStated()) {
    m_cells.fault(amount.slot, "currency_unknown", m_cells.text(amount.slot), "ISO 4217");
  } else if (number.currency.isStated() && number.currency != currency) {
    m_cells.fault(amount.slot, "currency_mismatch", m_cells.text(amount.slot), currency.code());
  }
  return currency;
}

std::string MoneyReader::kindOf(const CodeRules* own, Cells cells) {
  for (const CodeRules* rules : {own, static_cast<const CodeRules*>(&m_kind)}) {
    if (rules == nullptr) continue;
    const auto answer = rules->codeOf(cells);
    if (answer.unknown) {
      m_cells.fault("unknown_choice", "kind", m_layout.header.names()[*answer.unknown], cellAt(cells, *answer.unknown),
                    textsOf(*answer.expected));
    }
    if (!answer.code.empty()) return std::string(answer.code);
  }
  return "other";
}

std::string MoneyReader::wordsOf(const AmountSlot& amount, Cells cells) {
  std::string words;
  for (const std::size_t column : amount.words) {
    const std::string_view word = cellAt(cells, column);
    if (!word.empty()) (words += words.empty() ? "" : " / ") += word;
  }
  return words.empty() ? amount.rule->label : words;
}

void MoneyReader::addLine(RowFacts& facts, std::int64_t amount, Currency currency, std::string_view kind,
                          std::string_view words, std::string_view part) {
  if (!facts.posted) {
    const auto slots = m_layout.slotsOf("posted");
    m_cells.fault("missing_value", "posted", slots.empty() ? std::string_view() : slots.front().header, "", "");
    return;
  }
  if (!facts.currency.isStated()) facts.currency = currency;
  std::string type = facts.type;
  if (!words.empty()) (type += type.empty() ? "" : " / ") += words;
  RecordDraft line;
  line.line = m_cells.line();
  line.entity = domain::Entity::SettlementLine;
  line.settlement = settlementFor(facts, currency);
  line.values = facts.values;
  line.values.emplace_back(lineField("kind"), std::string(kind));
  line.values.emplace_back(lineField("amount"), amount);
  nameLine(line, facts, type, part);
  if (!type.empty()) line.values.emplace_back(lineField("type"), type);
  line.values.emplace_back(lineField("posted"), facts.posted->instant.seconds);
  line.values.emplace_back(lineField("day"), facts.posted->day.iso());
  line.values.emplace_back(lineField("currency"), std::string(currency.code()));
  if (Value quantity = quantityFor(facts, kind); domain::isStated(quantity)) {
    line.values.emplace_back(lineField("quantity"), std::move(quantity));
  }
  if (!m_set.currency.isStated()) m_set.currency = currency;
  m_set.records.push_back(std::move(line));
}

// Only what another download of the same row says in the same way: not the kind, which profiles decide, nor the payout,
// which comes later. An id of the row makes the rest needless.
void MoneyReader::nameLine(RecordDraft& line, const RowFacts& facts, std::string_view type, std::string_view part) {
  m_identity.add(part);
  const bool isKnownById = !facts.id.empty() && !m_layout.profile.idsRepeat;
  if (!isKnownById) {
    if (m_current) m_identity.add(m_set.settlements[line.settlement].externalId);
    m_identity.add(facts.posted->stated).add(type);
    for (const auto& [field, value] : line.values) {
      if (field->id == "kind" || field->id == "payout") continue;
      m_identity.add(field->id);
      if (const auto* number = std::get_if<std::int64_t>(&value)) m_identity.add(*number);
      if (const auto* text = std::get_if<std::string>(&value)) m_identity.add(*text);
    }
  }
  if (isKnownById) {
    line.values.emplace_back(lineField("external_id"), m_identity.nameOnce(facts.id));
    return;
  }
  line.values.emplace_back(lineField("external_id"), m_identity.name(facts.id));
  ++m_named;
  m_repeated += m_identity.isRepeated() ? 1 : 0;
  const bool hasTime = facts.posted->stated % 86400 != 0;
  const bool hasTotal = m_current && m_set.settlements[*m_current].total;
  const bool isNamed = !facts.id.empty() || !textIn(line.values, "reference").empty() ||
                       !textIn(line.values, "order_number").empty() || !mayRepeat(textIn(line.values, "kind"));
  if (m_identity.isRepeated() && (hasTime || isNamed) && !hasTotal) doubtRepeated();
}

// Two rows of one second, or of one transaction, that say the same: perhaps one row twice.
void MoneyReader::doubtRepeated() {
  if (m_doubtedLine == m_cells.line()) return;
  m_doubtedLine = m_cells.line();
  for (const ColumnSlot& slot : m_layout.slotsOf("posted")) {
    if (m_cells.isBlank(slot)) continue;
    m_cells.doubt(slot, "repeated_row", m_cells.text(slot));
    return;
  }
}

// Pieces belong to the goods, once: not to the fees on them.
Value MoneyReader::quantityFor(RowFacts& facts, std::string_view kind) {
  if ((countsPieces(kind) || kind == "adjustment") && domain::isStated(facts.quantity)) return std::exchange(facts.quantity, Value());
  return {};
}

// Rows that state pieces alone may stand before or behind the amounts.
void MoneyReader::giveQuantities() {
  if (m_waitingQuantity.empty()) return;
  for (RecordDraft& line : m_set.records) {
    if (!countsPieces(textIn(line.values, "kind")) || valueInLine(line.values, "quantity") != nullptr) continue;
    const auto waiting = m_waitingQuantity.find(goodsOf(line.values));
    if (waiting == m_waitingQuantity.end()) continue;
    line.values.emplace_back(lineField("quantity"), waiting->second);
    m_waitingQuantity.erase(waiting);
  }
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

std::uint32_t MoneyReader::settlementFor(const RowFacts& facts, Currency currency) {
  if (m_current) {
    Currency& known = m_set.settlements[*m_current].currency;
    if (!known.isStated()) known = currency;
    return *m_current;
  }
  const SettlementDraft month = monthOf(facts.posted->day, currency);
  const std::uint32_t index = settlementNamed(month.externalId);
  SettlementDraft& draft = m_set.settlements[index];
  draft.starts = month.starts;
  draft.ends = month.ends;
  draft.currency = currency;
  return index;
}

}  // namespace kontor::exchange

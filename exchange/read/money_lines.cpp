// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of MoneyReader: what an amount becomes.
#include "exchange/read/money_reader.h"

#include <fmt/format.h>

namespace kontor::exchange {
namespace {

using domain::Currency;
using domain::Field;
using domain::Value;

const Field* lineField(std::string_view id) {
  return domain::findField(domain::Entity::SettlementLine, id);
}

// Two equal fees on one day are nothing strange.
bool mayRepeat(std::string_view kind) {
  return kind == "fee" || kind == "tax" || kind == "advertising" || kind == "shipping" || kind == "promotion";
}

std::string textIn(const LineValues& values, std::string_view id) {
  for (const auto& [field, value] : values) {
    const auto* text = std::get_if<std::string>(&value);
    if (field->id == id && text != nullptr) return *text;
  }
  return {};
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
  for (const Currency one :
       {m_layout.headerCurrency, number.currency, m_layout.profile.currency, m_marketplace, m_settings.currency}) {
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
  if ((countsPieces(kind) || kind == "adjustment") && domain::isStated(facts.quantity))
    return std::exchange(facts.quantity, Value());
  return {};
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

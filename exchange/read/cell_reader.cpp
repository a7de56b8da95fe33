// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/cell_reader.h"

#include "domain/decimal.h"
#include "exchange/read/date_order.h"
#include "exchange/values/cell_text.h"
#include "exchange/values/country_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kontor::exchange {
namespace {

constexpr std::size_t kShownValue = 200;
constexpr std::string_view kDamaged = "damaged_by_spreadsheet";

// Fields whose digits mean something by themselves.
bool isFieldOfDigits(std::string_view field) {
  constexpr std::array<std::string_view, 11> kFields = {"external_id",  "customer_id",     "seller_sku",  "code",
                                                        "barcode",      "phone",           "postal_code", "hs_code",
                                                        "order_number", "tracking_number", "reference"};
  return std::ranges::find(kFields, field) != kFields.end();
}

// Quick, for the million ids that are whole: damage shows as an exponent, an error value, or many digits.
bool mayBeDamaged(std::string_view cell) {
  return cell.size() > 15 || std::ranges::any_of(cell, [](char c) { return c == 'E' || c == 'e' || c == '#'; });
}

std::string shown(std::string_view value) {
  if (value.size() <= kShownValue) return std::string(value);
  std::size_t end = kShownValue;
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0u) == 0x80u) --end;
  return std::string(value.substr(0, end)) + "…";
}

std::string patternsOf(const DateShape& shape) {
  std::string texts;
  for (const DatePattern& pattern : shape.patterns) texts += (texts.empty() ? "" : "|") + pattern.text();
  return texts;
}

std::string exampleOf(const NumberShape& shape) {
  if (shape.open) return "1,234.56|1.234,56";
  std::string example = shape.groupMarks.empty() ? "1234" : "1" + shape.groupMarks.substr(0, 1) + "234";
  return example + shape.decimalMark + "56";
}

/// Numbers of a workbook are no texts: the profile's way to write them is not theirs.
const NumberShape& shapeOf(const ColumnSlot& slot, CellKind kind) {
  static const NumberShape kPlain{.groupMarks = {}, .nothing = {}};
  return kind == CellKind::Number ? kPlain : slot.rule->numbers;
}

/// ISO can be read in one way only, so it is taken whatever the profile says.
const DateShape& isoShape() {
  static const std::string kPatterns[] = {"yyyy-MM-dd", "yyyy-MM-dd HH:mm[:ss]"};
  static const DateShape kIso = DateShape::of(kPatterns).value();
  return kIso;
}

/// The two numbers of a date beside its year, where one can be a day only and the other a month.
bool hasDayForMonth(std::string_view text) {
  std::array<std::string_view, 3> groups;
  for (std::string_view& group : groups) {
    text.remove_prefix(std::min(text.find_first_of("0123456789"), text.size()));
    group = text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
    text.remove_prefix(group.size());
  }
  const auto& first = groups[groups[0].size() == 4 ? 1 : 0];
  const auto& second = groups[groups[0].size() == 4 ? 2 : 1];
  const auto isDay = [](std::string_view number) { return number.size() == 2 && number > "12" && number <= "31"; };
  const auto isMonth = [](std::string_view number) { return number.size() == 1 || (number.size() == 2 && number <= "12"); };
  const bool yearFirst = groups[0].size() == 4;
  return (isDay(first) && isMonth(second)) || (!yearFirst && isMonth(first) && isDay(second));
}

std::string_view betweenMarks(std::string_view text, const ColumnRule& rule) {
  const std::string_view without = rule.onlyBetween ? std::string_view() : text;
  const auto open = rule.open.empty() ? 0 : text.rfind(rule.open);
  if (open == std::string_view::npos) return without;
  const auto from = open + rule.open.size();
  const auto close = rule.close.empty() ? text.size() : text.find(rule.close, from);
  return close == std::string_view::npos ? without : trimCell(text.substr(from, close - from));
}

bool isMarked(const ColumnRule& rule) {
  return !rule.open.empty() || !rule.close.empty();
}

}  // namespace

ColumnSlot makeSlot(const ColumnRule& rule, std::size_t column, std::string_view header) {
  const std::string_view field = rule.field->id;
  std::size_t longest = 0;
  for (const std::string& nothing : rule.numbers.nothing) longest = std::max(longest, nothing.size());
  return {&rule, column, header, isFieldOfDigits(field), field == "external_id" || field == "code", longest, {}};
}

CellReader::CellReader(ImportSet& set, const ReadSettings& settings, AskDateOrder askDateOrder)
    : m_set(set), m_zone(settings.zone), m_askDateOrder(std::move(askDateOrder)) {
  if (settings.dateOrder) {
    m_dateOrderAsked = true;
    m_dateOrder = dateOrderFromName(*settings.dateOrder);
  }
}

void CellReader::beginRow(std::int64_t line, Cells cells, std::span<const CellKind> kinds) {
  m_line = line;
  m_cells = cells;
  m_kinds = kinds;
  m_faulty = false;
}

std::string_view CellReader::text(const ColumnSlot& slot) {
  std::string_view text = cellAt(m_cells, slot.column);
  if (text.empty()) return text;
  const ColumnRule& rule = *slot.rule;
  if (text.size() <= slot.longestNothing && std::ranges::find(rule.numbers.nothing, text) != rule.numbers.nothing.end()) {
    return {};
  }
  if (rule.exportGuard && text.front() == '\'') {
    const std::string_view bare = stripExportGuard(text);
    if (bare.size() < text.size()) return bare;
  }
  if (rule.apostrophe && text.front() == '\'') text = trimCell(stripApostrophe(text));
  if (isMarked(rule)) text = betweenMarks(text, rule);
  if (!slot.with.empty()) joinTexts(slot, text);
  if (rule.onlyOneOf != 0 && text.find(rule.onlyOneOf) != std::string_view::npos) return {};
  return text;
}

void CellReader::joinTexts(const ColumnSlot& slot, std::string_view& text) {
  m_joined = text;
  for (const std::size_t column : slot.with) {
    const std::string_view further = cellAt(m_cells, column);
    if (!further.empty()) (m_joined += ' ') += further;
  }
  text = m_joined;
}

std::string_view CellReader::plainText(const ColumnSlot& slot) {
  const std::string_view cell = text(slot);
  if (cell.empty()) return cell;
  if (!slot.rule->map.empty()) {
    if (const auto code = mapped(slot.rule->map, cell)) return *code;
  }
  if (!slot.holdsDigits) return cell;
  // A spreadsheet made a day of a code such as MAR-1.
  if (kind(slot) == CellKind::Date) return damaged(slot, cell, kDamaged);
  return wholeId(slot, bare(slot, cell));
}

// Plain ids, as nearly all are, pass at once.
std::string_view CellReader::bare(const ColumnSlot& slot, std::string_view cell) {
  const auto isPlain = [](char c) { return c >= ' ' && c < 0x7F; };
  if (cell.front() != '\'' && std::ranges::all_of(cell, isPlain)) return cell;
  const std::string_view id = m_set.arena.keep(bareId(cell));
  if (!hasStrangeCharacters(id)) return id;
  // The rows of an order would fall apart.
  const domain::Entity entity = slot.rule->field->entity;
  const bool isOrder = entity == domain::Entity::SalesOrder || entity == domain::Entity::SalesOrderLine;
  if (!isOrder || slot.rule->field->id != "external_id") {
    doubt(slot, "strange_characters", cell);
    return id;
  }
  fault(slot, "strange_characters", cell, "");
  return {};
}

std::string_view CellReader::wholeId(const ColumnSlot& slot, std::string_view cell) {
  if (!mayBeDamaged(cell)) return cell;
  const std::string_view damage = spreadsheetDamage(cell);
  return damage.empty() ? cell : damaged(slot, cell, damage);
}

std::string_view CellReader::damaged(const ColumnSlot& slot, std::string_view cell, std::string_view damage) {
  const bool surely = damage == kDamaged;
  if (surely && slot.isKey) {
    fault(slot, damage, cell, "");
    return {};
  }
  doubt(slot, damage, cell);
  return surely ? std::string_view() : cell;
}

NumberText CellReader::number(const ColumnSlot& slot, int scale) {
  const std::string_view cell = text(slot);
  if (cell.empty()) return {};
  NumberText number = readNumber(cell, shapeOf(slot, kind(slot)), scale);
  if (!number.ok() && kind(slot) == CellKind::Date) number.code = kDamaged;
  if (!number.ok()) fault(slot, number.code, cell, exampleOf(slot.rule->numbers));
  if (number.value && scale == domain::kMoneyScale && kind(slot) == CellKind::Text && m_lastCurrency.digits() < 3) {
    m_thousands.look(*slot.rule, slot.header, m_line, cell);
  }
  return number;
}

std::optional<std::int64_t> CellReader::integer(const ColumnSlot& slot) {
  const std::string_view cell = text(slot);
  if (cell.empty()) return std::nullopt;
  const NumberText number = readInteger(cell, shapeOf(slot, kind(slot)));
  if (!number.ok()) fault(slot, number.code, cell, "1234");
  return number.value;
}

// Nothing when the order of day and month must be known and is not.
const DateShape* CellReader::shapeFor(const ColumnSlot& slot, std::string_view text) {
  const DateShapes& dates = slot.rule->dates;
  if (!dates.needsOrder) return &dates.always;
  if (!m_dateOrderAsked) {
    if (!dates.always.patterns.empty() && readDate(text, dates.always).ok()) return &dates.always;
    m_dateOrderAsked = true;
    m_dateOrder = m_askDateOrder();
  }
  if (m_dateOrder && m_set.dateOrder.empty()) m_set.dateOrder = dateOrderName(*m_dateOrder);
  if (!m_dateOrder) {
    return !dates.always.patterns.empty() && readDate(text, dates.always).ok() ? &dates.always : nullptr;
  }
  return &dates.of(*m_dateOrder);
}

std::optional<PlacedTime> CellReader::time(const ColumnSlot& slot) {
  const std::string_view cell = text(slot);
  if (cell.empty()) return std::nullopt;
  if (slot.rule == m_lastTimeRule && cell == m_lastTimeText) return m_lastTime;
  if (kind(slot) == CellKind::Date && std::ranges::find(m_swappedDates, slot.column) != m_swappedDates.end()) {
    fault(slot, kDamaged, cell, "");
    return std::nullopt;
  }
  const DateShape* shape = kind(slot) == CellKind::Date ? &isoShape() : shapeFor(slot, cell);
  if (shape == nullptr && readDate(cell, isoShape()).ok()) shape = &isoShape();
  if (shape == nullptr) {
    const DateShapes& dates = slot.rule->dates;
    const bool year = readDate(cell, dates.yearFirst).ok();
    const bool isDate = year || readDate(cell, dates.dayFirst).ok() || readDate(cell, dates.monthFirst).ok();
    isDate ? fault(slot, "date_order_unknown", cell, year ? "dmy|mdy|ymd" : "dmy|mdy")
           : fault(slot, "not_a_date", cell, patternsOf(dates.dayFirst));
    return std::nullopt;
  }
  DateText date = readDate(cell, *shape);
  if (!date.ok() && readDate(cell, isoShape()).ok()) date = readDate(cell, isoShape());
  if (slot.rule->utc && date.hasTime && !date.offset) date.offset = 0;
  if (!date.ok()) {
    fault(slot, date.code, cell, patternsOf(*shape));
    noteSwapped(slot, cell);
    return std::nullopt;
  }
  if (slot.rule->utcTimes && date.hasTime && !date.offset) date.offset = 0;
  noteOffset(slot, *shape, date);
  m_lastTimeRule = slot.rule;
  m_lastTimeText = cell;
  m_lastTime = placeInZone(date, m_zone);
  return m_lastTime;
}

// Where one date has day and month exchanged, others up to the 12th may have so too, and do not show it.
void CellReader::noteSwapped(const ColumnSlot& slot, std::string_view cell) {
  if (m_swapNoted || !hasDayForMonth(cell)) return;
  m_swapNoted = true;
  doubtOfFile({"dates_swapped", std::string(slot.rule->field->id), 0, std::string(slot.header), shown(cell), ""});
}

// The platform writes offsets, and whoever saved the file after it did not.
void CellReader::noteOffset(const ColumnSlot& slot, const DateShape& shape, const DateText& date) {
  if (m_offsetNoted || !date.hasTime || date.offset || shape.patterns.empty()) return;
  if (!shape.patterns.front().needsOffset()) return;
  m_offsetNoted = true;
  doubtOfFile({"offset_assumed", std::string(slot.rule->field->id), 0, std::string(slot.header), m_zone, ""});
}

std::optional<domain::Currency> CellReader::currency(const ColumnSlot& slot, const TextMap& symbols) {
  const std::string_view cell = text(slot);
  if (cell.empty()) return std::nullopt;
  if (cell == m_lastCurrency.code()) return m_lastCurrency;
  const auto currency = domain::Currency::fromCode(mapped(slot.rule->map, cell).value_or(cell));
  if (currency) {
    if (slot.rule->map.empty()) m_lastCurrency = *currency;
    return currency;
  }
  for (const auto& [symbol, code] : symbols) {
    if (cell.find(symbol) != std::string_view::npos) return domain::Currency::fromCode(code);
  }
  if (const auto letters = slot.rule->anyCode ? domain::Currency::fromLetters(cell) : std::nullopt) {
    if (std::ranges::find(m_unlisted, *letters) == m_unlisted.end()) {
      doubt(slot, "unknown_currency", cell);
      m_unlisted.push_back(*letters);
    }
    return letters;
  }
  // An amount with a sign that several currencies share leaves the question to the channel.
  if (symbols.empty() || cell.find_first_of("0123456789") == std::string_view::npos) {
    fault(slot, "unknown_currency", cell, "ISO 4217");
  }
  return std::nullopt;
}

std::string_view CellReader::choice(const ColumnSlot& slot) {
  const std::string_view cell = text(slot);
  if (cell.empty()) return cell;
  if (const auto code = mapped(slot.rule->map, cell)) return *code;
  fault(slot, "unknown_choice", cell, textsOf(slot.rule->map));
  return {};
}

std::string_view CellReader::country(const ColumnSlot& slot) {
  const std::string_view cell = text(slot);
  if (const auto code = mapped(slot.rule->map, cell)) return *code;
  const std::string_view code = countryCode(cell);
  if (code.empty() && !cell.empty()) doubt(slot, "unknown_country", cell, "DE|US");
  return code;
}

void CellReader::finish() {
  m_thousands.giveTo(m_set.doubtful);
}

void CellReader::fault(std::string_view code, std::string_view field, std::string_view column, std::string_view value,
                       std::string_view expected) {
  m_faulty = true;
  m_set.issues.push_back(
      {std::string(code), std::string(field), m_line, std::string(column), shown(value), std::string(expected)});
}

void CellReader::fault(const ColumnSlot& slot, std::string_view code, std::string_view value, std::string_view expected) {
  const bool sealed = slot.rule->field->type == domain::FieldType::Sealed;
  fault(code, slot.rule->field->id, slot.header, sealed ? std::string_view() : value, expected);
}

void CellReader::doubt(const ColumnSlot& slot, std::string_view code, std::string_view value, std::string_view expected) {
  const bool sealed = slot.rule->field->type == domain::FieldType::Sealed;
  doubt(code, slot.rule->field->id, slot.header, sealed ? std::string_view() : value, expected);
}

void CellReader::doubt(std::string_view code, std::string_view field, std::string_view column, std::string_view value,
                       std::string_view expected) {
  m_set.doubtful.push_back(
      {std::string(code), std::string(field), m_line, std::string(column), shown(value), std::string(expected)});
}

}  // namespace kontor::exchange

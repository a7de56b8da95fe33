// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "storage/rates.h"
#include "storage/records/rules.h"

#include <stdexcept>

namespace kontor::storage {
namespace {

/// Nothing while there is no rate: never a guess.
std::optional<std::int64_t> inBaseCurrency(Connection& connection, std::int64_t value, const std::string& currency,
                                           const std::string& isoDay) {
  const auto base =
      domain::Currency::fromCode(connection.text("SELECT value FROM book_state WHERE name = 'base_currency'").value_or(""));
  const auto from = domain::Currency::fromCode(currency);
  const auto day = domain::Day::fromIso(isoDay);
  if (!base || !from || !day) return std::nullopt;
  if (*from == *base) return value;
  const auto rate = Rates::load(connection, {*day, *day}, {*from, *base}).find(*day, *from, *base);
  if (!rate) return std::nullopt;
  domain::ConvertedSum sum;
  sum.add(value, *rate);
  const auto converted = sum.rounded();
  if (!converted) throw std::overflow_error("base_value");
  return converted;
}

}  // namespace

void applyMoveRules(Writer& writer, domain::Id id, ColumnValues& columns) {
  Connection& connection = writer.connection();
  const auto after = [&](std::string_view column) { return valueAfter(connection, "stock_move", id, columns, column); };
  if (id == 0 && !columns.has("instant")) columns.set("instant", writer.environment().now().seconds);
  if (columns.has("instant") && !columns.has("day")) {
    columns.set("day", domain::Instant{numberIn(after("instant")).value_or(0)}.iso().substr(0, 10));
  }
  const bool worth = columns.has("value") || columns.has("currency") || columns.has("day") || columns.has("base_value");
  if (id != 0 && !worth) return;
  const auto value = numberIn(after("value"));
  const auto base =
      value ? inBaseCurrency(connection, *value, textIn(after("currency")), textIn(after("day"))) : std::nullopt;
  columns.set("base_value", base ? domain::Value(*base) : domain::Value());
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kpi_figures.h"

#include "domain/decimal.h"
#include "models/words/field_text.h"
#include "models/words/text.h"

#include <fmt/format.h>

#include <set>

namespace kontor::app {

std::string readableMoney(std::int64_t value, domain::Currency currency) {
  std::int64_t unit = 1;
  for (int digit = currency.digits(); digit < domain::kMoneyScale; ++digit) unit *= 10;
  const auto rounded = domain::multiplyDivide(value, 1, unit).value_or(0) * unit;
  QString text = models::FieldText(QLocale::c()).money(rounded, currency.code());
  return models::fromQt(text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')));  // a terminal is searched by typing
}

void writeMissingRates(JsonWriter& json, std::span<const storage::MissingRate> missing) {
  if (missing.empty()) return;
  json.key("missing").beginArray();
  for (const auto& rate : missing) {
    json.beginObject();
    json.key("currency").text(rate.currency).key("from").text(rate.from.iso()).key("to").text(rate.to.iso());
    json.key("amount").decimal(domain::formatDecimal(rate.amount, domain::kMoneyScale));
    json.end();
  }
  json.end();
}

void sayMissingRates(Console& console, domain::Currency currency, std::span<const storage::MissingRate> missing) {
  std::set<std::string> said;
  for (const auto& rate : missing) {
    const std::string line =
        fmt::format("No rate from {} to {} between {} and {}: import exchange rates to complete the numbers.", rate.currency,
                    currency.code(), rate.from.iso(), rate.to.iso());
    if (said.insert(line).second) console.warn(line);
  }
}

}  // namespace kontor::app

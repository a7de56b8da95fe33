// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpis/kpi_text.h"

#include "domain/decimal.h"
#include "models/kpis/kpi_period.h"
#include "models/words/text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace kontor::models {
namespace {

struct KpiTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::KpiText)
};

using storage::KpiForm;

bool isMoney(const storage::KpiInfo& kpi) {
  return kpi.form().form == KpiForm::Money;
}
bool isRatio(const storage::KpiInfo& kpi) {
  return kpi.form().form == KpiForm::Percent;
}

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

/// Drops `digits` decimals, rounding half away from zero.
std::int64_t withoutDigits(std::int64_t value, int digits) {
  std::int64_t divisor = 1;
  for (int digit = 0; digit < digits; ++digit) divisor *= 10;
  return domain::multiplyDivide(value, 1, divisor).value_or(value);
}

struct Magnitude {
  double size;
  QString pattern;
};

/// From what size on a number beside an axis is shortened; Chinese and Japanese count in ten thousands.
std::array<Magnitude, 2> magnitudes(const QLocale& locale) {
  const bool traditional = locale.script() == QLocale::TraditionalHanScript;
  if (locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese)
    return {{{1e8, traditional || locale.language() == QLocale::Japanese ? QStringLiteral("%1億") : QStringLiteral("%1亿")},
             {1e4, traditional ? QStringLiteral("%1萬") : QStringLiteral("%1万")}}};
  return {{{1e6, KpiTexts::tr("%1M", "millions")}, {1e3, KpiTexts::tr("%1k", "thousands")}}};
}

/// At most two decimals, none that are 0.
QString shortNumber(double value, const QLocale& locale) {
  int decimals = 0;
  while (decimals < 2 && std::abs(value - std::round(value * std::pow(10, decimals)) / std::pow(10, decimals)) > 1e-9)
    ++decimals;
  return locale.toString(value, 'f', decimals);
}

QString signedText(double value, int decimals, const QLocale& locale) {
  const QString sign = value < 0 ? QStringLiteral("−") : QStringLiteral("+");
  return sign + locale.toString(std::abs(value), 'f', decimals);
}

}  // namespace

QString KpiText::title(const storage::KpiInfo& kpi) {
  const QString title = QCoreApplication::translate("Kpi", kpi.name.c_str());
  const bool untranslated = title == toQt(kpi.name) && !kpi.nameZh.empty();
  return untranslated && QLocale().language() == QLocale::Chinese ? toQt(kpi.nameZh) : title;
}

QString KpiText::formula(const storage::KpiInfo& kpi) {
  return QCoreApplication::translate("Kpi", kpi.formula.c_str());
}

QString KpiText::area(std::string_view area) {
  if (area == "sales") return KpiTexts::tr("Sales");
  if (area == "customers") return KpiTexts::tr("Customers");
  if (area == "orders") return KpiTexts::tr("Orders and shipping");
  if (area == "stock") return KpiTexts::tr("Stock");
  return area == "listings" ? KpiTexts::tr("Listings") : KpiTexts::tr("Service");
}

QString KpiText::group(const std::string& group) {
  if (group == "channel") return KpiTexts::tr("Channel");
  if (group == "country") return KpiTexts::tr("Country");
  if (group == "sku") return KpiTexts::tr("SKU");
  if (group == "currency") return KpiTexts::tr("Currency");
  return group == "month" ? KpiTexts::tr("Month") : toQt(group);
}

QString KpiText::percent(std::int64_t millionths) const {
  return KpiTexts::tr("%1%", "a percentage").arg(m_text.decimal(withoutDigits(millionths, 2), 2, 2));
}

QString KpiText::money(std::int64_t tenThousandths) const {
  const int digits = m_currency.digits();
  return m_text.decimal(withoutDigits(tenThousandths, domain::kMoneyScale - digits), digits, digits);
}

QString KpiText::duration(std::int64_t seconds) const {
  // Rounded to what is shown, so that 59.9 minutes are an hour.
  if (seconds >= 2 * kDay)
    seconds = (seconds + kHour / 2) / kHour * kHour;
  else if (seconds >= kHour)
    seconds = (seconds + kMinute / 2) / kMinute * kMinute;
  const auto days = m_text.integer(seconds / kDay);
  const auto hours = m_text.integer(seconds % kDay / kHour);
  const auto minutes = m_text.integer(seconds % kHour / kMinute);
  if (seconds >= 2 * kDay) return KpiTexts::tr("%1 d %2 h", "days and hours").arg(days, hours);
  if (seconds >= kHour)
    return KpiTexts::tr("%1 h %2 min", "hours and minutes").arg(m_text.integer(seconds / kHour), minutes);
  return KpiTexts::tr("%1 min", "minutes").arg(m_text.decimal(withoutDigits(seconds * 100 / 60, 1), 1, 0));
}

QString KpiText::number(const storage::KpiInfo& kpi, std::int64_t value) const {
  switch (kpi.form().form) {
    case KpiForm::Money: return money(value);
    case KpiForm::Percent: return percent(value);
    case KpiForm::Times: return KpiTexts::tr("%1 ×", "how many times").arg(m_text.decimal(withoutDigits(value, 4), 2, 2));
    case KpiForm::Duration: return duration(value);
    case KpiForm::Count: break;
  }
  return m_text.integer(value);
}

QString KpiText::denominator(const storage::KpiInfo& kpi, std::int64_t value) const {
  return kpi.form().moneyBelow ? money(value) : m_text.integer(value);
}

QString KpiText::unit(const storage::KpiInfo& kpi) const {
  return isMoney(kpi) ? toQt(m_currency.code()) : QString();
}

QString KpiText::numerator(const storage::KpiInfo& kpi, std::int64_t value) const {
  if (kpi.form().form == KpiForm::Duration) return duration(value);
  return kpi.form().moneyAbove ? money(value) : m_text.integer(value);
}

QString KpiText::full(const storage::KpiInfo& kpi, const std::optional<std::int64_t>& value) const {
  if (!value) return {};
  const QString text = number(kpi, *value);
  return isMoney(kpi) ? KpiTexts::tr("%1 %2", "amount and currency").arg(text, unit(kpi)) : text;
}

double KpiText::plotted(const storage::KpiInfo& kpi, std::int64_t value) {
  switch (kpi.form().form) {
    case KpiForm::Money: return static_cast<double>(value) / 1e4;
    case KpiForm::Percent:
    case KpiForm::Times: return static_cast<double>(value) / 1e6;
    case KpiForm::Duration: return static_cast<double>(value) / static_cast<double>(kHour);
    case KpiForm::Count: break;
  }
  return static_cast<double>(value);
}

QString KpiText::tick(const storage::KpiInfo& kpi, double value) const {
  const QLocale& locale = m_text.locale();
  if (isRatio(kpi)) return KpiTexts::tr("%1%", "a percentage").arg(shortNumber(value * 100, locale));
  if (kpi.form().form == KpiForm::Duration) return KpiTexts::tr("%1 h", "hours").arg(shortNumber(value, locale));
  for (const Magnitude& magnitude : magnitudes(locale))
    if (std::abs(value) >= magnitude.size) return magnitude.pattern.arg(shortNumber(value / magnitude.size, locale));
  return shortNumber(value, locale);
}

QStringList KpiText::missing(const std::vector<storage::MissingRate>& missing) const {
  QStringList lines;
  for (const storage::MissingRate& rate : missing) {
    const QString amount = m_text.money(rate.amount, rate.currency);
    lines << KpiTexts::tr("%1: no rate for %2 (%3 left out)", "currency, days, amount")
                 .arg(toQt(rate.currency), periodText({rate.from, rate.to}), amount);
  }
  return lines;
}

std::optional<std::int64_t> statedValue(const storage::KpiInfo& kpi, const storage::KpiValue& value) {
  // A share of money may well be 0; it is unknown when there is nothing to have a share of.
  const auto& sum = kpi.form().moneyBelow ? value.denominator : value.numerator;
  const bool nothingConverted = kpi.form().moneyAbove && !value.missing.empty() && sum.value_or(0) == 0;
  return nothingConverted ? std::nullopt : value.value;
}

KpiChange kpiChange(const storage::KpiInfo& kpi, const std::optional<std::int64_t>& now,
                    const std::optional<std::int64_t>& before, const QLocale& locale) {
  if (!now || !before) return {};
  const bool points = isRatio(kpi);
  if (!points && *before == 0) return {};
  const double difference = static_cast<double>(*now) - static_cast<double>(*before);
  const double change = points ? difference / 1e4 : difference / std::abs(static_cast<double>(*before)) * 100;
  KpiChange result;
  result.up = difference > 0;
  const QString text = signedText(change, 1, locale);
  result.text =
      points ? KpiTexts::tr("%1 points", "percentage points").arg(text) : KpiTexts::tr("%1%", "a change").arg(text);
  // What rounds to nothing is no change.
  if (std::abs(change) < 0.05) {
    result.kind = KpiChange::Kind::Same;
    result.text = KpiTexts::tr("no change");
  } else if (kpi.direction == "up" || kpi.direction == "down") {
    result.kind = result.up == (kpi.direction == "up") ? KpiChange::Kind::Better : KpiChange::Kind::Worse;
  }
  return result;
}

}  // namespace kontor::models

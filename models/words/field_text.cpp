// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/field_text.h"

#include "domain/calendar.h"
#include "domain/currency.h"
#include "domain/decimal.h"
#include "models/words/business_hours_text.h"
#include "models/words/date_text.h"
#include "models/words/field_labels.h"
#include "models/words/number_text.h"
#include "models/words/platform_codes.h"
#include "models/words/profile_titles.h"
#include "models/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::models {
namespace {

constexpr std::int64_t kMoneyUnit = 10'000;  // kMoneyScale decimals

using domain::FieldType;

const std::int64_t* integerOf(const domain::Value& value) {
  return std::get_if<std::int64_t>(&value);
}

QString textValue(const domain::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text != nullptr ? toQt(*text) : QString();
}

TypedValue wrongInput(const domain::Field& field, const QString& text, std::string code, std::string expected) {
  return {{}, domain::Issue{std::move(code), std::string(field.id), 0, {}, fromQt(text), std::move(expected)}};
}

TypedValue numberInput(const domain::Field& field, const QString& text, const QLocale& locale, int scale) {
  if (const auto number = readLocalDecimal(locale, text, scale)) return {*number, {}};
  if (scale < domain::kRateScale && readLocalDecimal(locale, text, domain::kRateScale)) {
    return wrongInput(field, text, "too_precise", std::to_string(scale));
  }
  return wrongInput(field, text, "not_a_number", "");
}

// "1.25 kg", "350 g", "350": exactly, in the unit of the column.
TypedValue measureInput(const domain::Field& field, const QString& typed, const QLocale& locale) {
  struct Unit {
    QLatin1String name;
    int scale;
  };
  static constexpr Unit weights[] = {{QLatin1String("kg"), 3}, {QLatin1String("g"), 0}};
  static constexpr Unit lengths[] = {{QLatin1String("mm"), 0}, {QLatin1String("cm"), 1}, {QLatin1String("m"), 3}};
  const auto units = field.type == FieldType::Weight ? std::span<const Unit>(weights) : std::span<const Unit>(lengths);
  for (const Unit& unit : units) {
    if (!typed.endsWith(unit.name, Qt::CaseInsensitive)) continue;
    return numberInput(field, typed.chopped(unit.name.size()).trimmed(), locale, unit.scale);
  }
  return numberInput(field, typed, locale, 0);
}

TypedValue choiceInput(const domain::Field& field, const QString& typed) {
  if (typed.isEmpty()) return {};
  const std::string code = fromQt(typed);
  if (domain::isChoice(field, code)) return {code, {}};
  for (const std::string_view known : choiceCodes(field)) {
    if (FieldText::choice(field, known).compare(typed, Qt::CaseInsensitive) == 0) return {std::string(known), {}};
  }
  return wrongInput(field, typed, "unknown_choice", std::string(field.detail));
}

TypedValue currencyInput(const domain::Field& field, const QString& typed) {
  if (typed.isEmpty()) return {std::string(), {}};
  const auto currency = domain::Currency::fromCode(fromQt(typed));
  if (!currency) return wrongInput(field, typed, "unknown_currency", "ISO 4217");
  return {std::string(currency->code()), {}};
}

TypedValue countryInput(const domain::Field& field, const QString& typed) {
  const QString code = typed.toUpper();
  const bool letters = std::ranges::all_of(code, [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
  if (!letters || (!code.isEmpty() && code.size() != 2)) return wrongInput(field, typed, "unknown_country", "ISO 3166");
  return {fromQt(code), {}};
}

TypedValue flagInput(const domain::Field& field, const QString& typed) {
  static constexpr const char* words[][2] = {{"0", "1"}, {"no", "yes"}, {"false", "true"}};
  const QString own[] = {QCoreApplication::translate("Choice", "No"), QCoreApplication::translate("Choice", "Yes")};
  for (const std::int64_t value : {0, 1}) {
    bool named = typed.compare(own[value], Qt::CaseInsensitive) == 0;
    for (const auto& word : words) named = named || typed.compare(QLatin1String(word[value]), Qt::CaseInsensitive) == 0;
    if (named) return {value, {}};
  }
  return wrongInput(field, typed, "not_a_flag", "0|1");
}

QString measureText(const FieldText& text, FieldType type, std::int64_t value) {
  if (type == FieldType::Length) return text.decimal(value, 1) + QStringLiteral("\u00A0cm");
  if (value >= 1000) return text.decimal(value, 3) + QStringLiteral("\u00A0kg");
  return text.integer(value) + QStringLiteral("\u00A0g");
}

}  // namespace

FieldText::FieldText(const QLocale& locale, const QTimeZone& zone) : m_locale(locale), m_zone(zone) {}

QTimeZone FieldText::zoneOf(std::string_view channel) const {
  const auto found = m_zones.find(channel);
  return found == m_zones.end() ? m_zone : found->second;
}

QStringList FieldText::channels() const {
  QStringList names;
  for (const auto& [name, zone] : m_zones) names << toQt(name);
  return names;
}

QString FieldText::label(const domain::Field& field) {
  const char* source = fieldLabelSource(domain::info(field.entity).id, field.id);
  return source != nullptr ? QCoreApplication::translate("Field", source) : toQt(field.id);
}

QString FieldText::entity(domain::Entity entity) {
  return QCoreApplication::translate("Entity", entityNameSource(entity).first);
}

QString FieldText::entities(domain::Entity entity) {
  return QCoreApplication::translate("Entity", entityNameSource(entity).second);
}

QString FieldText::choice(const domain::Field& field, std::string_view code) {
  const char* source = choiceNameSource(field.id, code);
  return source != nullptr ? QCoreApplication::translate("Choice", source) : toQt(code);
}

bool FieldText::showsWords(const domain::Field& field) {
  return field.type == FieldType::Text && (field.detail == domain::kPlatformCode || field.detail == domain::kProfileId);
}

QString FieldText::plain(const domain::Field& field, const domain::Value& value) const {
  const QString text = textValue(value);
  if (field.type == FieldType::Currency && text == toQt(domain::kNoCurrency)) return {};
  if (field.type != FieldType::Text || text.isEmpty()) return text;
  if (field.detail == domain::kPlatformCode) return platformCodeText(fromQt(text));
  if (field.detail == domain::kBusinessHours) return businessHoursText(fromQt(text));
  return field.detail == domain::kProfileId && m_profiles ? m_profiles->title(fromQt(text)) : text;
}

QString FieldText::format(const domain::Field& field, const domain::Value& value, std::string_view currency,
                          const QTimeZone& zone) const {
  const std::int64_t* number = integerOf(value);
  if (number == nullptr) {
    if (field.type == FieldType::Day) return day(fromQt(textValue(value)));
    if (field.type == FieldType::Choice) return choice(field, fromQt(textValue(value)));
    return field.type == FieldType::Note ? textValue(value).simplified() : plain(field, value);
  }
  switch (field.type) {
    case FieldType::Money: return amount(*number, currency);
    case FieldType::Rate: return decimal(*number, domain::kRateScale);
    case FieldType::Weight:
    case FieldType::Length: return measureText(*this, field.type, *number);
    case FieldType::Instant: return instant(*number, zone);
    case FieldType::Flag:
      return *number != 0 ? QCoreApplication::translate("Choice", "Yes") : QCoreApplication::translate("Choice", "No");
    default: return integer(*number);
  }
}

QString FieldText::edit(const domain::Field& field, const domain::Value& value, const QTimeZone& zone) const {
  const std::int64_t* number = integerOf(value);
  if (number == nullptr) return field.type == FieldType::Day ? day(fromQt(textValue(value))) : plain(field, value);
  switch (field.type) {
    case FieldType::Money: return localDecimal(m_locale, *number, domain::kMoneyScale, 2, false);
    case FieldType::Rate: return localDecimal(m_locale, *number, domain::kRateScale, 0, false);
    case FieldType::Instant: return localInstantExactly(m_locale, zone.isValid() ? zone : m_zone, *number);
    default: return localDecimal(m_locale, *number, 0, 0, false);
  }
}

TypedValue FieldText::parse(const domain::Field& field, const QString& text, const QTimeZone& zone) const {
  const QString typed = text.trimmed();
  switch (field.type) {
    case FieldType::Choice: return choiceInput(field, typed);
    case FieldType::Currency: return currencyInput(field, typed);
    case FieldType::Country: return countryInput(field, typed);
    case FieldType::Note: return {fromQt(text), {}};
    case FieldType::Text: return {field.detail == domain::kBusinessHours ? readBusinessHours(typed) : fromQt(typed), {}};
    case FieldType::Reference:
    case FieldType::Sealed: return {fromQt(typed), {}};
    default: break;
  }
  if (typed.isEmpty()) return {};
  switch (field.type) {
    case FieldType::Money: return numberInput(field, typed, m_locale, domain::kMoneyScale);
    case FieldType::Rate: return numberInput(field, typed, m_locale, domain::kRateScale);
    case FieldType::Weight:
    case FieldType::Length: return measureInput(field, typed, m_locale);
    case FieldType::Flag: return flagInput(field, typed);
    case FieldType::Day:
      if (const auto day = readLocalDay(m_locale, typed)) return {day->iso(), {}};
      return wrongInput(field, typed, "not_a_date", fromQt(localDayPattern(m_locale)));
    case FieldType::Instant:
      if (const auto instant = readLocalInstant(m_locale, zone.isValid() ? zone : m_zone, typed)) return {*instant, {}};
      return wrongInput(field, typed, "not_a_date", fromQt(localDayPattern(m_locale)) + " HH:mm");
    default: return numberInput(field, typed, m_locale, 0);
  }
}

QString FieldText::amount(std::int64_t tenThousandths, std::string_view currency) const {
  const auto known = domain::Currency::fromCode(currency);
  // Without a currency at hand: what has a fraction is written as nearly all amounts are.
  const int digits = known ? known->digits() : tenThousandths % kMoneyUnit == 0 ? 0 : 2;
  return localDecimal(m_locale, tenThousandths, domain::kMoneyScale, digits, true);
}

QString FieldText::money(std::int64_t tenThousandths, std::string_view currency) const {
  const QString number = amount(tenThousandths, currency);
  return currency.empty() ? number : number + QChar(QChar::Nbsp) + toQt(currency);
}

QString FieldText::integer(std::int64_t value) const {
  return localDecimal(m_locale, value, 0, 0, true);
}

QString FieldText::decimal(std::int64_t value, int scale, int digits) const {
  return localDecimal(m_locale, value, scale, digits, true);
}

QString FieldText::day(std::string_view iso) const {
  const auto day = domain::Day::fromIso(iso);
  return day ? localDay(m_locale, *day) : toQt(iso);
}

QString FieldText::instant(std::int64_t seconds, const QTimeZone& zone) const {
  return localInstant(m_locale, zone.isValid() ? zone : m_zone, seconds);
}

std::string fieldName(const domain::Field& field) {
  return fromQt(FieldText::label(field));
}

}  // namespace kontor::models

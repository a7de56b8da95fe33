// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/issue.h"
#include "domain/value.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kontor::models {

class ProfileTitles;

/// What a user typed into a field: a value, or why it is none.
struct TypedValue {
  domain::Value value;
  std::optional<domain::Issue> issue;
};

/// How fields are called and how their values are written on the screen and read back. A value type.
class FieldText {
 public:
  explicit FieldText(const QLocale& locale = QLocale(), const QTimeZone& zone = QTimeZone::systemTimeZone());

  const QLocale& locale() const { return m_locale; }
  void setLocale(const QLocale& locale) { m_locale = locale; }
  /// Zone of the record's channel; the computer's zone for records without one.
  QTimeZone zoneOf(std::string_view channel) const;
  /// Names of all channels, in order.
  QStringList channels() const;
  void setZones(std::map<std::string, QTimeZone, std::less<>> zones) { m_zones = std::move(zones); }

  /// Who knows what profiles are called.
  void setProfiles(std::shared_ptr<ProfileTitles> profiles) { m_profiles = std::move(profiles); }

  static QString label(const domain::Field& field);
  /// "Order", "Orders".
  static QString entity(domain::Entity entity);
  static QString entities(domain::Entity entity);
  /// The name of one code of a Choice field; the code itself when it is unknown.
  static QString choice(const domain::Field& field, std::string_view code);

  /// True when lists show words for the codes that the book holds in a text field.
  static bool showsWords(const domain::Field& field);

  /// A value as lists and forms show it; empty when not stated. `currency` belongs to Money, `zone` to Instant.
  QString format(const domain::Field& field, const domain::Value& value, std::string_view currency = {},
                 const QTimeZone& zone = {}) const;
  /// The same without unit or grouping, as an editor starts from it.
  QString edit(const domain::Field& field, const domain::Value& value, const QTimeZone& zone = {}) const;
  /// Reads what was typed into an editor, by the user's locale and exactly.
  TypedValue parse(const domain::Field& field, const QString& text, const QTimeZone& zone = {}) const;

  /// `1,234.50`: at least the currency's own digits, never hiding more.
  QString amount(std::int64_t tenThousandths, std::string_view currency) const;
  /// `1,234.50 EUR`
  QString money(std::int64_t tenThousandths, std::string_view currency) const;
  QString integer(std::int64_t value) const;
  /// A decimal of `scale` digits, at least `digits` of them shown.
  QString decimal(std::int64_t value, int scale, int digits = 0) const;
  QString day(std::string_view iso) const;
  QString instant(std::int64_t seconds, const QTimeZone& zone = {}) const;

 private:
  QString plain(const domain::Field& field, const domain::Value& value) const;

  QLocale m_locale;
  QTimeZone m_zone;
  std::map<std::string, QTimeZone, std::less<>> m_zones;
  std::shared_ptr<ProfileTitles> m_profiles;
};

/// FieldText::label() for the engine: what lists call a field.
std::string fieldName(const domain::Field& field);

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/field_text.h"
#include "storage/kpi.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace kontor::models {

/// How KPIs are called and how their numbers are written, in one currency. A value type.
class KpiText {
 public:
  KpiText(FieldText text, domain::Currency currency) : m_text(std::move(text)), m_currency(currency) {}

  /// The name in the user's language, as far as the KPI's file has it.
  static QString title(const storage::KpiInfo& kpi);
  /// The words of the file's header.
  static QString formula(const storage::KpiInfo& kpi);
  /// "Sales"
  static QString area(std::string_view area);
  /// "by channel"
  static QString group(const std::string& group);

  domain::Currency currency() const { return m_currency; }
  const FieldText& fields() const { return m_text; }

  /// The number without its unit, rounded to the currency's digits; a ratio as a percentage.
  QString number(const storage::KpiInfo& kpi, std::int64_t value) const;
  /// `GBP` or nothing.
  QString unit(const storage::KpiInfo& kpi) const;
  QString numerator(const storage::KpiInfo& kpi, std::int64_t value) const;
  QString denominator(const storage::KpiInfo& kpi, std::int64_t value) const;
  QString percent(std::int64_t millionths) const;
  /// Number and unit; empty when there is none.
  QString full(const storage::KpiInfo& kpi, const std::optional<std::int64_t>& value) const;

  /// The value as a chart draws it.
  static double plotted(const storage::KpiInfo& kpi, std::int64_t value);
  /// A number beside an axis, in few letters: `1.5M`, `20%`.
  QString tick(const storage::KpiInfo& kpi, double value) const;

  /// What could not be converted, one line each.
  QStringList missing(const std::vector<storage::MissingRate>& missing) const;

 private:
  /// `3 d 4 h`: the two largest units.
  QString duration(std::int64_t seconds) const;
  QString money(std::int64_t tenThousandths) const;

  FieldText m_text;
  domain::Currency m_currency;
};

/// The value that can be shown: none while every amount behind it waits for a rate, which is not 0 either.
std::optional<std::int64_t> statedValue(const storage::KpiInfo& kpi, const storage::KpiValue& value);

/// How a value stands against an earlier one.
struct KpiChange {
  enum class Kind : std::uint8_t { None, Better, Worse, Same };
  Kind kind = Kind::None;
  bool up = false;
  QString text;  ///< `+12.4%`, `−1.2 points`; empty when there is nothing to compare with
};

/// The change of a KPI: percentages in percentage points, all else in percent of the earlier value.
KpiChange kpiChange(const storage::KpiInfo& kpi, const std::optional<std::int64_t>& now,
                    const std::optional<std::int64_t>& before, const QLocale& locale);

}  // namespace kontor::models

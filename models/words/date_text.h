// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <optional>

namespace kontor::models {

/// Dates in the order of the locale, with two-digit days and four-digit years, and a clock of 24 hours.
QString localDayPattern(const QLocale& locale);
QString localDay(const QLocale& locale, domain::Day day);
/// To the minute.
QString localInstant(const QLocale& locale, const QTimeZone& zone, std::int64_t seconds);
/// With the seconds when there are some, so that nothing is lost in an editor.
QString localInstantExactly(const QLocale& locale, const QTimeZone& zone, std::int64_t seconds);

/// Reads a day in the locale's pattern or as `yyyy-mm-dd`.
std::optional<domain::Day> readLocalDay(const QLocale& locale, const QString& text);
/// Reads `day HH:mm[:ss]` in a zone; nothing for a time that the zone's clocks skip.
std::optional<std::int64_t> readLocalInstant(const QLocale& locale, const QTimeZone& zone, const QString& text);

}  // namespace kontor::models

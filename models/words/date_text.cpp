// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/date_text.h"

#include "models/words/text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace kontor::models {
namespace {

QDate qDate(domain::Day day) {
  const auto ymd = day.ymd();
  return QDate(int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day())));
}

}  // namespace

QString localDayPattern(const QLocale& locale) {
  QString pattern = locale.dateFormat(QLocale::ShortFormat);
  if (!pattern.contains(QLatin1String("yyyy"))) pattern.replace(QLatin1String("yy"), QLatin1String("yyyy"));
  static const QRegularExpression oneDay(QStringLiteral("(?<!d)d(?!d)"));
  static const QRegularExpression oneMonth(QStringLiteral("(?<!M)M(?!M)"));
  return pattern.replace(oneDay, QStringLiteral("dd")).replace(oneMonth, QStringLiteral("MM"));
}

QString localDay(const QLocale& locale, domain::Day day) {
  return locale.toString(qDate(day), localDayPattern(locale));
}

QString localInstant(const QLocale& locale, const QTimeZone& zone, std::int64_t seconds) {
  const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, zone);
  return locale.toString(moment.date(), localDayPattern(locale)) + QLatin1Char(' ') +
         moment.time().toString(QStringLiteral("HH:mm"));
}

QString localInstantExactly(const QLocale& locale, const QTimeZone& zone, std::int64_t seconds) {
  const QString minute = localInstant(locale, zone, seconds);
  const int rest = QDateTime::fromSecsSinceEpoch(seconds, zone).time().second();
  return rest == 0 ? minute : minute + QStringLiteral(":%1").arg(rest, 2, 10, QLatin1Char('0'));
}

std::optional<domain::Day> readLocalDay(const QLocale& locale, const QString& text) {
  if (const auto iso = domain::Day::fromIso(fromQt(text))) return iso;
  QDate date;
  for (const QString& pattern : {localDayPattern(locale), locale.dateFormat(QLocale::ShortFormat)}) {
    if (!date.isValid()) date = locale.toDate(text, pattern);
  }
  // A year of two digits is read as 19xx by Qt: never guessed.
  if (!date.isValid() || !text.contains(QString::number(date.year()))) return std::nullopt;
  return domain::Day::of(date.year(), unsigned(date.month()), unsigned(date.day()));
}

std::optional<std::int64_t> readLocalInstant(const QLocale& locale, const QTimeZone& zone, const QString& text) {
  static const QRegularExpression parts(QStringLiteral("^(.*\\S)[ T]+(\\d{1,2}:\\d{2}(?::\\d{2})?)Z?$"));
  const auto match = parts.match(text.trimmed());
  const QString dayText = match.hasMatch() ? match.captured(1) : text.trimmed();
  const auto day = readLocalDay(locale, dayText);
  if (!day) return std::nullopt;
  const QString clock = match.hasMatch() ? match.captured(2) : QStringLiteral("00:00");
  const QTime time =
      QTime::fromString(clock, clock.count(QLatin1Char(':')) == 2 ? QStringLiteral("H:mm:ss") : QStringLiteral("H:mm"));
  const bool utc = text.trimmed().endsWith(QLatin1Char('Z'));
  const QDateTime moment(qDate(*day), time, utc ? QTimeZone::utc() : zone);
  if (!time.isValid() || !moment.isValid() || moment.time() != time) return std::nullopt;
  return moment.toSecsSinceEpoch();
}

}  // namespace kontor::models

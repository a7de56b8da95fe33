// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/business_hours_text.h"

#include "models/words/text.h"

#include <QCoreApplication>

#include <utility>

namespace kontor::models {
namespace {

constexpr const char* kWeekdays[] = {
    QT_TRANSLATE_NOOP("Weekday", "Mon"), QT_TRANSLATE_NOOP("Weekday", "Tue"), QT_TRANSLATE_NOOP("Weekday", "Wed"),
    QT_TRANSLATE_NOOP("Weekday", "Thu"), QT_TRANSLATE_NOOP("Weekday", "Fri"), QT_TRANSLATE_NOOP("Weekday", "Sat"),
    QT_TRANSLATE_NOOP("Weekday", "Sun"),
};

constexpr std::pair<char16_t, char> kSigns[] = {{u'；', ';'}, {u'，', ','}, {u'、', ','}, {u'：', ':'},
                                                {u'－', '-'}, {u'–', '-'},  {u'—', '-'},  {u'至', '-'}};

}  // namespace

QString businessHoursText(std::string_view hours) {
  QString text = toQt(hours);
  for (const char* day : kWeekdays) {
    text.replace(QLatin1String(day), QCoreApplication::translate("Weekday", day), Qt::CaseInsensitive);
  }
  return text;
}

std::string readBusinessHours(const QString& text) {
  QString hours = text.trimmed();
  for (const char* day : kWeekdays) {
    hours.replace(QCoreApplication::translate("Weekday", day), QLatin1String(day), Qt::CaseInsensitive);
  }
  for (const auto& [sign, plain] : kSigns) hours.replace(QChar(sign), QLatin1Char(plain));
  return fromQt(hours);
}

}  // namespace kontor::models

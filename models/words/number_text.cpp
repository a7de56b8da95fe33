// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/number_text.h"

#include "domain/decimal.h"
#include "models/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::models {
namespace {

struct NumberTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::NumberText)
};

// The blanks that locales group with look alike, and a keyboard only has the plain one.
bool isBlankMark(const QString& mark) {
  return mark.size() == 1 && (mark[0].isSpace() || mark[0].unicode() == 0x202F);
}

QString ungrouped(const QString& whole, const QString& mark, bool& valid) {
  QString text = whole;
  if (isBlankMark(mark)) {
    for (QChar& c : text) {
      if (c.isSpace()) c = QLatin1Char(' ');
    }
  }
  const QStringList groups = text.split(isBlankMark(mark) ? QStringLiteral(" ") : mark);
  for (qsizetype i = 1; i < groups.size(); ++i) {
    const bool last = i == groups.size() - 1;
    const qsizetype size = groups[i].size();
    valid = valid && (size == 3 || (!last && size == 2)) && !groups[0].isEmpty();
  }
  return groups.join(QString());
}

// Digits of the locale become ASCII; nothing when something else is among them.
std::optional<QString> asciiDigits(const QLocale& locale, const QString& text) {
  const char16_t zero = locale.zeroDigit().size() == 1 ? locale.zeroDigit()[0].unicode() : u'0';
  QString result;
  for (const QChar c : text) {
    const char16_t unit = c.unicode();
    const int digit = unit >= zero && unit < zero + 10 ? unit - zero : unit - u'0';
    if (digit < 0 || digit > 9) return std::nullopt;
    result += QChar(u'0' + digit);
  }
  return result;
}

}  // namespace

QString localDecimal(const QLocale& locale, std::int64_t value, int scale, int digits, bool grouped) {
  QString plain = toQt(domain::formatDecimal(value, scale));
  const bool negative = plain.startsWith(QLatin1Char('-'));
  if (negative) plain.remove(0, 1);
  const qsizetype point = plain.indexOf(QLatin1Char('.'));
  QString whole = point < 0 ? plain : plain.left(point);
  QString decimals = point < 0 ? QString() : plain.mid(point + 1);
  decimals = decimals.leftJustified(std::max<qsizetype>(digits, decimals.size()), QLatin1Char('0'));
  if (grouped) {
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3) whole.insert(i, locale.groupSeparator());
  }
  const QString number = decimals.isEmpty() ? whole : whole + locale.decimalPoint() + decimals;
  // The true minus sign is for the eye; editors and the clipboard get the one of the keyboard.
  const QChar minus = grouped ? QChar(0x2212) : QChar(u'-');
  return negative ? minus + number : number;
}

std::optional<std::int64_t> readLocalDecimal(const QLocale& locale, const QString& typed, int scale) {
  QString text = typed.trimmed();
  text.replace(QChar(0x2212), QLatin1Char('-'));
  const bool negative = text.startsWith(QLatin1Char('-'));
  if (negative || text.startsWith(QLatin1Char('+'))) text = text.mid(1).trimmed();
  const QString mark = locale.decimalPoint();
  const qsizetype point = text.indexOf(mark);
  bool valid = true;
  const QString whole = ungrouped(point < 0 ? text : text.left(point), locale.groupSeparator(), valid);
  const QString decimals = point < 0 ? QString() : text.mid(point + mark.size());
  const auto wholeDigits = asciiDigits(locale, whole);
  const auto decimalDigits = asciiDigits(locale, decimals);
  if (!valid || !wholeDigits || !decimalDigits || (wholeDigits->isEmpty() && decimalDigits->isEmpty())) return std::nullopt;
  QString plain = wholeDigits->isEmpty() ? QStringLiteral("0") : *wholeDigits;
  if (!decimalDigits->isEmpty()) plain += QLatin1Char('.') + *decimalDigits;
  return domain::parseDecimal(fromQt(negative ? QLatin1Char('-') + plain : plain), scale);
}

QString dataSizeText(const QLocale& locale, std::int64_t bytes) {
  // Qt has a word for it in some languages only.
  if (bytes < 1000) return NumberTexts::tr("%n byte(s)", nullptr, static_cast<int>(bytes));
  return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace kontor::testing {

/// A language in which every text is 40 % longer: what has room for it has room for German and Russian too.
class PseudoTranslator : public QTranslator {
 public:
  bool isEmpty() const override { return false; }

  QString translate(const char*, const char* source, const char*, int) const override {
    QString text = QString::fromUtf8(source);
    // Word after word, as a longer language is longer: no single word becomes a sentence.
    qsizetype missing = (text.size() * 4 + 9) / 10;
    for (qsizetype i = 0; missing > 0; ++i, --missing) text += i % 7 == 6 ? QLatin1Char(' ') : QLatin1Char('o');
    return text;
  }
};

}  // namespace kontor::testing

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/wording.h"

#include <QCoreApplication>

namespace kontor::models {
namespace {

struct WordingTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::Wording)
};

bool needSpace(QChar left, QChar right) {
  const auto isHan = [](QChar c) { return c.script() == QChar::Script_Han; };
  const auto isLatin = [](QChar c) { return c.script() == QChar::Script_Latin || c.isDigit(); };
  return (isHan(left) && isLatin(right)) || (isLatin(left) && isHan(right));
}

}  // namespace

QString listed(const QStringList& parts) {
  return parts.join(WordingTexts::tr(", ", "between the parts of a list"));
}

QString clauses(const QStringList& parts) {
  return parts.join(WordingTexts::tr("; ", "between clauses"));
}

QString withName(const QString& sentence, const QString& name) {
  const QString mark = QStringLiteral("%1");
  const qsizetype at = sentence.indexOf(mark);
  if (at < 0 || name.isEmpty()) return sentence.arg(name);
  const qsizetype after = at + mark.size();
  const bool before = at > 0 && needSpace(sentence[at - 1], name.front());
  const bool behind = after < sentence.size() && needSpace(name.back(), sentence[after]);
  const QString space = QStringLiteral(" ");
  return sentence.left(at) + (before ? space : QString()) + name + (behind ? space : QString()) + sentence.mid(after);
}

}  // namespace kontor::models

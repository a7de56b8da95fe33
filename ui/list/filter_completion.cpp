// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filter_completion.h"

#include "models/words/field_labels.h"
#include "models/words/field_text.h"
#include "models/words/filter_text.h"
#include "models/words/text.h"

namespace kontor::ui {
namespace {

using models::FieldText;
using models::toQt;

void propose(std::vector<FilterProposal>& proposals, const QString& before, const QString& typed, const QString& value,
             const QString& label) {
  if (value == typed) return;
  if (!value.startsWith(typed, Qt::CaseInsensitive) && !label.contains(typed, Qt::CaseInsensitive)) return;
  proposals.push_back({before + toQt(models::quotedFilterValue(models::fromQt(value))), label});
}

std::vector<FilterProposal> proposeValues(const domain::Field& field, const QString& before, const QString& typed,
                                          const QStringList& channels) {
  std::vector<FilterProposal> proposals;
  if (field.type == domain::FieldType::Choice) {
    for (const std::string_view code : models::choiceCodes(field)) {
      propose(proposals, before, typed, toQt(code), FieldText::choice(field, code));
    }
  } else if (field.type == domain::FieldType::Flag) {
    propose(proposals, before, typed, QStringLiteral("yes"), QString());
    propose(proposals, before, typed, QStringLiteral("no"), QString());
  } else if (field.id == "channel") {
    for (const QString& channel : channels) propose(proposals, before, typed, channel, QString());
  }
  return proposals;
}

}  // namespace

FilterWord filterWordAt(const QString& filter, qsizetype cursor) {
  bool quoted = false;
  qsizetype start = 0;
  for (qsizetype i = 0; i < cursor; ++i) {
    if (filter[i] == QLatin1Char('"')) quoted = !quoted;
    if (!quoted && filter[i].isSpace()) start = i + 1;
  }
  qsizetype end = cursor;
  while (end < filter.size() && (quoted || !filter[end].isSpace())) ++end;
  return {start, end - start};
}

std::vector<FilterProposal> proposeFilter(domain::Entity entity, const QString& word, const QStringList& channels) {
  const bool negated = word.startsWith(QLatin1Char('-'));
  const QString sign = negated ? QStringLiteral("-") : QString();
  const QString term = negated ? word.mid(1) : word;
  const qsizetype colon = term.indexOf(QLatin1Char(':'));
  if (colon >= 0) {
    const domain::Field* field = domain::findField(entity, models::fromQt(term.left(colon)));
    if (field == nullptr) return {};
    const qsizetype last = std::max(colon, term.lastIndexOf(QLatin1Char(',')));
    QString typed = term.mid(last + 1);
    typed.remove(QLatin1Char('"'));
    return proposeValues(*field, sign + term.left(last + 1), typed, channels);
  }
  std::vector<FilterProposal> proposals;
  if (term.isEmpty()) return proposals;
  for (const domain::Field& field : domain::fields(entity)) {
    if (field.type == domain::FieldType::Sealed) continue;
    const QString id = toQt(field.id);
    const QString label = FieldText::label(field);
    if (!id.startsWith(term) && !label.startsWith(term, Qt::CaseInsensitive)) continue;
    proposals.push_back({sign + id + QLatin1Char(':'), label});
  }
  return proposals;
}

}  // namespace kontor::ui

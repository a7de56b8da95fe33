// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kontor::ui {

/// One proposal while a filter is typed.
struct FilterProposal {
  QString term;   ///< what is inserted: `status:` or `status:paid`
  QString label;  ///< what it means: "Status", "Paid"
};

/// The word of a filter that the cursor is in.
struct FilterWord {
  qsizetype start = 0;
  qsizetype length = 0;
};
FilterWord filterWordAt(const QString& filter, qsizetype cursor);

/// What may follow: names of fields that fit the word by id or label, or the values of a field that has a known set
/// (choices, flags, channels).
std::vector<FilterProposal> proposeFilter(domain::Entity entity, const QString& word, const QStringList& channels);

}  // namespace kontor::ui

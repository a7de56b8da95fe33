// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/row_pages.h"
#include "models/words/field_text.h"
#include "storage/contact_vault.h"
#include "storage/reader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace kontor::models {

/// True when these fields tell every record of the kind from the others (storage::keyFields).
bool nameRecords(domain::Entity entity, const std::vector<const domain::Field*>& fields);

/// True when a copied table of these fields states the numbers of its records: something in it may be changed and pasted
/// back, and nothing else tells which record is meant.
bool needNumbers(domain::Entity entity, const std::vector<const domain::Field*>& fields);
/// What filters call a record by: `#12`.
QString recordNumber(domain::Id id);
/// What copied tables call it by: `#12@3f9c2a`, with the first signs of the book's own id, so that a row of another book
/// meets no record of this one. The `#` keeps a spreadsheet from rounding a long number.
QString copiedNumber(domain::Id id, const QString& book);
QString bookMark(storage::Reader& reader);
/// Reads either back; nothing when the number is one of another book.
std::optional<domain::Id> readRecordNumber(const QString& text, const QString& book);
/// The heading of such a column, in the language of the window; and all that it may be called in some language.
QString recordNumberLabel();
QStringList recordNumberNames();

/// A cell as tableText() writes it, without quotes.
QString copiedCell(const FieldText& text, const domain::Field& field, const Cell& cell);

/// Records as tab-separated text with a line of labels, for a spreadsheet of the same locale: numbers without
/// grouping, personal data masked, the number of each record last where they need one. For workers.
QString tableText(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text, domain::Entity entity,
                  const std::vector<const domain::Field*>& fields, std::span<const domain::Id> ids, std::stop_token stop);

}  // namespace kontor::models

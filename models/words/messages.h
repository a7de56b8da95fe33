// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/issue.h"
#include "storage/book_error.h"
#include "storage/journal_entry.h"

#include <QString>

#include <string_view>

namespace kontor::models {

/// Sentences for the codes of the engine. Unknown codes come out readable, never empty.

/// What is wrong with a value or a row, without its place in the file.
QString issueSentence(const domain::Issue& issue, domain::Entity entity = domain::Entity::SalesOrder);
/// What was expected, in words; empty when the issue does not say.
QString expectedText(const domain::Issue& issue, domain::Entity entity = domain::Entity::SalesOrder);
QString errorSentence(storage::BookError::Code code, std::string_view detail);
/// What a journal entry did: "Order edited", "Imported orders.csv".
QString actionSentence(const storage::JournalEntry& entry);
/// How a row keeps an undo from happening.
QString inTheWaySentence(const storage::RowInTheWay& row, const QString& title);
/// One step of how a file was recognised (exchange::Recognition::why).
QString whySentence(std::string_view code);
/// A finding of verify: integrity, hash_chain, row_changed …
QString findingSentence(std::string_view code, std::string_view table, std::int64_t id, std::string_view detail);
/// The name of a column of a table, from the field table where it has one.
QString columnLabel(std::string_view table, std::string_view column);
/// The name of a table's records: "order", "order line".
QString tableLabel(std::string_view table);

}  // namespace kontor::models

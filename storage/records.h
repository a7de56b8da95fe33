// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/fields.h"
#include "domain/issue.h"
#include "domain/value.h"
#include "storage/contact_vault.h"
#include "storage/reader.h"
#include "storage/writer.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::storage {

/// Fields of one record by field id. Sealed fields are texts here and go to the vault.
using FieldValues = std::vector<std::pair<std::string, domain::Value>>;

/// What is wrong with these values for this entity: types, choices, required fields, currencies, signs.
/// The same checks serve forms and imports. `complete` also asks for required fields that are missing.
domain::Issues validate(domain::Entity entity, const FieldValues& values, bool complete);

/// The fields that together name one record of this kind and no other: `code` of a SKU, number and channel of an order.
/// Empty when nothing does.
std::span<const std::string_view> keyFields(domain::Entity entity);

/// What only the book can tell about these values: references that lead nowhere, names and codes that another record
/// has already, parts of a kit that hold the kit (`kit_cycle`), more in parcels than was ordered (`more_than_ordered`).
/// `id` is the record that is edited, 0 for a new one.
domain::Issues validateInBook(Reader& reader, domain::Entity entity, domain::Id id, const FieldValues& values);

/// Inserts a record; the values must have passed validate(). Returns its id.
/// Customers and import runs are made by imports alone, stock levels by moves: std::invalid_argument.
/// Rules of the entity fill in what follows: the day of an order, the clock of a ticket, the value of a move in the
/// book's currency, the state of an order whose parcel leaves (records/rules.h). A view of the same page and name is
/// replaced.
domain::Id insertRecord(Writer& writer, const ContactVault& vault, domain::Entity entity, const FieldValues& values);
/// Changes fields of a record. Editing a line keeps the sums of its order; editing `placed` keeps its day.
/// Throws std::overflow_error when a sum does not fit, BookError when sealed fields cannot be opened.
void updateRecord(Writer& writer, const ContactVault& vault, domain::Entity entity, domain::Id id,
                  const FieldValues& values);
/// Archiving is what the interface calls deleting.
void archiveRecord(Writer& writer, domain::Entity entity, domain::Id id, bool archived);
/// Child rows that are no records of their own are taken away, not archived: codes, names, parts, prices, documents,
/// certificates, events, messages, attachments, views, targets, lines of parcels and of orders.
bool canBeDeleted(domain::Entity entity);
/// Why such a row has to stay, to be asked before it is taken away: `imported_line`, since the next import of its file
/// would miss it, `line_in_parcel`. Empty when it may go.
domain::Issues whyNotDeleted(Reader& reader, domain::Entity entity, domain::Id id);
/// Takes such a row away; what follows from it is brought up to date. std::invalid_argument for other entities, and
/// with the code when there is a reason why not.
void deleteRecord(Writer& writer, domain::Entity entity, domain::Id id);
/// True when another order of the same buyer holds the contact too (an import gives equal ones to a buyer's orders):
/// what changes for one order must then get a contact of its own. All orders of a shared contact have its customer.
bool isSharedContact(Connection& connection, domain::Id contact, domain::Id order);
/// Recomputes gross, credit, units and line_count of an order from its lines.
void refreshOrderSums(Writer& writer, domain::Id order);

/// What a new record starts with: the defaults of its table that say something, and this moment for a time it needs.
FieldValues defaultValues(Reader& reader, domain::Entity entity, domain::Instant now);

/// One record with all its fields in the order of the field table; sealed fields in clear. Empty when missing.
std::vector<domain::Value> readRecord(Reader& reader, const ContactVault& vault, domain::Entity entity, domain::Id id);

}  // namespace kontor::storage

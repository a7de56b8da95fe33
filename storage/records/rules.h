// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/column_values.h"

#include <optional>
#include <string>
#include <string_view>

namespace kontor::storage {

/// A column as it will be after the write: the new value, else the stored one.
domain::Value valueAfter(Connection& connection, std::string_view table, domain::Id id, const ColumnValues& columns,
                         std::string_view column);
std::optional<std::int64_t> numberIn(const domain::Value& value);
std::string textIn(const domain::Value& value);

/// A move: its instant and day, and its value in the currency of the book at the rate of the day.
void applyMoveRules(Writer& writer, domain::Id id, ColumnValues& columns);
/// A ticket: its clock, its channel, when it was closed.
void applyTicketRules(Writer& writer, domain::Id id, ColumnValues& columns);
/// A message: when it was said; who speaks and which way it goes follow from each other.
void applyMessageRules(Writer& writer, domain::Id id, ColumnValues& columns);
/// A parcel: when it was shipped and delivered.
void applyShipmentRules(Writer& writer, domain::Id id, ColumnValues& columns);

/// The first answer after a ticket was opened; notes of the staff answer nobody.
void followMessages(Writer& writer, domain::Id ticket);
/// A scan that says `delivered` delivers the parcel.
void followEvents(Writer& writer, domain::Id shipment);
/// The orders of a parcel become partly_shipped and shipped with it.
void followShipment(Writer& writer, domain::Id shipment);
void followParcels(Writer& writer, domain::Id order);

/// The record that follows from this one: the order of a line, the ticket of a message, the parcel of an event …
/// 0 when there is none.
domain::Id followerOf(Connection& connection, domain::Entity entity, domain::Id id);
/// Brings it up to date after this kind of record was inserted, changed or deleted.
void follow(Writer& writer, domain::Entity entity, domain::Id follower);

}  // namespace kontor::storage

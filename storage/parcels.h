// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/issue.h"
#include "storage/reader.h"
#include "storage/records.h"
#include "storage/writer.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace kontor::storage {

/// Pieces of one order line that go into a parcel.
struct ParcelLine {
  domain::Id orderLine = 0;
  std::int64_t quantity = 0;
};

/// A line of an order and what of it still has to be sent: what the form of a new parcel offers.
struct OpenLine {
  domain::Id orderLine = 0;
  domain::Id order = 0;
  domain::Id sku = 0;  ///< 0: not mapped
  std::string sellerSku;
  std::string title;
  std::int64_t ordered = 0;
  std::int64_t left = 0;  ///< in no parcel yet; parcels that were lost, came back or are archived do not count
};
/// The lines of some orders, in their order, those without anything left included.
std::vector<OpenLine> openLines(Reader& reader, std::span<const domain::Id> orders);

/// What is wrong with the contents of a new parcel: `more_than_ordered`, `out_of_range`, `unknown_reference`,
/// `required` (empty); `line` counts the lines from 1.
domain::Issues validateParcel(Reader& reader, std::span<const ParcelLine> lines);

/// Whether a parcel takes its contents out of the stock of its warehouse (moves of reason `sale`).
enum class ParcelStock { Leave, Post };

/// Makes a parcel of lines of one or several orders. Its orders become partly_shipped or shipped as soon as the parcel
/// is more than `ready`; an order that is shipped, delivered, cancelled or returned stays what it is.
/// Throws std::invalid_argument with a code of validate() or validateParcel(); `required` when stock shall be posted
/// and no warehouse is stated.
domain::Id createShipment(Writer& writer, const FieldValues& shipment, std::span<const ParcelLine> lines,
                          ParcelStock stock = ParcelStock::Leave);

/// Takes what a parcel holds out of the stock of its warehouse, as far as that has not been done. Returns how many pieces
/// of its lines that were: 0 without a warehouse, or when nothing was left to take.
std::int64_t postShipment(Writer& writer, domain::Id shipment);

}  // namespace kontor::storage

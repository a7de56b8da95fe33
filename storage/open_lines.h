// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kontor::storage {

/// Orders (alias `o`) that still have to be sent. Served by the index sales_order_open, which must be asked in
/// these very words.
inline constexpr std::string_view kOpenOrderSql =
    "(o.status = 'pending' OR o.status = 'paid' OR o.status = 'partly_shipped' OR o.status = 'on_hold')";

/// Pieces of an order line (alias `l`) that are in no parcel; those in parcels that came back, were lost or were
/// archived must be sent again.
inline constexpr std::string_view kPiecesLeftSql =
    "(l.quantity - coalesce((SELECT sum(x.quantity) FROM shipment_line x JOIN shipment p ON p.id = x.shipment_id"
    " WHERE x.order_line_id = l.id AND p.archived = 0 AND p.status NOT IN ('returned', 'lost')), 0))";

/// Pieces of an order line (alias `l`) that no parcel has taken out of the stock: all that is in none of the living ones,
/// and what lies in one that left the stock alone.
inline constexpr std::string_view kPiecesReservedSql =
    "(l.quantity - coalesce((SELECT sum(coalesce(x.posted, x.quantity)) FROM shipment_line x JOIN shipment p"
    " ON p.id = x.shipment_id WHERE x.order_line_id = l.id AND p.archived = 0"
    " AND p.status NOT IN ('returned', 'lost')), 0))";

/// How many pieces of its SKU (alias `k`) one piece of an order line (`l`) means on the platform of its channel (`h`).
inline constexpr std::string_view kPiecesEachSql =
    "iif(l.seller_sku = k.code, 1, coalesce((SELECT c.quantity FROM sku_code c WHERE c.code = l.seller_sku"
    " AND c.sku_id = l.sku_id AND c.scope IN ('', h.platform) ORDER BY c.scope DESC, c.id LIMIT 1), 1))";

/// The warehouses whose stock this book keeps: some goods were booked into them, and no platform reports on them. What is
/// sent from another one has nothing to be taken out of.
inline constexpr std::string_view kKeptStockSql =
    "(SELECT s.warehouse_id FROM stock_level s JOIN warehouse w ON w.id = s.warehouse_id WHERE w.kind <> 'fba')";

}  // namespace kontor::storage

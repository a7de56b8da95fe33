// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field_table.h"

namespace kontor::domain {
namespace {

using enum Entity;
using enum FieldType;

constexpr std::string_view kPlatforms =
    "amazon ebay shopify etsy woocommerce aliexpress shopee lazada tiktok_shop temu mercado_libre rakuten paypal "
    "stripe wise payoneer other";
constexpr std::string_view kOrderStatuses = "pending paid partly_shipped shipped delivered cancelled returned on_hold";
constexpr std::uint16_t kTyped = Editable | Imported | Bulk;

// What contribution() makes of an order, so that lists can show the rows behind a KPI.
constexpr std::string_view kCountsAs =
    "(CASE WHEN t.kind = 'cancellation' THEN 'credit'"
    " WHEN t.kind <> 'sale' OR t.gross <= 0 OR (t.gross IS NULL AND t.credit IS NOT NULL) THEN 'nothing'"
    " WHEN t.status = 'cancelled' THEN 'cancelled_sale' ELSE 'sale' END)";
// The first order of a known customer among those that count.
constexpr std::string_view kFirstOrder =
    "(t.customer_id IS NOT NULL AND t.kind = 'sale' AND (t.gross > 0 OR (t.gross IS NULL AND t.credit IS NULL))"
    " AND NOT EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = t.customer_id AND o.day <= t.day"
    " AND (o.day < t.day OR o.id < t.id) AND o.kind = 'sale'"
    " AND (o.gross > 0 OR (o.gross IS NULL AND o.credit IS NULL))))";

// The codes that an order's lines carry: filters ask whether any of them fits, a column shows the first.
constexpr std::string_view kOrderSkus =
    "(SELECT coalesce(s.code, l.seller_sku) FROM sales_order_line l LEFT JOIN sku s ON s.id = l.sku_id"
    " WHERE l.order_id = t.id)";

// What an order's goods weigh; unknown while one of them has no weight.
constexpr std::string_view kGoodsWeight =
    "(SELECT iif(count(*) = count(s.weight_g), sum(l.quantity * s.weight_g), NULL) FROM sales_order_line l"
    " LEFT JOIN sku s ON s.id = l.sku_id WHERE l.order_id = t.id)";

// LST-K2: how many of the eight required fields of a listing are filled. A picture is one here or at the SKU.
#define KONTOR_FILLED_FIELDS                                                                                         \
  "((t.title <> '') + (t.description <> '') + (t.category <> '') + (t.price IS NOT NULL) + (t.quantity IS NOT NULL)" \
  " + iif(t.picture_url <> '', 1, EXISTS (SELECT 1 FROM attachment a WHERE a.media_type LIKE 'image/%'"              \
  " AND ((a.entity = 'listing' AND a.record_id = t.id) OR (a.entity = 'sku' AND a.record_id = t.sku_id))))"          \
  " + coalesce((SELECT 1 + (s.weight_g IS NOT NULL) FROM sku s WHERE s.id = t.sku_id), 0))"
constexpr std::string_view kFilledFields = KONTOR_FILLED_FIELDS;
constexpr std::string_view kCompleteness = "(" KONTOR_FILLED_FIELDS " * 100 / 8)";
#undef KONTOR_FILLED_FIELDS

// Whether a listing is other than what its platform was last told of it; unknown while it was told nothing.
constexpr std::string_view kExportDiffers =
    "(SELECT max(e.value IS NOT CASE e.key WHEN 'price' THEN t.price WHEN 'quantity' THEN t.quantity"
    " WHEN 'title' THEN t.title WHEN 'description' THEN t.description WHEN 'state' THEN t.state"
    " WHEN 'seller_sku' THEN t.seller_sku ELSE e.value END)"
    " FROM (SELECT f.key, f.value, max(s.export_run_id) FROM exported_state s, json_each(s.stated) f"
    " WHERE s.record_id = t.id AND s.entity = 'listing' GROUP BY f.key) e)";

// What contribution() and course() count as returned.
constexpr std::string_view kHasReturn =
    "((t.kind = 'cancellation' AND t.credit > 0) OR (t.kind = 'sale' AND t.gross > 0"
    " AND (t.status = 'returned' OR (t.status <> 'cancelled' AND coalesce(t.refunded, 0) <> 0))))";

// Grouped by entity, in the order of a form. `sql` is only given where the column alone does not say it.
constexpr Field kFields[] = {
    {Channel, "name", Text, "name", "", Editable | Required | Shown | Searched, ""},
    {Channel, "platform", Choice, "platform", "", Editable | Required | Shown, kPlatforms},
    {Channel, "marketplace", Text, "marketplace", "", Editable | Shown, ""},
    {Channel, "currency", Currency, "currency", "", Editable | Required | Shown, ""},
    {Channel, "zone", Text, "zone", "", Editable | Required | Shown, ""},
    {Channel, "state", Choice, "state", "", Editable, "active paused closed"},
    {Channel, "business_hours", Text, "business_hours", "", Editable, kBusinessHours},
    {Channel, "response_minutes", Integer, "response_minutes", "", Editable, ""},
    {Channel, "date_order", Choice, "date_order", "", Editable, "dmy mdy ymd"},
    {Channel, "decimal_mark", Choice, "decimal_mark", "", Editable, "point comma"},
    {Channel, "note", Note, "note", "", Editable, ""},
    {Channel, "archived", Flag, "archived", "", 0, ""},

    {Supplier, "code", Text, "code", "", Editable | Required | Shown | Searched | Imported, ""},
    {Supplier, "name", Text, "name", "", Editable | Required | Shown | Searched | Imported, ""},
    {Supplier, "country", Country, "country", "", kTyped | Shown, ""},
    {Supplier, "currency", Currency, "currency", "", kTyped | Shown, ""},
    {Supplier, "state", Choice, "state", "", kTyped | Required | Shown, "candidate approved suspended"},
    {Supplier, "payment_terms", Text, "payment_terms", "", kTyped, ""},
    {Supplier, "lead_days", Integer, "lead_days", "", kTyped | Shown, ""},
    {Supplier, "website", Text, "website", "", Editable | Imported, ""},
    {Supplier, "next_expiry", Day, "",
     "(SELECT min(d.expires) FROM supplier_document d WHERE d.supplier_id = t.id AND d.expires <> '' AND d.archived = "
     "0)",
     Shown, ""},
    {Supplier, "tags", Text, "tags", "", kTyped | Searched, ""},
    {Supplier, "note", Note, "note", "", Editable | Searched | Imported, ""},
    {Supplier, "recipient", Sealed, "", "", Editable | Shown | Searched | Imported, "address"},
    {Supplier, "company", Sealed, "", "", Editable | Imported, "address"},
    {Supplier, "street", Sealed, "", "", Editable | Imported, "address"},
    {Supplier, "street2", Sealed, "", "", Editable | Imported, "address"},
    {Supplier, "city", Sealed, "", "", Editable | Imported, "address"},
    {Supplier, "region", Sealed, "", "", Editable | Imported, "address"},
    {Supplier, "postal_code", Sealed, "", "", Editable | Imported, "address"},
    {Supplier, "email", Sealed, "", "", Editable | Searched | Imported, "reach"},
    {Supplier, "phone", Sealed, "", "", Editable | Searched | Imported, "reach"},
    {Supplier, "buyer_username", Sealed, "", "", Editable | Searched | Imported, "reach"},
    {Supplier, "archived", Flag, "archived", "", 0, ""},

    {Sku, "code", Text, "code", "", Editable | Required | Shown | Searched | Imported, ""},
    {Sku, "name", Text, "name", "", Editable | Shown | Searched | Imported, ""},
    {Sku, "name_zh", Text, "name_zh", "", Editable | Shown | Searched | Imported, ""},
    {Sku, "category", Text, "category", "", kTyped | Shown | Searched, ""},
    {Sku, "brand", Text, "brand", "", kTyped | Shown | Searched, ""},
    {Sku, "weight", Weight, "weight_g", "", kTyped | Shown, ""},
    {Sku, "length", Length, "length_mm", "", kTyped, ""},
    {Sku, "width", Length, "width_mm", "", kTyped, ""},
    {Sku, "height", Length, "height_mm", "", kTyped, ""},
    {Sku, "hs_code", Text, "hs_code", "", kTyped, ""},
    {Sku, "origin", Country, "origin", "", kTyped, ""},
    {Sku, "battery", Flag, "battery", "", kTyped, ""},
    {Sku, "liquid", Flag, "liquid", "", kTyped, ""},
    {Sku, "fragile", Flag, "fragile", "", kTyped, ""},
    {Sku, "supplier", Reference, "supplier_id", "", Editable | Bulk | Imported, "supplier"},
    {Sku, "cost", Money, "cost", "", Editable | Imported, "cost_currency"},
    {Sku, "cost_currency", Currency, "cost_currency", "", Editable | Imported, ""},
    {Sku, "barcode", Text, "", "(SELECT code FROM sku_code c WHERE c.sku_id = t.id AND c.kind = 'barcode' LIMIT 1)",
     Shown | Searched | Imported, ""},
    {Sku, "on_hand", Integer, "", "(SELECT sum(l.on_hand) FROM stock_level l WHERE l.sku_id = t.id)", Shown | Summed, ""},
    {Sku, "cover_days", Integer, "cover_days", "", kTyped, ""},
    {Sku, "state", Choice, "state", "", kTyped | Shown, "active phasing_out discontinued"},
    {Sku, "tags", Text, "tags", "", kTyped | Searched, ""},
    {Sku, "note", Note, "note", "", Editable | Imported, ""},
    {Sku, "archived", Flag, "archived", "", 0, ""},

    {SkuCode, "sku", Reference, "sku_id", "", Required | Shown, "sku"},
    {SkuCode, "kind", Choice, "kind", "", Editable | Required | Shown, "barcode asin fnsku seller_sku supplier_code"},
    {SkuCode, "scope", Text, "scope", "", Editable | Shown, ""},
    {SkuCode, "code", Text, "code", "", Editable | Required | Shown | Searched | Imported, ""},
    {SkuCode, "quantity", Integer, "quantity", "", Editable | Shown, ""},

    {Warehouse, "code", Text, "code", "", Editable | Required | Shown | Searched, ""},
    {Warehouse, "name", Text, "name", "", Editable | Shown | Searched, ""},
    {Warehouse, "kind", Choice, "kind", "", Editable | Required | Shown, "own overseas fba bonded in_transit"},
    {Warehouse, "country", Country, "country", "", Editable | Shown, ""},
    {Warehouse, "note", Note, "note", "", Editable, ""},
    {Warehouse, "archived", Flag, "archived", "", 0, ""},

    {StockMove, "instant", Instant, "instant", "", Editable | Shown, ""},
    {StockMove, "day", Day, "day", "", 0, ""},
    {StockMove, "sku", Reference, "sku_id", "", Required | Shown, "sku"},
    {StockMove, "warehouse", Reference, "warehouse_id", "", Required | Shown, "warehouse"},
    {StockMove, "bin", Text, "bin", "", Shown, ""},
    {StockMove, "place", Text, "", "(SELECT rtrim(code || ' ' || t.bin) FROM warehouse WHERE id = t.warehouse_id)", 0, ""},
    {StockMove, "quantity", Integer, "quantity", "", Required | Shown | Summed, ""},
    {StockMove, "value", Money, "value", "", Shown, "currency"},
    {StockMove, "currency", Currency, "currency", "", 0, ""},
    {StockMove, "reason", Choice, "reason", "", Required | Shown, "receipt sale return transfer count adjustment scrap"},
    {StockMove, "document", Text, "document", "", Shown | Searched, ""},
    {StockMove, "base_value", Integer, "base_value", "", 0, ""},
    {StockMove, "note", Note, "note", "", Editable | Shown | Searched, ""},

    {StockLevel, "sku", Reference, "sku_id", "", Shown | Imported, "sku"},
    {StockLevel, "warehouse", Reference, "warehouse_id", "", Shown | Imported, "warehouse"},
    {StockLevel, "bin", Text, "bin", "", Shown | Searched | Imported, ""},
    {StockLevel, "name", Text, "", "(SELECT s.name FROM sku s WHERE s.id = t.sku_id)", Shown | Searched | Imported, ""},
    {StockLevel, "on_hand", Integer, "on_hand", "", Shown | Summed | Imported, ""},

    {Customer, "external_id", Text, "external_id", "", Shown | Searched | Imported, ""},
    {Customer, "channel", Reference, "channel_id", "", Shown, "channel"},
    {Customer, "country", Country, "country", "", Shown | Imported, ""},
    {Customer, "segment", Text, "segment", "", Editable | Shown | Bulk, ""},
    {Customer, "tags", Text, "tags", "", kTyped | Searched, ""},
    {Customer, "note", Note, "note", "", Editable | Searched, ""},
    {Customer, "archived", Flag, "archived", "", 0, ""},

    {SalesOrder, "external_id", Text, "external_id", "", Required | Shown | Searched | Imported, ""},
    {SalesOrder, "channel", Reference, "channel_id", "", Required | Shown, "channel"},
    {SalesOrder, "kind", Choice, "kind", "", Required | Imported, "sale cancellation adjustment"},
    {SalesOrder, "status", Choice, "status", "", kTyped | Required | Shown, kOrderStatuses},
    {SalesOrder, "hold_reason", Choice, "hold_reason", "", Editable | Bulk, "payment address stock fraud customer other"},
    {SalesOrder, "placed", Instant, "placed", "", Required | Shown | Imported, ""},
    {SalesOrder, "day", Day, "day", "", 0, ""},
    {SalesOrder, "currency", Currency, "currency", "", Required | Shown | Imported, ""},
    {SalesOrder, "units", Integer, "units", "", Shown | Summed, ""},
    {SalesOrder, "line_count", Integer, "line_count", "", 0, ""},
    {SalesOrder, "gross", Money, "gross", "", Shown | Summed, "currency"},
    {SalesOrder, "credit", Money, "credit", "", Summed, "currency"},
    {SalesOrder, "shipping", Money, "shipping", "", Editable | Imported | Summed, "currency"},
    {SalesOrder, "tax", Money, "tax", "", Editable | Imported | Summed, "currency"},
    {SalesOrder, "discount", Money, "discount", "", Editable | Imported | Summed, "currency"},
    {SalesOrder, "total", Money, "total", "", Editable | Shown | Imported | Summed, "currency"},
    {SalesOrder, "refunded", Money, "refunded", "", Editable | Imported | Summed, "currency"},
    {SalesOrder, "country", Country, "country", "", kTyped | Shown, ""},
    {SalesOrder, "customer", Reference, "customer_id", "", 0, "customer"},
    {SalesOrder, "customer_id", Text, "", "(SELECT external_id FROM customer c WHERE c.id = t.customer_id)", Imported, ""},
    {SalesOrder, "paid", Instant, "paid", "", Editable | Imported, ""},
    {SalesOrder, "ship_by", Instant, "ship_by", "", kTyped, ""},
    {SalesOrder, "shipped", Instant, "shipped", "", kTyped | Shown, ""},
    {SalesOrder, "cancelled", Instant, "cancelled", "", Editable | Imported, ""},
    {SalesOrder, "ship_service", Text, "ship_service", "", kTyped, ""},
    {SalesOrder, "payment_method", Text, "payment_method", "", Editable | Imported, ""},
    {SalesOrder, "tags", Text, "tags", "", kTyped | Searched, ""},
    {SalesOrder, "note", Note, "note", "", Editable | Searched, ""},
    {SalesOrder, "recipient", Sealed, "", "", Shown | Searched | Imported, "address"},
    {SalesOrder, "company", Sealed, "", "", Imported, "address"},
    {SalesOrder, "street", Sealed, "", "", Imported, "address"},
    {SalesOrder, "street2", Sealed, "", "", Imported, "address"},
    {SalesOrder, "street3", Sealed, "", "", Imported, "address"},
    {SalesOrder, "city", Sealed, "", "", Imported, "address"},
    {SalesOrder, "region", Sealed, "", "", Imported, "address"},
    {SalesOrder, "postal_code", Sealed, "", "", Imported, "address"},
    {SalesOrder, "buyer_name", Sealed, "", "", Searched | Imported, "reach"},
    {SalesOrder, "buyer_username", Sealed, "", "", Searched | Imported, "reach"},
    {SalesOrder, "email", Sealed, "", "", Searched | Imported, "reach"},
    {SalesOrder, "phone", Sealed, "", "", Searched | Imported, "reach"},
    {SalesOrder, "buyer_note", Sealed, "", "", Imported, "reach"},
    {SalesOrder, "sku", Text, "", kOrderSkus, 0, ""},
    {SalesOrder, "goods_weight", Weight, "", kGoodsWeight, 0, ""},
    {SalesOrder, "counts_as", Choice, "", kCountsAs, 0, "sale cancelled_sale credit nothing"},
    {SalesOrder, "first_order", Flag, "", kFirstOrder, 0, ""},
    {SalesOrder, "has_return", Flag, "", kHasReturn, 0, ""},
    {SalesOrder, "import_run", Reference, "import_run_id", "", 0, "import_run"},
    {SalesOrder, "archived", Flag, "archived", "", 0, ""},

    {SalesOrderLine, "order", Reference, "order_id", "", Required | Shown, "sales_order"},
    {SalesOrderLine, "external_id", Text, "external_id", "", Imported, ""},
    {SalesOrderLine, "seller_sku", Text, "seller_sku", "", Editable | Shown | Searched | Imported, ""},
    {SalesOrderLine, "sku", Reference, "sku_id", "", Editable | Shown, "sku"},
    {SalesOrderLine, "title", Text, "title", "", Editable | Shown | Searched | Imported, ""},
    {SalesOrderLine, "quantity", Integer, "quantity", "", Editable | Required | Shown | Summed | Imported, ""},
    {SalesOrderLine, "unit_price", Money, "unit_price", "", Editable | Shown | Imported, "currency"},
    {SalesOrderLine, "amount", Money, "amount", "", Shown | Summed | Imported, "currency"},
    {SalesOrderLine, "discount", Money, "discount", "", Imported, "currency"},
    {SalesOrderLine, "tax", Money, "tax", "", Imported, "currency"},
    {SalesOrderLine, "cost", Money, "cost", "", Imported | Summed, "cost_currency"},
    {SalesOrderLine, "cost_currency", Currency, "cost_currency", "", Imported, ""},
    {SalesOrderLine, "currency", Currency, "", "(SELECT currency FROM sales_order o WHERE o.id = t.order_id)", 0, ""},
    {SalesOrderLine, "source_line", Integer, "source_line", "", 0, ""},

    {Shipment, "external_id", Text, "external_id", "", Searched | Imported, ""},
    {Shipment, "carrier", Text, "carrier", "", Editable | Shown | Searched | Imported, ""},
    {Shipment, "service", Text, "service", "", Editable | Shown | Imported, ""},
    {Shipment, "tracking_number", Text, "tracking_number", "", Editable | Shown | Searched | Imported, ""},
    {Shipment, "status", Choice, "status", "", Editable | Required | Shown | Imported,
     "ready shipped in_transit delivered exception returned lost"},
    {Shipment, "warehouse", Reference, "warehouse_id", "", Editable | Shown | Imported, "warehouse"},
    {Shipment, "shipped", Instant, "shipped", "", Editable | Shown | Imported, ""},
    {Shipment, "delivered", Instant, "delivered", "", Editable | Shown | Imported, ""},
    {Shipment, "promised", Instant, "promised", "", Editable | Imported, ""},
    {Shipment, "last_scan", Instant, "", "(SELECT max(instant) FROM tracking_event WHERE shipment_id = t.id)", Shown, ""},
    {Shipment, "order", Text, "",
     "(SELECT o.external_id FROM shipment_line l JOIN sales_order_line s ON s.id = l.order_line_id"
     " JOIN sales_order o ON o.id = s.order_id WHERE l.shipment_id = t.id)",
     Shown | Imported, ""},
    // Of the pieces that have a SKU, where stock is kept (see kKeptStockSql).
    {Shipment, "unposted", Integer, "",
     "(SELECT sum(x.quantity - x.posted) FROM shipment_line x JOIN sales_order_line l ON l.id = x.order_line_id WHERE"
     " x.shipment_id = t.id AND x.posted < x.quantity AND l.sku_id IS NOT NULL AND t.warehouse_id IN (SELECT"
     " s.warehouse_id FROM stock_level s JOIN warehouse w ON w.id = s.warehouse_id WHERE w.kind <> 'fba'))",
     0, ""},
    {Shipment, "weight", Weight, "weight_g", "", Editable | Shown | Imported, ""},
    {Shipment, "cost", Money, "cost", "", Editable | Shown | Summed | Imported, "cost_currency"},
    {Shipment, "cost_currency", Currency, "cost_currency", "", Editable | Imported, ""},
    {Shipment, "tags", Text, "tags", "", kTyped | Searched, ""},
    {Shipment, "note", Note, "note", "", Editable | Searched | Imported, ""},
    {Shipment, "archived", Flag, "archived", "", 0, ""},

    {ShipmentLine, "shipment", Reference, "shipment_id", "", Required | Shown, "shipment"},
    {ShipmentLine, "order_line", Reference, "order_line_id", "", Required | Shown, "sales_order_line"},
    {ShipmentLine, "quantity", Integer, "quantity", "", Editable | Required | Shown | Summed, ""},
    {ShipmentLine, "posted", Integer, "posted", "coalesce(t.posted, t.quantity)", Shown | Summed, ""},

    {Listing, "external_id", Text, "external_id", "", Required | Shown | Searched | Imported, ""},
    {Listing, "channel", Reference, "channel_id", "", Required | Shown, "channel"},
    {Listing, "seller_sku", Text, "seller_sku", "", Editable | Shown | Searched | Imported, ""},
    {Listing, "sku", Reference, "sku_id", "", Editable | Shown, "sku"},
    {Listing, "sku_quantity", Integer, "sku_quantity", "", Editable, ""},
    {Listing, "title", Text, "title", "", Editable | Shown | Searched | Imported, ""},
    {Listing, "price", Money, "price", "", Editable | Shown | Imported, "currency"},
    {Listing, "currency", Currency, "currency", "", Editable | Imported, ""},
    {Listing, "quantity", Integer, "quantity", "", Editable | Shown | Summed | Imported, ""},
    {Listing, "state", Choice, "state", "", kTyped | Required | Shown, "draft live paused ended"},
    {Listing, "category", Text, "category", "", kTyped, ""},
    {Listing, "description", Note, "description", "", Editable | Imported, ""},
    {Listing, "picture_url", Text, "picture_url", "", Editable | Imported, ""},
    {Listing, "completeness", Integer, "", kCompleteness, Shown, ""},
    {Listing, "export_differs", Flag, "", kExportDiffers, 0, ""},
    {Listing, "filled_fields", Integer, "", kFilledFields, 0, ""},
    {Listing, "tags", Text, "tags", "", kTyped | Searched, ""},
    {Listing, "note", Note, "note", "", Editable | Searched, ""},
    {Listing, "archived", Flag, "archived", "", 0, ""},

    {Ticket, "subject", Text, "subject", "", Editable | Required | Shown | Searched, ""},
    {Ticket, "phase", Choice, "phase", "", Editable | Required | Shown, "pre_sale in_sale after_sale"},
    {Ticket, "status", Choice, "status", "", Editable | Required | Shown, "open waiting solved closed"},
    {Ticket, "priority", Choice, "priority", "", kTyped | Required | Shown, "low normal high urgent"},
    {Ticket, "category", Text, "category", "", kTyped | Shown, ""},
    {Ticket, "assignee", Text, "assignee", "", kTyped | Shown | Searched, ""},
    {Ticket, "channel", Reference, "channel_id", "", Editable | Shown, "channel"},
    {Ticket, "opened", Instant, "opened", "", Shown, ""},
    {Ticket, "due", Instant, "due", "", Editable | Shown, ""},
    {Ticket, "first_response", Instant, "first_response", "", Shown, ""},
    {Ticket, "closed", Instant, "closed", "", Shown, ""},
    {Ticket, "order", Reference, "order_id", "", Editable | Shown, "sales_order"},
    {Ticket, "sku", Reference, "sku_id", "", Editable, "sku"},
    {Ticket, "shipment", Reference, "shipment_id", "", Editable, "shipment"},
    {Ticket, "customer", Reference, "customer_id", "", 0, "customer"},
    {Ticket, "tags", Text, "tags", "", kTyped | Searched, ""},
    {Ticket, "note", Note, "note", "", Editable | Searched, ""},
    {Ticket, "archived", Flag, "archived", "", 0, ""},

    {Message, "ticket", Reference, "ticket_id", "", Required | Shown, "ticket"},
    {Message, "instant", Instant, "instant", "", Shown, ""},
    {Message, "direction", Choice, "direction", "", Editable | Required | Shown, "in out"},
    {Message, "sender", Choice, "sender", "", Editable | Shown, "buyer platform seller staff"},
    {Message, "channel", Text, "",
     "(SELECT c.name FROM ticket k JOIN channel c ON c.id = k.channel_id WHERE k.id = t.ticket_id)", 0, ""},
    {Message, "text", Sealed, "", "", Editable, "reach"},
};

}  // namespace

std::span<const Field> fieldTable() {
  return kFields;
}

}  // namespace kontor::domain

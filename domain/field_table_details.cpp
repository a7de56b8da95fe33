// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field_table.h"

namespace kontor::domain {
namespace {

using enum Entity;
using enum FieldType;

// Grouped by entity, in the order of a form.
constexpr Field kDetailFields[] = {
    {FxRate, "day", Day, "day", "", Required | Shown | Imported, ""},
    {FxRate, "base", Currency, "base", "", Required | Shown | Imported, ""},
    {FxRate, "quote", Currency, "quote", "", Required | Shown | Searched | Imported, ""},
    {FxRate, "rate", Rate, "rate", "", Required | Shown | Imported, ""},
    {FxRate, "source", Text, "source", "", Shown, ""},

    {ImportRun, "instant", Instant, "instant", "", Shown, ""},
    {ImportRun, "file_name", Text, "file_name", "", Shown | Searched, ""},
    {ImportRun, "profile", Text, "profile", "", Shown, kProfileId},
    {ImportRun, "channel", Reference, "channel_id", "", Shown, "channel"},
    {ImportRun, "encoding", Text, "encoding", "", 0, ""},
    {ImportRun, "row_count", Integer, "row_count", "", Shown, ""},
    {ImportRun, "new_count", Integer, "new_count", "", Shown, ""},
    {ImportRun, "changed_count", Integer, "changed_count", "", Shown, ""},
    {ImportRun, "same_count", Integer, "same_count", "", 0, ""},
    {ImportRun, "wrong_count", Integer, "wrong_count", "", Shown, ""},

    {SupplierDocument, "supplier", Reference, "supplier_id", "", Required | Shown, "supplier"},
    {SupplierDocument, "kind", Choice, "kind", "", Editable | Required | Shown, "licence certificate contract audit other"},
    {SupplierDocument, "number", Text, "number", "", Editable | Shown | Searched, ""},
    {SupplierDocument, "issued", Day, "issued", "", Editable | Shown, ""},
    {SupplierDocument, "expires", Day, "expires", "", Editable | Shown, ""},
    {SupplierDocument, "note", Note, "note", "", Editable | Searched, ""},
    {SupplierDocument, "archived", Flag, "archived", "", 0, ""},

    {SupplierPrice, "supplier", Reference, "supplier_id", "", Required | Shown | Imported, "supplier"},
    {SupplierPrice, "sku", Reference, "sku_id", "", Editable | Required | Shown | Imported, "sku"},
    {SupplierPrice, "supplier_code", Text, "supplier_code", "", Editable | Shown | Searched | Imported, ""},
    {SupplierPrice, "min_quantity", Integer, "min_quantity", "", Editable | Shown | Imported, ""},
    {SupplierPrice, "price", Money, "price", "", Editable | Required | Shown | Imported, "currency"},
    {SupplierPrice, "currency", Currency, "currency", "", Editable | Required | Shown | Imported, ""},
    {SupplierPrice, "lead_days", Integer, "lead_days", "", Editable | Shown | Imported, ""},
    {SupplierPrice, "valid_until", Day, "valid_until", "", Editable | Shown | Imported, ""},
    {SupplierPrice, "note", Note, "note", "", Editable | Imported, ""},
    {SupplierPrice, "archived", Flag, "archived", "", 0, ""},

    {Certificate, "sku", Reference, "sku_id", "", Required | Shown, "sku"},
    {Certificate, "kind", Text, "kind", "", Editable | Required | Shown | Searched, ""},
    {Certificate, "market", Country, "market", "", Editable | Shown, ""},
    {Certificate, "number", Text, "number", "", Editable | Shown | Searched, ""},
    {Certificate, "issuer", Text, "issuer", "", Editable | Shown, ""},
    {Certificate, "issued", Day, "issued", "", Editable, ""},
    {Certificate, "expires", Day, "expires", "", Editable | Shown, ""},
    {Certificate, "archived", Flag, "archived", "", 0, ""},

    {SkuName, "sku", Reference, "sku_id", "", Required | Shown, "sku"},
    {SkuName, "language", Text, "language", "", Editable | Required | Shown, ""},
    {SkuName, "name", Text, "name", "", Editable | Required | Shown | Searched, ""},

    {KitComponent, "kit", Reference, "kit_id", "", Required, "sku"},
    {KitComponent, "sku", Reference, "sku_id", "", Editable | Required | Shown | Imported, "sku"},
    {KitComponent, "quantity", Integer, "quantity", "", Editable | Required | Shown, ""},

    {TrackingEvent, "shipment", Reference, "shipment_id", "", Required, "shipment"},
    {TrackingEvent, "instant", Instant, "instant", "", Editable | Shown, ""},
    {TrackingEvent, "status", Text, "status", "", Editable | Shown, ""},
    {TrackingEvent, "place", Text, "place", "", Editable | Shown, ""},
    {TrackingEvent, "text", Text, "text", "", Editable | Shown, ""},

    {Attachment, "entity", Text, "entity", "", Required, ""},
    {Attachment, "record", Integer, "record_id", "", Required, ""},
    {Attachment, "name", Text, "name", "", Editable | Required | Shown | Searched, ""},
    {Attachment, "media_type", Text, "media_type", "", Required | Shown, ""},
    {Attachment, "size", Integer, "size", "", Required | Shown, ""},
    {Attachment, "hash", Text, "hash", "", Required, ""},
    {Attachment, "added", Instant, "added", "", Required | Shown, ""},

    {SavedView, "page", Text, "page", "", Required, ""},
    {SavedView, "name", Text, "name", "", Editable | Required | Shown, ""},
    {SavedView, "filter", Text, "filter", "", Editable | Shown, ""},
    {SavedView, "sort", Text, "sort", "", Editable, ""},
    {SavedView, "columns", Text, "columns", "", Editable, ""},

    {KpiTarget, "kpi", Text, "kpi", "", Required | Shown, ""},
    {KpiTarget, "target", Integer, "target", "", Editable | Required | Shown, ""},
    {KpiTarget, "warning", Integer, "warning", "", Editable | Shown, ""},
};

}  // namespace

std::span<const Field> detailFieldTable() {
  return kDetailFields;
}

}  // namespace kontor::domain

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fields.h"

#include "domain/field_table.h"

#include <algorithm>

namespace kontor::domain {
namespace {

using enum Entity;

constexpr EntityInfo kEntities[] = {
    {Channel, "channel", "name", "name"},
    {Supplier, "supplier", "name", "code"},
    {Sku, "sku", "code", "code"},
    {SkuCode, "sku_code", "code", "code"},
    {Warehouse, "warehouse", "code", "code"},
    {StockMove, "stock_move", "instant", "-instant"},
    {StockLevel, "stock_level", "sku", "sku"},
    {Customer, "customer", "external_id", "external_id"},
    {SalesOrder, "sales_order", "external_id", "-placed"},
    {SalesOrderLine, "sales_order_line", "seller_sku", "order"},
    {Shipment, "shipment", "tracking_number", "-shipped"},
    {ShipmentLine, "shipment_line", "shipment", "shipment"},
    {Listing, "listing", "title", "external_id"},
    {Ticket, "ticket", "subject", "-opened"},
    {Message, "message", "instant", "-instant"},
    {FxRate, "fx_rate", "quote", "-day"},
    {ImportRun, "import_run", "file_name", "-instant"},
    {SupplierDocument, "supplier_document", "number", "expires"},
    {SupplierPrice, "supplier_price", "sku", "sku"},
    {Certificate, "certificate", "number", "expires"},
    {SkuName, "sku_name", "name", "language"},
    {KitComponent, "kit_component", "sku", "sku"},
    {TrackingEvent, "tracking_event", "instant", "-instant"},
    {Attachment, "attachment", "name", "name"},
    {SavedView, "saved_view", "name", "name"},
    {KpiTarget, "kpi_target", "kpi", "kpi"},
    {Settlement, "settlement", "external_id", "-ends"},
    {SettlementLine, "settlement_line", "type", "posted"},
    {ReturnCase, "return_case", "case", "-day"},
};

}  // namespace

std::span<const EntityInfo> entities() {
  return kEntities;
}

const EntityInfo& info(Entity entity) {
  return kEntities[static_cast<std::size_t>(entity)];
}

std::optional<Entity> findEntity(std::string_view id) {
  const auto* found = std::ranges::find(kEntities, id, &EntityInfo::id);
  if (found == std::end(kEntities)) return std::nullopt;
  return found->entity;
}

std::span<const Field> fields(Entity entity) {
  const auto table = entity < FxRate ? fieldTable() : entity < Settlement ? detailFieldTable() : moneyFieldTable();
  const auto range = std::ranges::equal_range(table, entity, {}, &Field::entity);
  return {range.begin(), range.end()};
}

const Field* findField(Entity entity, std::string_view id) {
  const auto all = fields(entity);
  const auto found = std::ranges::find(all, id, &Field::id);
  return found == all.end() ? nullptr : &*found;
}

bool isArchivable(Entity entity) {
  return findField(entity, "archived") != nullptr;
}

bool isChoice(const Field& field, std::string_view code) {
  std::string_view rest = field.detail;
  while (!rest.empty()) {
    const auto blank = rest.find(' ');
    if (rest.substr(0, blank) == code) return true;
    rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
  }
  return false;
}

}  // namespace kontor::domain

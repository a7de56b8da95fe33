// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/field_labels.h"

#include <algorithm>
#include <iterator>

namespace kontor::models {
namespace {

struct EntityName {
  domain::Entity entity;
  const char* one;
  const char* many;
};

constexpr EntityName kEntityNames[] = {
    {domain::Entity::Channel, QT_TRANSLATE_NOOP("Entity", "Channel"), QT_TRANSLATE_NOOP("Entity", "Channels")},
    {domain::Entity::Supplier, QT_TRANSLATE_NOOP("Entity", "Supplier"), QT_TRANSLATE_NOOP("Entity", "Suppliers")},
    {domain::Entity::Sku, QT_TRANSLATE_NOOP("Entity", "SKU"), QT_TRANSLATE_NOOP("Entity", "SKUs")},
    {domain::Entity::SkuCode, QT_TRANSLATE_NOOP("Entity", "Code of a SKU"), QT_TRANSLATE_NOOP("Entity", "Codes of SKUs")},
    {domain::Entity::Warehouse, QT_TRANSLATE_NOOP("Entity", "Warehouse"), QT_TRANSLATE_NOOP("Entity", "Warehouses")},
    {domain::Entity::StockMove, QT_TRANSLATE_NOOP("Entity", "Stock move"), QT_TRANSLATE_NOOP("Entity", "Stock moves")},
    {domain::Entity::StockLevel, QT_TRANSLATE_NOOP("Entity", "Stock level"), QT_TRANSLATE_NOOP("Entity", "Stock levels")},
    {domain::Entity::Customer, QT_TRANSLATE_NOOP("Entity", "Customer"), QT_TRANSLATE_NOOP("Entity", "Customers")},
    {domain::Entity::SalesOrder, QT_TRANSLATE_NOOP("Entity", "Order"), QT_TRANSLATE_NOOP("Entity", "Orders")},
    {domain::Entity::SalesOrderLine, QT_TRANSLATE_NOOP("Entity", "Order line"), QT_TRANSLATE_NOOP("Entity", "Order lines")},
    {domain::Entity::Shipment, QT_TRANSLATE_NOOP("Entity", "Shipment"), QT_TRANSLATE_NOOP("Entity", "Shipments")},
    {domain::Entity::ShipmentLine, QT_TRANSLATE_NOOP("Entity", "Shipment line"),
     QT_TRANSLATE_NOOP("Entity", "Shipment lines")},
    {domain::Entity::Listing, QT_TRANSLATE_NOOP("Entity", "Listing"), QT_TRANSLATE_NOOP("Entity", "Listings")},
    {domain::Entity::Ticket, QT_TRANSLATE_NOOP("Entity", "Ticket"), QT_TRANSLATE_NOOP("Entity", "Tickets")},
    {domain::Entity::Message, QT_TRANSLATE_NOOP("Entity", "Message"), QT_TRANSLATE_NOOP("Entity", "Messages")},
    {domain::Entity::FxRate, QT_TRANSLATE_NOOP("Entity", "Exchange rate"), QT_TRANSLATE_NOOP("Entity", "Exchange rates")},
    {domain::Entity::ImportRun, QT_TRANSLATE_NOOP("Entity", "Import"), QT_TRANSLATE_NOOP("Entity", "Imports")},
    {domain::Entity::SupplierDocument, QT_TRANSLATE_NOOP("Entity", "Document"), QT_TRANSLATE_NOOP("Entity", "Documents")},
    {domain::Entity::SupplierPrice, QT_TRANSLATE_NOOP("Entity", "Purchase price"),
     QT_TRANSLATE_NOOP("Entity", "Price list")},
    {domain::Entity::Certificate, QT_TRANSLATE_NOOP("Entity", "Certificate"), QT_TRANSLATE_NOOP("Entity", "Certificates")},
    {domain::Entity::SkuName, QT_TRANSLATE_NOOP("Entity", "Name"), QT_TRANSLATE_NOOP("Entity", "Names")},
    {domain::Entity::KitComponent, QT_TRANSLATE_NOOP("Entity", "Component"), QT_TRANSLATE_NOOP("Entity", "Parts list")},
    {domain::Entity::TrackingEvent, QT_TRANSLATE_NOOP("Entity", "Tracking event"),
     QT_TRANSLATE_NOOP("Entity", "Tracking events")},
    {domain::Entity::Attachment, QT_TRANSLATE_NOOP("Entity", "Attachment"), QT_TRANSLATE_NOOP("Entity", "Attachments")},
    {domain::Entity::SavedView, QT_TRANSLATE_NOOP("Entity", "View"), QT_TRANSLATE_NOOP("Entity", "Views")},
    {domain::Entity::KpiTarget, QT_TRANSLATE_NOOP("Entity", "Target"), QT_TRANSLATE_NOOP("Entity", "Targets")},
    {domain::Entity::Settlement, QT_TRANSLATE_NOOP("Entity", "Settlement"), QT_TRANSLATE_NOOP("Entity", "Settlements")},
    {domain::Entity::SettlementLine, QT_TRANSLATE_NOOP("Entity", "Settlement line"),
     QT_TRANSLATE_NOOP("Entity", "Settlement lines")},
    {domain::Entity::ReturnCase, QT_TRANSLATE_NOOP("Entity", "Return case"), QT_TRANSLATE_NOOP("Entity", "Return cases")},
};

}  // namespace

std::pair<const char*, const char*> entityNameSource(domain::Entity entity) {
  const auto* found = std::ranges::find(kEntityNames, entity, &EntityName::entity);
  return found == std::end(kEntityNames) ? std::pair<const char*, const char*>("", "") : std::pair(found->one, found->many);
}

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records.h"
#include "storage/records/rules.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <stdexcept>

namespace kontor::storage {
namespace {

// Codes of `imported_line` and `line_in_parcel`; empty when the row may go.
std::string_view reasonToStay(Connection& connection, domain::Entity entity, domain::Id id) {
  if (entity != domain::Entity::SalesOrderLine) return {};
  BulkStatement line(connection,
                     "SELECT source_line IS NOT NULL, EXISTS (SELECT 1 FROM shipment_line p WHERE p.order_line_id = l.id)"
                     " FROM sales_order_line l WHERE l.id = ?");
  line.bind(1, id);
  if (!line.step()) return {};
  if (line.integer(0) != 0) return "imported_line";
  return line.integer(1) != 0 ? "line_in_parcel" : std::string_view();
}

}  // namespace

bool canBeDeleted(domain::Entity entity) {
  using enum domain::Entity;
  switch (entity) {
    case SkuCode:
    case SkuName:
    case KitComponent:
    case SupplierPrice:
    case SupplierDocument:
    case Certificate:
    case TrackingEvent:
    case Message:
    case Attachment:
    case SavedView:
    case KpiTarget:
    case ShipmentLine:
    case SalesOrderLine: return true;
    default: return false;
  }
}

domain::Issues whyNotDeleted(Reader& reader, domain::Entity entity, domain::Id id) {
  return withMeaning([&] {
    domain::Issues issues;
    const std::string_view code = reasonToStay(reader.connection(), entity, id);
    if (!code.empty()) issues.push_back({std::string(code), "", 0, {}, {}, {}});
    return issues;
  });
}

void deleteRecord(Writer& writer, domain::Entity entity, domain::Id id) {
  if (!canBeDeleted(entity)) throw std::invalid_argument(std::string(domain::info(entity).id));
  Connection& connection = writer.connection();
  if (const auto reason = reasonToStay(connection, entity, id); !reason.empty()) {
    throw std::invalid_argument(std::string(reason));
  }
  const domain::Id follower = followerOf(connection, entity, id);
  if (entity == domain::Entity::Message) {
    connection.run(fmt::format("DELETE FROM contact WHERE id = (SELECT contact_id FROM message WHERE id = {})", id));
  }
  connection.run(fmt::format("DELETE FROM {} WHERE id = {}", quotedName(domain::info(entity).id), id));
  follow(writer, entity, follower);
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/parcel_writer.h"

#include "exchange/plan/stored_record.h"
#include "storage/open_lines.h"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>

namespace kontor::exchange {

ParcelWriter::ParcelWriter(storage::Writer& writer, const storage::ContactVault& vault, ReferenceMaker& references)
    : m_writer(writer), m_vault(vault), m_references(references), m_stored(references) {}

void ParcelWriter::write(const RecordDraft& draft) {
  write(draft, m_references.order(textOf(draft, "order")), {});
}

void ParcelWriter::writeOfOrders(const ImportPlan& plan, domain::Id channel) {
  if (plan.set->parcels.empty()) return;
  const auto parcels = parcelsOfOrders(*plan.set);
  SQLite::Statement find(m_writer.connection().db(),
                         "SELECT id FROM sales_order WHERE external_id = ?1 AND channel_id = ?2");
  find.bind(2, static_cast<std::int64_t>(channel));
  for (const PlannedRow& row : plan.rows) {
    if (row.state == RowState::Same || row.state == RowState::Wrong) continue;
    const auto range = parcels.equal_range(plan.set->orders[row.draft].externalId);
    if (range.first == range.second) continue;
    find.reset();
    find.bind(1, std::string(range.first->first));
    if (!find.executeStep()) continue;
    const domain::Id order = find.getColumn(0).getInt64();
    for (auto at = range.first; at != range.second; ++at) write(at->second->shipment, order, at->second->pieces);
  }
}

void ParcelWriter::write(const RecordDraft& draft, domain::Id order, std::span<const ParcelPiece> pieces) {
  const auto found = m_stored.findOfOrder(draft, order);
  if (found && found->isSame()) return;
  const auto contents = contentsOf(order, pieces);
  if (found) {
    change(draft, *found, contents);
  } else {
    insert(draft, order, contents);
  }
}

void ParcelWriter::insert(const RecordDraft& draft, domain::Id order, const std::vector<storage::ParcelLine>& contents) {
  auto values = valuesOf(draft, order);
  std::string number = textOf(draft, "external_id");
  if (number.empty() && textOf(draft, "tracking_number").empty() && contents.empty()) {
    number = textOf(draft, "order");
    values.emplace_back("external_id", number);
  }
  const domain::Id id = contents.empty() ? storage::insertRecord(m_writer, m_vault, domain::Entity::Shipment, values)
                                         : storage::createShipment(m_writer, values, contents);
  m_stored.note(number, id);
}

void ParcelWriter::change(const RecordDraft& draft, const RecordStore::Found& found,
                          const std::vector<storage::ParcelLine>& contents) {
  storage::FieldValues values;
  for (const auto& change : found.fields) {
    const auto& [field, after] = draft.values[change.field];
    const auto* text = std::get_if<std::string>(&after);
    const bool isReference = field->type == domain::FieldType::Reference && text != nullptr;
    values.emplace_back(field->id, isReference ? domain::Value(m_references.findOrMake(*field, *text)) : after);
  }
  if (!values.empty()) storage::updateRecord(m_writer, m_vault, domain::Entity::Shipment, found.id, values);
  if (!found.more) return;
  for (const storage::ParcelLine& line : contents) {
    storage::insertRecord(m_writer, m_vault, domain::Entity::ShipmentLine,
                          {{"shipment", found.id}, {"order_line", line.orderLine}, {"quantity", line.quantity}});
  }
}

storage::FieldValues ParcelWriter::valuesOf(const RecordDraft& draft, domain::Id order) {
  storage::FieldValues values;
  bool hasStatus = false;
  for (const auto& [field, value] : draft.values) {
    if (field->column.empty()) continue;  // the order, which its lines name
    const auto* text = std::get_if<std::string>(&value);
    const bool isReference = field->type == domain::FieldType::Reference && text != nullptr;
    values.emplace_back(field->id, isReference ? domain::Value(m_references.findOrMake(*field, *text)) : value);
    hasStatus = hasStatus || field->id == "status";
  }
  if (!hasStatus) values.emplace_back("status", statusFor(order));
  return values;
}

// A file of orders says how far the order has come, not where the parcel is.
std::string ParcelWriter::statusFor(domain::Id order) {
  SQLite::Statement find(m_writer.connection().db(), "SELECT status FROM sales_order WHERE id = ?1");
  find.bind(1, static_cast<std::int64_t>(order));
  const std::string status = find.executeStep() ? find.getColumn(0).getString() : std::string();
  if (status == "delivered") return status;
  if (status == "returned" || status == "cancelled") return "returned";
  return status == "shipped" || status == "partly_shipped" ? "shipped" : "ready";
}

std::vector<ParcelWriter::OpenLine> ParcelWriter::openLines(domain::Id order) {
  std::vector<OpenLine> lines;
  if (order == 0) return lines;
  SQLite::Statement read(m_writer.connection().db(),
                         fmt::format("SELECT l.id, l.external_id, l.seller_sku, l.title, {} FROM sales_order_line l "
                                     "WHERE l.order_id = ?1 AND l.quantity > 0 ORDER BY l.id",
                                     storage::kPiecesLeftSql));
  read.bind(1, static_cast<std::int64_t>(order));
  while (read.executeStep()) {
    lines.push_back({read.getColumn(0).getInt64(), read.getColumn(1).getString(), read.getColumn(2).getString(),
                     read.getColumn(3).getString(), read.getColumn(4).getInt64()});
  }
  return lines;
}

std::vector<storage::ParcelLine> ParcelWriter::contentsOf(domain::Id order, std::span<const ParcelPiece> pieces) {
  auto lines = openLines(order);
  std::vector<storage::ParcelLine> contents;
  const auto put = [&](OpenLine& line, std::int64_t wanted) {
    const std::int64_t count = std::min(wanted, line.left);
    if (count <= 0) return wanted;
    line.left -= count;
    const auto known = std::ranges::find(contents, line.id, &storage::ParcelLine::orderLine);
    known == contents.end() ? contents.push_back({line.id, count}) : void(known->quantity += count);
    return wanted - count;
  };
  if (pieces.empty()) {
    for (OpenLine& line : lines) put(line, line.left);
  }
  for (const ParcelPiece& piece : pieces) {
    std::int64_t left = piece.quantity;
    for (const bool byNumber : {true, false}) {
      for (OpenLine& line : lines) {
        const bool sameNumber = !piece.externalId.empty() && line.externalId == piece.externalId;
        const bool sameGoods = line.sellerSku == piece.sellerSku && line.title == piece.title;
        if (byNumber ? sameNumber : sameGoods) left = put(line, left);
      }
    }
  }
  return contents;
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/stored_parcel.h"

#include "exchange/plan/stored_record.h"
#include "storage/open_lines.h"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace kontor::exchange {

std::optional<RecordStore::Found> StoredParcels::find(const RecordDraft& draft) {
  return findOfOrder(draft, m_references.order(textOf(draft, "order")));
}

std::optional<RecordStore::Found> StoredParcels::findOfOrder(const RecordDraft& draft, domain::Id order) {
  const std::string tracking = textOf(draft, "tracking_number"), number = textOf(draft, "external_id");
  Found found;
  if (!tracking.empty()) found.id = withTracking(tracking);
  if (found.id == 0 && tracking.empty() && !number.empty()) found.id = withNumber(number);
  if (found.id == 0 && tracking.empty() && number.empty()) found.id = onlyParcelOf(order);
  // A parcel that waits for its order bears the order's number.
  if (found.id == 0 && tracking.empty() && number.empty()) found.id = withNumber(textOf(draft, "order"));
  if (found.id == 0) return std::nullopt;
  for (std::size_t i = 0; i < draft.values.size(); ++i) {
    const auto& [field, after] = draft.values[i];
    // How far a parcel has come is the book's to say once it knows it.
    if (field->column.empty() || field->id == "status" || !domain::isStated(after)) continue;
    SQLite::Statement read(m_references.connection().db(),
                           fmt::format("SELECT {} FROM shipment WHERE id = ?1", field->column));
    read.bind(1, static_cast<std::int64_t>(found.id));
    if (!read.executeStep()) continue;
    domain::Value before = storage::columnValue(read, 0);
    const auto* text = std::get_if<std::string>(&after);
    const bool isReference = field->type == domain::FieldType::Reference;
    const bool same =
        isReference && text != nullptr ? before == domain::Value(m_references.find(*field, *text)) : before == after;
    if (!same) found.fields.push_back({i, std::move(before), after});
  }
  found.more = order != 0 && isEmpty(found.id) && hasOpenPieces(order);
  return found;
}

domain::Id StoredParcels::withTracking(const std::string& number) {
  SQLite::Statement find(m_references.connection().db(),
                         "SELECT id FROM shipment WHERE tracking_number = ?1 ORDER BY archived, id LIMIT 1");
  find.bind(1, number);
  return find.executeStep() ? find.getColumn(0).getInt64() : 0;
}

// Few parcels have a number of their own, and no index finds it.
domain::Id StoredParcels::withNumber(const std::string& number) {
  if (number.empty()) return 0;
  if (!m_byNumber) {
    m_byNumber.emplace();
    SQLite::Statement all(m_references.connection().db(), "SELECT external_id, id FROM shipment WHERE external_id <> ''");
    while (all.executeStep()) m_byNumber->emplace(all.getColumn(0).getString(), all.getColumn(1).getInt64());
  }
  const auto found = m_byNumber->find(number);
  return found == m_byNumber->end() ? 0 : found->second;
}

void StoredParcels::note(const std::string& number, domain::Id parcel) {
  if (m_byNumber && !number.empty()) m_byNumber->emplace(number, parcel);
}

domain::Id StoredParcels::onlyParcelOf(domain::Id order) {
  if (order == 0) return 0;
  SQLite::Statement find(m_references.connection().db(),
                         "SELECT min(l.shipment_id) FROM sales_order_line s JOIN shipment_line l ON l.order_line_id = s.id "
                         "WHERE s.order_id = ?1 HAVING count(DISTINCT l.shipment_id) = 1");
  find.bind(1, static_cast<std::int64_t>(order));
  return find.executeStep() ? find.getColumn(0).getInt64() : 0;
}

bool StoredParcels::isEmpty(domain::Id parcel) {
  SQLite::Statement find(m_references.connection().db(), "SELECT 1 FROM shipment_line WHERE shipment_id = ?1 LIMIT 1");
  find.bind(1, static_cast<std::int64_t>(parcel));
  return !find.executeStep();
}

bool StoredParcels::hasOpenPieces(domain::Id order) {
  SQLite::Statement find(
      m_references.connection().db(),
      fmt::format("SELECT 1 FROM sales_order_line l WHERE l.order_id = ?1 AND l.quantity > 0 AND {} > 0 LIMIT 1",
                  storage::kPiecesLeftSql));
  find.bind(1, static_cast<std::int64_t>(order));
  return find.executeStep();
}

ParcelsOfOrders parcelsOfOrders(const ImportSet& set) {
  ParcelsOfOrders parcels;
  for (const ParcelDraft& parcel : set.parcels) parcels.emplace(parcel.order, &parcel);
  return parcels;
}

}  // namespace kontor::exchange

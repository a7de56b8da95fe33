// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/parcel_reader.h"

#include "exchange/read/field_value.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

void setOnce(RecordDraft& record, const domain::Field* field, domain::Value value) {
  if (!domain::isStated(value)) return;
  const auto known = std::ranges::find(record.values, field, [](const auto& entry) { return entry.first; });
  if (known == record.values.end()) record.values.emplace_back(field, std::move(value));
}

std::string numberOf(const RecordDraft& shipment) {
  std::string number;
  for (const std::string_view id : {"tracking_number", "external_id"}) {
    for (const auto& [field, value] : shipment.values) {
      if (number.empty() && field->id == id) number = std::get<std::string>(value);
    }
  }
  return number;
}

}  // namespace

ParcelReader::ParcelReader(const FileLayout& layout, CellReader& cells, ImportSet& set)
    : m_layout(layout), m_cells(cells), m_set(set) {}

void ParcelReader::addRow(std::string_view order, std::span<const LineDraft> lines) {
  RecordDraft shipment;
  shipment.line = m_cells.line();
  shipment.entity = domain::Entity::Shipment;
  for (const ColumnSlot& slot : m_layout.parcelSlots) {
    setOnce(shipment, slot.rule->field, fieldValue(m_cells, slot, m_layout.profile.currencySymbols));
  }
  const std::string number = numberOf(shipment);
  if (number.empty() || m_cells.isFaulty()) return;
  for (const auto& [field, text] : m_layout.profile.parcelConstants) setOnce(shipment, field, constantValue(*field, text));
  const auto [known, isNew] = m_known.try_emplace(std::string(order) + '\n' + number, m_set.parcels.size());
  if (isNew) m_set.parcels.push_back({order, std::move(shipment), {}});
  for (const LineDraft& line : lines) {
    const auto& pieces = m_set.parcels[known->second].pieces;
    const bool isRepeated =
        !line.externalId.empty() && std::ranges::find(pieces, line.externalId, &ParcelPiece::externalId) != pieces.end();
    if (isRepeated) continue;
    m_set.parcels[known->second].pieces.push_back({line.externalId, line.sellerSku, line.title, line.quantity});
  }
}

}  // namespace kontor::exchange

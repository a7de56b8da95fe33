// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/availability.h"

#include <algorithm>

namespace kontor::domain {
namespace {

std::int64_t floorDivide(std::int64_t a, std::int64_t b) {
  return a / b - (a % b != 0 && a < 0 ? 1 : 0);
}

}  // namespace

void Stock::addPart(Id kit, Part part) {
  m_skus[kit].parts.push_back(part);
  m_skus[part.sku].kits.push_back(kit);
}

/// Kits first: what they lack reserves their parts. A parts list that leads back to itself is cut where it closes.
void Stock::reserve(Sku& sku) {
  if (sku.reserving != Progress::Untouched) return;
  sku.reserving = Progress::Running;
  for (const Id id : sku.kits) {
    Sku& kit = m_skus[id];
    const bool closesCircle = kit.reserving == Progress::Running;
    reserve(kit);
    const std::int64_t lacking = kit.reserved - std::max<std::int64_t>(kit.onHand, 0);
    if (closesCircle || lacking <= 0) continue;
    for (const Part& part : kit.parts) {
      if (&m_skus[part.sku] == &sku) sku.reserved += lacking * part.quantity;
    }
  }
  sku.reserving = Progress::Done;
}

void Stock::count(Sku& sku) {
  if (sku.counting != Progress::Untouched) return;
  sku.counting = Progress::Running;
  sku.available = sku.onHand - sku.reserved;
  if (!sku.parts.empty()) {
    std::int64_t fewest = 0;
    for (const Part& part : sku.parts) {
      Sku& one = m_skus[part.sku];
      if (one.counting == Progress::Running) continue;
      count(one);
      const std::int64_t allows = floorDivide(one.available, part.quantity);
      if (sku.limitingPart != 0 && allows >= fewest) continue;
      fewest = allows;
      sku.limitingPart = part.sku;
    }
    // What orders need beyond the packed kits is reserved at the parts already.
    sku.available = std::max<std::int64_t>(std::max<std::int64_t>(sku.onHand, 0) - sku.reserved, 0) + fewest +
                    std::min<std::int64_t>(sku.onHand, 0);
  }
  sku.counting = Progress::Done;
}

std::vector<Availability> Stock::compute() {
  for (auto& [id, sku] : m_skus) reserve(sku);
  for (auto& [id, sku] : m_skus) count(sku);
  std::vector<Availability> all;
  all.reserve(m_skus.size());
  for (const auto& [id, sku] : m_skus) {
    all.push_back({id, sku.onHand, sku.reserved, sku.available, !sku.parts.empty(), sku.limitingPart});
  }
  return all;
}

}  // namespace kontor::domain

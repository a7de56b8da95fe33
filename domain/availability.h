// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <cstdint>
#include <map>
#include <vector>

namespace kontor::domain {

/// What can still be sold of one SKU.
struct Availability {
  Id sku = 0;
  std::int64_t onHand = 0;
  std::int64_t reserved = 0;   ///< for open orders, those of kits that need this part included
  std::int64_t available = 0;  ///< on hand − reserved; of a kit what its parts allow, too. Negative: sold, not there
  bool isKit = false;
  Id limitingPart = 0;  ///< of a kit: the part that allows the fewest; the first one where several do

  friend bool operator==(const Availability&, const Availability&) = default;
};

/// Computes what is available from what is on hand, what open orders need, and the parts lists of kits. A kit that is
/// packed already is taken from its own stock first; the rest reserves its parts. Kits may hold kits.
class Stock {
 public:
  struct Part {
    Id sku = 0;
    std::int64_t quantity = 1;
  };

  /// Every SKU that is asked for must be known by one of these.
  void addSku(Id sku) { m_skus[sku]; }
  void addOnHand(Id sku, std::int64_t pieces) { m_skus[sku].onHand += pieces; }
  void addReserved(Id sku, std::int64_t pieces) { m_skus[sku].reserved += pieces; }
  void addPart(Id kit, Part part);

  /// All SKUs by id.
  std::vector<Availability> compute();

 private:
  enum class Progress { Untouched, Running, Done };
  struct Sku {
    std::int64_t onHand = 0;
    std::int64_t reserved = 0;
    std::int64_t available = 0;
    std::vector<Part> parts;
    std::vector<Id> kits;  ///< that this one is a part of
    Id limitingPart = 0;
    Progress reserving = Progress::Untouched;
    Progress counting = Progress::Untouched;
  };
  void reserve(Sku& sku);
  void count(Sku& sku);

  std::map<Id, Sku> m_skus;
};

}  // namespace kontor::domain

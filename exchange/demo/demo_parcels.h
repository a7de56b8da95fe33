// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demo/demo_world.h"
#include "storage/parcels.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// The parcels of the demo book: entered when they leave, their scans as far as the carrier has got by then.
class DemoParcels {
 public:
  explicit DemoParcels(DemoWorld& world);

  /// Brings the book up to what is known now: new parcels with the goods they took, scans, returned goods.
  void enter();

 private:
  struct Scan {
    domain::Instant at;
    std::string_view status;
    std::string place;
    std::string_view text;
  };
  struct Parcel {
    std::vector<const DemoOrder*> orders;
    std::vector<Scan> scans;
    std::size_t entered = 0;  // of the scans
    domain::Id id = 0;
    bool isBack = false;  // returned goods are on the shelf again
  };

  static std::vector<Scan> scansOf(const DemoOrder& order);
  bool hasNews(const Parcel& parcel, domain::Instant now) const;
  void send(storage::Writer& writer, Parcel& parcel);
  /// Its goods were not taken out of the stock: Today tells of it.
  bool wasForgotten(const DemoOrder& order) const;
  /// Amazon sends from its own warehouse: only the stock tells of it.
  void postAmazonSale(storage::Writer& writer, const DemoOrder& order);
  storage::FieldValues valuesOf(const Parcel& parcel) const;
  std::vector<storage::ParcelLine> contentsOf(storage::Connection& connection, const Parcel& parcel) const;
  void takeBack(storage::Writer& writer, const DemoOrder& order);
  void addScans(storage::Writer& writer, Parcel& parcel);

  DemoWorld& m_world;
  std::vector<Parcel> m_parcels;
};

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_import.h"
#include "exchange/demo/demo_parcels.h"

#include <fmt/format.h>

#include <set>

namespace kontor::exchange {
namespace {

using domain::Entity;

/// What the seller does with orders besides importing them.
class OrderCare {
 public:
  explicit OrderCare(DemoWorld& world) : m_world(world) {}

  /// Money and goods that went back, cancellations that the platform's own files do not tell of.
  void enterRefunds() {
    const domain::Instant now = m_world.book.environment().now();
    const auto reader = m_world.book.reader();
    std::vector<std::pair<const DemoOrder*, storage::FieldValues>> edits;
    for (const DemoOrder& order : m_world.shop.orders) {
      storage::FieldValues values = changesOf(order, now);
      if (values.empty() || m_done.contains(order.id) || m_world.orderId(reader->connection(), order) == 0) continue;
      edits.emplace_back(&order, std::move(values));
    }
    m_world.book.write({.action = "order.bulk_edit", .arguments = {{"count", fmt::to_string(edits.size())}}},
                       [&](storage::Writer& writer) {
                         for (const auto& [order, values] : edits) edit(writer, *order, values);
                       });
  }

  void holdOrders() {
    for (const DemoOrder& order : m_world.shop.orders) {
      if (!order.state.starts_with("hold:")) continue;
      m_world.book.write({.action = "order.edit", .arguments = {{"number", order.number()}}}, [&](storage::Writer& writer) {
        edit(writer, order, {{"status", std::string("on_hold")}, {"hold_reason", order.state.substr(5)}});
      });
    }
  }

 private:
  static storage::FieldValues changesOf(const DemoOrder& order, domain::Instant now) {
    storage::FieldValues values;
    const auto refunded = order.refundedAt();
    if (refunded && *refunded <= now) {
      if (order.channel != "shop") values.emplace_back("refunded", order.refund);
      if (order.state == "returned") values.emplace_back("status", std::string("returned"));
    }
    const bool untold = order.channel == "ebay" || order.channel == "etsy";
    if (untold && order.isCancelledAt(now)) {
      values.emplace_back("status", std::string("cancelled"));
      values.emplace_back("cancelled", order.placed.seconds + 9 * 3600);
    }
    return values;
  }

  void edit(storage::Writer& writer, const DemoOrder& order, const storage::FieldValues& values) {
    storage::updateRecord(writer, m_world.book.vault(), Entity::SalesOrder, m_world.orderId(writer.connection(), order),
                          values);
    m_done.insert(order.id);
  }

  DemoWorld& m_world;
  std::set<std::int64_t> m_done;
};

std::function<void()> stepOf(DemoWorld& world, const DemoFileJob& job, const std::filesystem::path& folder,
                             const std::shared_ptr<DemoParcels>& parcels, const std::shared_ptr<OrderCare>& care,
                             const std::shared_ptr<const ProfileCatalog>& profiles) {
  if (job.what == "parcels") return [parcels] { parcels->enter(); };
  if (job.what == "refunds") return [care] { care->enterRefunds(); };
  if (job.what == "holds") return [care] { care->holdOrders(); };
  if (job.what == "listings") return [&world, job] { completeListings(world, job.channel); };
  return [&world, profiles, folder, job] { importDemoFile(world, *profiles, folder, job); };
}

}  // namespace

void addDiary(DemoWorld& world, const std::filesystem::path& folder, DemoSteps& steps) {
  const auto parcels = std::make_shared<DemoParcels>(world);
  const auto care = std::make_shared<OrderCare>(world);
  const auto profiles = std::make_shared<const ProfileCatalog>(ProfileCatalog::builtIn());
  const DemoTable diary("diary.csv");
  for (const DemoTable::Row& row : diary.rows()) {
    const domain::Instant at = world.shop.time.daysAgo(row, "days_ago");
    const DemoFileJob job{.what = row.text("what"),
                          .channel = row.text("channel"),
                          .from = world.shop.time.daysAgo(row, "from_days_ago"),
                          .until = at};
    steps.push_back({at, stepOf(world, job, folder, parcels, care, profiles)});
  }
}

}  // namespace kontor::exchange

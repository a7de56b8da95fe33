// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/order_customer.h"

#include "exchange/commit/directories.h"
#include "exchange/profile.h"
#include "exchange/profile_data.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {
namespace {

constexpr std::string_view kIdentities[] = {"email", "buyer_username", "phone"};

std::string_view textOfOrder(const storage::FieldValues& order, std::string_view field) {
  const auto found = std::ranges::find(order, field, &storage::FieldValues::value_type::first);
  const auto* text = found == order.end() ? nullptr : std::get_if<std::string>(&found->second);
  return text == nullptr ? std::string_view() : std::string_view(*text);
}

std::string identityIn(const storage::FieldValues& order, std::string_view platform) {
  std::vector<std::string_view> fields;
  const ProfileCatalog catalog = ProfileCatalog::builtIn();
  for (const Profile* profile : catalog.all()) {
    if (!profile->isOrders() || profile->platform != platform) continue;
    for (const domain::Field* field : profile->buyerIdentity) fields.push_back(field->id);
  }
  fields.insert(fields.end(), std::begin(kIdentities), std::end(kIdentities));
  for (const std::string_view field : fields) {
    if (const auto text = textOfOrder(order, field); !text.empty()) return std::string(text);
  }
  return {};
}

}  // namespace

domain::Id customerOfOrder(storage::Writer& writer, const storage::ContactVault& vault, const storage::FieldValues& order) {
  const auto named = std::ranges::find(order, "channel", &storage::FieldValues::value_type::first);
  const auto* channel = named == order.end() ? nullptr : std::get_if<std::int64_t>(&named->second);
  if (channel == nullptr) return 0;
  SQLite::Statement row(writer.connection().db(), "SELECT platform FROM channel WHERE id = ?");
  row.bind(1, *channel);
  if (!row.executeStep()) return 0;
  const std::string platform = row.getColumn(0).getString();
  const std::string identity = identityIn(order, platform);
  if (identity.empty()) return 0;
  CustomerDirectory customers(writer, *channel);
  const storage::Hash16 match = vault.match(platform, identity);
  const domain::Id customer = customers.findOrAdd(0, match, {}, textOfOrder(order, "country"));
  customers.flush();
  return customer;
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/directories.h"

#include <array>
#include <span>

namespace kontor::exchange {
namespace {

constexpr std::array<std::string_view, 5> kCustomerColumns = {"id", "channel_id", "external_id", "match", "country"};

}  // namespace

CustomerDirectory::CustomerDirectory(storage::Writer& writer, domain::Id channel)
    : m_writer(writer),
      m_channel(channel),
      m_find(writer.connection().db(), "SELECT id FROM customer WHERE match = ?1 AND channel_id = ?2"),
      m_insert(writer.connection(), "customer", kCustomerColumns) {
  SQLite::Statement any(writer.connection().db(), "SELECT 1 FROM customer WHERE channel_id = ?1 LIMIT 1");
  any.bind(1, static_cast<std::int64_t>(channel));
  m_anyStored = any.executeStep();
}

domain::Id CustomerDirectory::findOrAdd(const storage::Hash16& match, std::string_view externalId,
                                        std::string_view country) {
  const auto [entry, fresh] = m_known.try_emplace(match, 0);
  if (!fresh) return entry->second;
  if (m_anyStored) {
    m_find.reset();
    m_find.bind(1, match.data(), static_cast<int>(match.size()));
    m_find.bind(2, static_cast<std::int64_t>(m_channel));
    if (m_find.executeStep()) return entry->second = m_find.getColumn(0).getInt64();
  }
  entry->second = m_writer.newId("customer");
  m_insert.put(entry->second);
  m_insert.put(m_channel);
  m_insert.put(externalId);
  // The map's key stays where it is, unlike the caller's.
  m_insert.put(std::span<const std::byte>(entry->first));
  m_insert.put(country);
  return entry->second;
}

SkuDirectory::SkuDirectory(storage::Connection& connection, std::string_view platform) {
  SQLite::Statement own(connection.db(), "SELECT code, id FROM sku");
  while (own.executeStep()) m_codes.emplace(own.getColumn(0).getString(), own.getColumn(1).getInt64());
  SQLite::Statement other(connection.db(),
                          "SELECT code, sku_id FROM sku_code WHERE scope IN ('', ?1) ORDER BY scope DESC, id");
  other.bind(1, std::string(platform));
  while (other.executeStep()) m_codes.emplace(other.getColumn(0).getString(), other.getColumn(1).getInt64());
}

domain::Id SkuDirectory::find(std::string_view code) const {
  if (code.empty()) return 0;
  const auto found = m_codes.find(std::string(code));
  return found == m_codes.end() ? 0 : found->second;
}

}  // namespace kontor::exchange

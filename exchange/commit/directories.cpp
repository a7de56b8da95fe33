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
      m_insert(writer, "customer", kCustomerColumns) {
  SQLite::Statement any(writer.connection().db(), "SELECT 1 FROM customer WHERE channel_id = ?1 LIMIT 1");
  any.bind(1, static_cast<std::int64_t>(channel));
  m_anyStored = any.executeStep();
}

domain::Id CustomerDirectory::findOrAdd(std::uint32_t number, const storage::Hash16& match, std::string_view externalId,
                                        std::string_view country) {
  if (number < m_known.size()) return m_known[number];
  if (const auto known = stored(match)) return m_known.emplace_back(*known);
  const domain::Id fresh = m_writer.newId("customer");
  m_insert.put(fresh);
  m_insert.put(m_channel);
  m_insert.put(externalId);
  m_insert.put(std::span<const std::byte>(match));
  m_insert.put(country);
  return m_known.emplace_back(fresh);
}

std::optional<domain::Id> CustomerDirectory::stored(const storage::Hash16& match) {
  if (!m_anyStored) return std::nullopt;
  m_find.reset();
  m_find.bind(1, match.data(), static_cast<int>(match.size()));
  m_find.bind(2, static_cast<std::int64_t>(m_channel));
  if (!m_find.executeStep()) return std::nullopt;
  return m_find.getColumn(0).getInt64();
}

SkuDirectory::SkuDirectory(storage::Connection& connection, std::string_view platform) {
  const auto know = [this](SQLite::Statement& row) {
    const storage::MappedCode code{row.getColumn(1).getInt64(), row.getColumn(2).getInt64()};
    m_codes.emplace(row.getColumn(0).getString(), code);
  };
  SQLite::Statement own(connection.db(), "SELECT code, id, 1 FROM sku");
  while (own.executeStep()) know(own);
  SQLite::Statement other(connection.db(),
                          "SELECT code, sku_id, quantity FROM sku_code WHERE scope IN ('', ?1) ORDER BY scope DESC, id");
  other.bind(1, std::string(platform));
  while (other.executeStep()) know(other);
}

storage::MappedCode SkuDirectory::lookUp(std::string_view code) const {
  if (code.empty()) return {};
  const auto found = m_codes.find(code);
  return found == m_codes.end() ? storage::MappedCode{} : found->second;
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/stored_customer.h"

#include "exchange/plan/stored_record.h"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace kontor::exchange {
namespace {

std::string bytesOf(const storage::Hash16& hash) {
  return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

}  // namespace

StoredCustomers::StoredCustomers(References& references, const ImportSet& set, domain::Id channel,
                                 const storage::ContactVault& vault)
    : m_references(references), m_set(set), m_channel(channel), m_vault(vault) {}

storage::ContactData StoredCustomers::contactOf(const RecordDraft& draft) {
  storage::ContactData data;
  for (const auto& [field, value] : draft.values) {
    const auto* text = std::get_if<std::string>(&value);
    if (field->type == domain::FieldType::Sealed && text != nullptr) data.set(field->id, *text);
  }
  return data;
}

storage::Hash16 StoredCustomers::match(const RecordDraft& draft) const {
  for (const std::string& field : m_set.buyerIdentity) {
    if (const std::string identity = textOf(draft, field); !identity.empty()) return m_vault.match(m_set.platform, identity);
  }
  return m_vault.match(m_set.platform, textOf(draft, "external_id"));
}

std::optional<RecordStore::Found> StoredCustomers::find(const RecordDraft& draft) {
  const storage::Hash16 hash = match(draft);
  SQLite::Statement find(m_references.connection().db(), "SELECT id FROM customer WHERE match = ?1 AND channel_id = ?2");
  find.bind(1, hash.data(), static_cast<int>(hash.size()));
  find.bind(2, static_cast<std::int64_t>(m_channel));
  if (!find.executeStep()) return std::nullopt;
  Found found{find.getColumn(0).getInt64(), {}};
  for (std::size_t i = 0; i < draft.values.size(); ++i) {
    const auto& [field, after] = draft.values[i];
    if (field->column.empty() || !domain::isStated(after)) continue;
    SQLite::Statement read(m_references.connection().db(),
                           fmt::format("SELECT {} FROM customer WHERE id = ?1", field->column));
    read.bind(1, static_cast<std::int64_t>(found.id));
    if (!read.executeStep()) continue;
    domain::Value before = storage::columnValue(read, 0);
    // One person with two numbers keeps the first: the next import of the same file would take it back and forth.
    const bool isOtherNumber =
        field->id == "external_id" && domain::isStated(before) && before != domain::Value(std::string());
    if (before != after && !isOtherNumber) found.fields.push_back({i, std::move(before), after});
  }
  const storage::ContactData data = contactOf(draft);
  found.more = !data.isEmpty() && !knowsContact(found.id, data);
  return found;
}

bool StoredCustomers::knowsContact(domain::Id customer, const storage::ContactData& data) {
  if (!m_loaded) {
    SQLite::Statement all(m_references.connection().db(),
                          "SELECT customer_id, fingerprint FROM contact WHERE customer_id IS NOT NULL");
    while (all.executeStep()) {
      const auto hash = all.getColumn(1);
      m_fingerprints[all.getColumn(0).getInt64()].emplace(static_cast<const char*>(hash.getBlob()), hash.getBytes());
    }
    m_loaded = true;
  }
  const auto known = m_fingerprints.find(customer);
  return known != m_fingerprints.end() && known->second.contains(bytesOf(m_vault.fingerprint(data)));
}

}  // namespace kontor::exchange

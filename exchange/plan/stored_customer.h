// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/record_store.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace kontor::exchange {

/// Customers of a channel by what identifies a buyer in its order files too: the platform's customer number, else what
/// the profile names (e-mail, phone).
class StoredCustomers : public RecordStore {
 public:
  StoredCustomers(References& references, const ImportSet& set, domain::Id channel, const storage::ContactVault& vault);

  std::optional<Found> find(const RecordDraft& draft) override;
  storage::Hash16 match(const RecordDraft& draft) const;
  static storage::ContactData contactOf(const RecordDraft& draft);

 private:
  bool knowsContact(domain::Id customer, const storage::ContactData& data);

  References& m_references;
  const ImportSet& m_set;
  domain::Id m_channel;
  const storage::ContactVault& m_vault;
  bool m_loaded = false;
  std::unordered_map<domain::Id, std::unordered_set<std::string>> m_fingerprints;  // of the contacts of each customer
};

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "storage/contact_vault.h"
#include "storage/lists/number_index.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace kontor::exchange {

/// What the writing thread needs for one new order besides its draft.
struct PreparedOrder {
  std::uint32_t draft = 0;
  domain::Id contact = 0;                        ///< 0 when the file states no personal data
  std::optional<storage::SealedContact> sealed;  ///< nothing when the contact is that of an earlier order of the buyer
  std::optional<storage::Hash16> customerMatch;  ///< nothing when the buyer cannot be told from others
  std::uint32_t customer = 0;                    ///< counts the different hashes in the order they come
};

/// Hashes and seals the new orders of a plan in a thread of its own, some batches ahead of the writer. Orders of one
/// buyer that state the same person share the contact, so that a person has one key to erase, not one an order.
class SealingPipeline {
 public:
  /// `batch` is null when the file holds no personal data; contact ids count up from `firstContact`.
  SealingPipeline(const ImportPlan& plan, std::span<const std::uint32_t> drafts, const storage::ContactVault& vault,
                  const storage::SealBatch* batch, domain::Id firstContact);
  ~SealingPipeline();

  /// The next orders in the order of the drafts; empty at the end. Rethrows what went wrong in the thread.
  std::vector<PreparedOrder> next();

 private:
  void run(std::stop_token stop);
  PreparedOrder prepare(std::uint32_t draft);
  void giveContact(PreparedOrder& order, const storage::ContactTexts& texts);
  std::uint32_t numberOf(const storage::Hash16& customer);
  bool put(std::vector<PreparedOrder> orders, const std::stop_token& stop);

  const ImportPlan& m_plan;
  std::span<const std::uint32_t> m_drafts;
  const storage::ContactVault& m_vault;
  const storage::SealBatch* m_batch;
  domain::Id m_nextContact;
  std::string m_scope;
  /// A buyer, with the contact of his last order that had one.
  struct Buyer {
    storage::Hash16 match;
    storage::Hash16 fingerprint{};
    domain::Id contact = 0;
  };
  std::vector<Buyer> m_customers;
  storage::NumberIndex m_customerIndex;

  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::deque<std::vector<PreparedOrder>> m_ready;
  bool m_finished = false;
  std::exception_ptr m_failure;
  std::jthread m_thread;  // last: everything above exists while it runs
};

/// Where buyers' names are unique: a shop of a platform. Part of the hash that finds a customer again.
std::string customerScope(const ImportPlan& plan);
/// The identity that finds the customer again, or an empty text.
std::string_view customerIdentity(const OrderDraft& draft);

}  // namespace kontor::exchange

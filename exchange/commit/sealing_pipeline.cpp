// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/sealing_pipeline.h"

#include "exchange/plan/order_fields.h"

#include <cstring>
#include <utility>

namespace kontor::exchange {
namespace {

constexpr std::size_t kBatch = 2048;
constexpr std::size_t kAhead = 8;

}  // namespace

std::string customerScope(const ImportPlan& plan) {
  return plan.set->platform;
}

std::string_view customerIdentity(const OrderDraft& draft) {
  return draft.customerId.empty() ? draft.buyerIdentity : draft.customerId;
}

SealingPipeline::SealingPipeline(const ImportPlan& plan, std::span<const std::uint32_t> drafts,
                                 const storage::ContactVault& vault, const storage::SealBatch* batch,
                                 domain::Id firstContact)
    : m_plan(plan),
      m_drafts(drafts),
      m_vault(vault),
      m_batch(batch),
      m_nextContact(firstContact),
      m_scope(customerScope(plan)),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {}

SealingPipeline::~SealingPipeline() {
  m_thread.request_stop();
  m_changed.notify_all();
}

std::vector<PreparedOrder> SealingPipeline::next() {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return !m_ready.empty() || m_finished; });
  if (m_ready.empty()) {
    if (m_failure) std::rethrow_exception(m_failure);
    return {};
  }
  auto orders = std::move(m_ready.front());
  m_ready.pop_front();
  m_changed.notify_all();
  return orders;
}

void SealingPipeline::run(std::stop_token stop) {
  try {
    for (std::size_t from = 0; from < m_drafts.size(); from += kBatch) {
      std::vector<PreparedOrder> orders;
      orders.reserve(kBatch);
      for (const std::uint32_t draft : m_drafts.subspan(from, std::min(kBatch, m_drafts.size() - from))) {
        orders.push_back(prepare(draft));
      }
      if (!put(std::move(orders), stop)) return;
    }
  } catch (...) {
    const std::lock_guard lock(m_mutex);
    m_failure = std::current_exception();
  }
  const std::lock_guard lock(m_mutex);
  m_finished = true;
  m_changed.notify_all();
}

PreparedOrder SealingPipeline::prepare(std::uint32_t index) {
  const OrderDraft& draft = m_plan.set->orders[index];
  PreparedOrder order;
  order.draft = index;
  if (const auto identity = customerIdentity(draft); !identity.empty()) {
    order.customerMatch = m_vault.match(m_scope, identity);
    order.customer = numberOf(*order.customerMatch);
  }
  if (m_batch != nullptr && !hasNoContact(draft)) giveContact(order, draft.sealed.all());
  return order;
}

void SealingPipeline::giveContact(PreparedOrder& order, const storage::ContactTexts& texts) {
  const auto fingerprint = m_batch->fingerprint(texts);
  Buyer* buyer = order.customerMatch ? &m_customers[order.customer] : nullptr;
  if (buyer != nullptr && buyer->contact != 0 && buyer->fingerprint == fingerprint) {
    order.contact = buyer->contact;
    return;
  }
  order.contact = m_nextContact++;
  order.sealed = m_batch->seal(order.contact, texts, fingerprint);
  if (buyer == nullptr) return;
  buyer->contact = order.contact;
  buyer->fingerprint = fingerprint;
}

std::uint32_t SealingPipeline::numberOf(const storage::Hash16& customer) {
  // The bytes are a keyed hash already, so any eight of them are as good as another.
  std::uint64_t hash = 0;
  std::memcpy(&hash, customer.data(), sizeof hash);
  const auto isThis = [&](std::uint32_t number) { return m_customers[number].match == customer; };
  if (const auto known = m_customerIndex.find(hash, isThis)) return *known;
  const auto number = static_cast<std::uint32_t>(m_customers.size());
  m_customers.push_back({customer});
  m_customerIndex.add(hash, number);
  return number;
}

bool SealingPipeline::put(std::vector<PreparedOrder> orders, const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  if (!m_changed.wait(lock, stop, [this] { return m_ready.size() < kAhead; })) return false;
  m_ready.push_back(std::move(orders));
  m_changed.notify_all();
  return true;
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan/order_difference.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace kontor::exchange {
namespace {

using domain::Value;

constexpr std::size_t kExternalId = 0, kSellerSku = 1, kTitle = 2;  // positions in lineFields()

template <class Fields, class Draft>
std::vector<FieldDifference> fieldDifferences(const Fields& fields, const Draft& draft, const std::vector<Value>& stored) {
  std::vector<FieldDifference> result;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    Value after = toValue(fields[i].read(draft));
    if (domain::isStated(after) && after != stored[i]) result.push_back({i, stored[i], std::move(after)});
  }
  return result;
}

/// How far an order has come; a file that says less than the book knows is an older one.
int progress(std::string_view status) {
  constexpr std::string_view kSteps[] = {"pending", "on_hold",   "paid",     "partly_shipped",
                                         "shipped", "delivered", "returned", "cancelled"};
  return static_cast<int>(std::ranges::find(kSteps, status) - std::begin(kSteps));
}

/// Finds for every draft line the stored line it speaks of.
class LineMatcher {
 public:
  LineMatcher(std::span<const LineDraft> drafts, const StoredOrder& stored)
      : m_drafts(drafts), m_stored(stored.lines), m_taken(m_stored.size()), m_match(drafts.size(), kNone) {}

  std::vector<std::size_t> match() {
    pass([](const LineDraft& draft, const StoredOrder::Line& line) {
      return !draft.externalId.empty() && line.values[kExternalId] == Value(std::string(draft.externalId));
    });
    pass([](const LineDraft& draft, const StoredOrder::Line& line) {
      return mayBeSame(draft, line) && fieldDifferences(lineFields(), draft, line.values).empty();
    });
    pass([](const LineDraft& draft, const StoredOrder::Line& line) {
      return mayBeSame(draft, line) && line.values[kSellerSku] == Value(std::string(draft.sellerSku)) &&
             line.values[kTitle] == Value(std::string(draft.title));
    });
    pass(mayBeSame);
    return m_match;
  }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

 private:
  // Two different line ids of the platform never mean the same line.
  static bool mayBeSame(const LineDraft& draft, const StoredOrder::Line& line) {
    const auto* id = std::get_if<std::string>(&line.values[kExternalId]);
    return draft.externalId.empty() || id == nullptr || id->empty();
  }

  template <class Same>
  void pass(Same same) {
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
      if (m_match[i] != kNone) continue;
      for (std::size_t step = 0; step < m_stored.size(); ++step) {
        // Files usually keep the order of the lines, so the same position is looked at first.
        const std::size_t at = (i + step) % m_stored.size();
        if (m_taken[at] || !same(m_drafts[i], m_stored[at])) continue;
        m_taken[at] = true;
        m_match[i] = at;
        break;
      }
    }
  }

  std::span<const LineDraft> m_drafts;
  const std::vector<StoredOrder::Line>& m_stored;
  std::vector<bool> m_taken;
  std::vector<std::size_t> m_match;
};

std::optional<storage::ContactData> contactDifference(const OrderDraft& draft, const StoredOrder& stored,
                                                      const storage::ContactVault& vault, const OpenContact& openContact) {
  if (hasNoContact(draft)) return std::nullopt;
  const auto equalsStored = [&](const storage::ContactData& data) {
    const storage::Hash16 hash = vault.fingerprint(data);
    return stored.fingerprint.size() == hash.size() && std::memcmp(stored.fingerprint.data(), hash.data(), hash.size()) == 0;
  };
  storage::ContactData data = contactOf(draft);
  if (stored.contact == 0) return data;
  if (equalsStored(data)) return std::nullopt;
  if (auto known = openContact(stored.contact)) data = overlay(std::move(*known), draft);
  if (equalsStored(data)) return std::nullopt;
  return data;
}

}  // namespace

OrderDifference difference(const OrderDraft& draft, std::span<const LineDraft> lines, const StoredOrder& stored,
                           const storage::ContactVault& vault, const OpenContact& openContact) {
  OrderDifference result;
  result.fields = fieldDifferences(orderFields(), draft, stored.values);
  std::erase_if(result.fields, [&](const FieldDifference& change) {
    const std::string_view id = orderFields()[change.field].id;
    if (draft.placedAssumed && (id == "placed" || id == "day")) return true;
    if (id != "status") return false;
    const auto* before = std::get_if<std::string>(&change.before);
    result.statusKept = before != nullptr && progress(draft.status) < progress(*before);
    return result.statusKept;
  });

  const auto match = LineMatcher(lines, stored).match();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    LineDifference line{static_cast<std::uint32_t>(i), 0, {}};
    if (match[i] != LineMatcher::kNone) {
      line.existing = stored.lines[match[i]].id;
      line.fields = fieldDifferences(lineFields(), lines[i], stored.lines[match[i]].values);
      if (line.fields.empty()) continue;
    }
    result.lines.push_back(std::move(line));
  }
  result.contact = contactDifference(draft, stored, vault, openContact);
  return result;
}

}  // namespace kontor::exchange

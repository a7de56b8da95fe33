// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/stored_order.h"
#include "storage/contact_vault.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace kontor::exchange {

/// One value that a file states differently from the book; `field` indexes orderFields() or lineFields().
struct FieldDifference {
  std::size_t field = 0;
  domain::Value before;
  domain::Value after;
};

/// What a file changes in one line of an order that the book has; `existing` 0 = a line that is new.
struct LineDifference {
  std::uint32_t draft = 0;  ///< index into the draft lines of the order
  domain::Id existing = 0;
  std::vector<FieldDifference> fields;
};

/// Everything a file changes in an order. An older file never takes a status back: `statusKept` then marks the order
/// for a second look.
struct OrderDifference {
  std::vector<FieldDifference> fields;
  std::vector<LineDifference> lines;
  std::optional<storage::ContactData> contact;  ///< the new content, when it differs
  bool statusKept = false;

  bool isEmpty() const { return fields.empty() && lines.empty() && !contact; }
};

/// Opens the stored contact so that a file that states only some of its fields keeps the others.
using OpenContact = std::function<std::optional<storage::ContactData>(domain::Id)>;

/// Compares a draft and its lines with the stored order. Lines are matched by the platform's line id, else by equal
/// content, else by code and title, else by order; lines that the file does not mention stay.
OrderDifference difference(const OrderDraft& draft, std::span<const LineDraft> lines, const StoredOrder& stored,
                           const storage::ContactVault& vault, const OpenContact& openContact);

}  // namespace kontor::exchange

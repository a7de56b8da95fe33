// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "exchange/import_set.h"
#include "storage/sql/row_inserter.h"

#include <span>
#include <string_view>

namespace kontor::exchange {

/// One plain field of an order draft: its field id, its column in `sales_order`, and how to read it from a draft.
/// A draft that does not state the field, or leaves it blank, gives monostate: the book then keeps what it has.
struct OrderField {
  std::string_view id;
  std::string_view column;
  storage::Cell (*read)(const OrderDraft&);
};

/// The order fields that an import writes, compares and updates. Identity, sums and sealed fields are not among them.
std::span<const OrderField> orderFields();

/// The same for a line, columns of `sales_order_line`.
struct LineField {
  std::string_view id;
  std::string_view column;
  storage::Cell (*read)(const LineDraft&);
};
std::span<const LineField> lineFields();

/// A cell for comparing: texts and days as strings, blank texts as not stated.
domain::Value toValue(const storage::Cell& cell);

/// The sealed fields of a draft as the vault wants them.
storage::ContactData contactOf(const OrderDraft& draft);
/// True when the draft states no sealed field at all.
bool hasNoContact(const OrderDraft& draft);
/// `base` with every sealed field that the draft states laid over it.
storage::ContactData overlay(storage::ContactData base, const OrderDraft& draft);

}  // namespace kontor::exchange

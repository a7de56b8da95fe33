// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived/order_row.h"

#include "storage/book_error.h"

#include <algorithm>

namespace kontor::storage {
namespace {

// Columns of sales_order in the order of the schema; migrations only append.
enum OrderColumn : int {
  kChannel = 1,
  kKind = 3,
  kStatus = 4,
  kPlaced = 5,
  kDay = 6,
  kCurrency = 7,
  kGross = 8,
  kCredit = 9,
  kUnits = 10,
  kRefunded = 16,
  kCountry = 17,
  kCustomer = 18,
  kShipBy = 21,
  kShipped = 22,
};
constexpr std::array kNeeded = {kChannel, kKind,  kStatus,   kPlaced,  kDay,      kCurrency, kGross,
                                kCredit,  kUnits, kRefunded, kCountry, kCustomer, kShipBy,   kShipped};
constexpr std::string_view kNeededSql =
    "SELECT channel_id, kind, status, placed, day, currency, gross, credit, units, refunded, country, customer_id,"
    " ship_by, shipped FROM sales_order";

ChangedValue storedValue(const BulkStatement& row, int index, bool text) {
  ChangedValue value;
  if (row.isNull(index)) {
    value.type = ChangedValue::Type::Null;
  } else if (text) {
    value.type = ChangedValue::Type::Text;
    value.bytes = row.text(index);
  } else {
    value.type = ChangedValue::Type::Integer;
    value.integer = row.integer(index);
  }
  return value;
}

bool isTextColumn(OrderColumn column) {
  return column == kKind || column == kStatus || column == kDay || column == kCurrency || column == kCountry;
}

// `value` gives the value of a column of the table.
template <typename ValueOf>
OrderRow makeOrderRow(const ValueOf& value) {
  const auto number = [&](OrderColumn column) -> std::optional<std::int64_t> {
    const ChangedValue found = value(column);
    if (found.type != ChangedValue::Type::Integer) return std::nullopt;
    return found.integer;
  };
  return {.channel = value(kChannel).integer,
          .kind = value(kKind).bytes,
          .status = value(kStatus).bytes,
          .day = value(kDay).bytes,
          .currency = value(kCurrency).bytes,
          .sums = {.gross = number(kGross), .credit = number(kCredit), .units = value(kUnits).integer},
          .country = value(kCountry).bytes,
          .customer = number(kCustomer),
          .placed = value(kPlaced).integer,
          .refunded = number(kRefunded),
          .shipBy = number(kShipBy),
          .shipped = number(kShipped)};
}

OrderRow storedOrder(const BulkStatement& row) {
  return makeOrderRow([&](OrderColumn column) {
    const auto at = std::ranges::find(kNeeded, column) - kNeeded.begin();
    return storedValue(row, static_cast<int>(at), isTextColumn(column));
  });
}

}  // namespace

OrderChange::Sides OrderChange::of(const ChangedRow& row) {
  const auto before = [&](OrderColumn column) -> ChangedValue { return row.before(column); };
  const auto after = [&](OrderColumn column) -> ChangedValue { return row.after(column); };
  if (row.operation == RowOperation::Inserted) return {std::nullopt, makeOrderRow(after)};
  if (row.operation == RowOperation::Deleted) return {makeOrderRow(before), std::nullopt};

  const auto isStated = [&](OrderColumn column) { return row.after(column).isStated(); };
  if (std::ranges::none_of(kNeeded, isStated)) return {};
  if (std::ranges::all_of(kNeeded, isStated)) return {makeOrderRow(before), makeOrderRow(after)};
  readCurrent(row.id());
  const auto orStored = [&](ChangedValue value, OrderColumn column) {
    if (value.isStated()) return value;
    const auto at = std::ranges::find(kNeeded, column) - kNeeded.begin();
    return storedValue(*m_current, static_cast<int>(at), isTextColumn(column));
  };
  return {makeOrderRow([&](OrderColumn column) { return orStored(row.before(column), column); }),
          makeOrderRow([&](OrderColumn column) { return orStored(row.after(column), column); })};
}

void OrderChange::readCurrent(domain::Id order) {
  if (!m_current) m_current.emplace(m_connection, std::string(kNeededSql) + " WHERE id = ?");
  m_current->reset();
  m_current->bind(1, order);
  if (!m_current->step()) throw BookError(BookError::Code::Damaged, "sales_order");
}

OrderScan::OrderScan(Connection& connection) : m_rows(connection, kNeededSql) {}

std::optional<OrderRow> OrderScan::next() {
  if (!m_rows.step()) return std::nullopt;
  return storedOrder(m_rows);
}

}  // namespace kontor::storage

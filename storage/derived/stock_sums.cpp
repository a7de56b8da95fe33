// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived/stock_sums.h"

#include "storage/book_error.h"
#include "storage/sql/bulk_statement.h"

#include <stdexcept>

namespace kontor::storage {
namespace {

// Columns of stock_move in the order of the schema.
constexpr int kMoveSku = 3;
constexpr int kMoveWarehouse = 4;
constexpr int kMoveBin = 5;
constexpr int kMoveQuantity = 6;

}  // namespace

void StockSums::add(const Move& move, bool takeAway) {
  Change& change = m_changes[move.place];
  const bool overflow = takeAway ? __builtin_sub_overflow(change.quantity, move.quantity, &change.quantity)
                                 : __builtin_add_overflow(change.quantity, move.quantity, &change.quantity);
  if (overflow) throw std::overflow_error("stock_level");
  change.takenAway = change.takenAway || takeAway;
}

void StockSums::rowChanged(Connection& connection, const ChangedRow& row) {
  Move current;
  if (row.operation == RowOperation::Updated) {
    BulkStatement read(connection, "SELECT sku_id, warehouse_id, bin, quantity FROM stock_move WHERE id = ?");
    read.bind(1, row.id());
    if (!read.step()) throw BookError(BookError::Code::Damaged, "stock_move");
    current = {{read.integer(0), read.integer(1), std::string(read.text(2))}, read.integer(3)};
  }
  const auto moveOf = [&](const auto& value) {
    const auto number = [&](int column, std::int64_t otherwise) {
      return value(column).isStated() ? value(column).integer : otherwise;
    };
    const ChangedValue& bin = value(kMoveBin);
    return Move{{number(kMoveSku, current.place.sku), number(kMoveWarehouse, current.place.warehouse),
                 bin.isStated() ? std::string(bin.bytes) : current.place.bin},
                number(kMoveQuantity, current.quantity)};
  };
  if (row.operation != RowOperation::Inserted) {
    add(moveOf([&](int column) -> const ChangedValue& { return row.before(column); }), true);
  }
  if (row.operation != RowOperation::Deleted) {
    add(moveOf([&](int column) -> const ChangedValue& { return row.after(column); }), false);
  }
}

std::set<domain::Id> StockSums::skus() const {
  std::set<domain::Id> skus;
  for (const auto& [place, change] : m_changes) skus.insert(skus.end(), place.sku);
  return skus;
}

void StockSums::write(Connection& connection) const {
  if (m_changes.empty()) return;
  BulkStatement merge(connection,
                      "INSERT INTO stock_level (sku_id, warehouse_id, bin, on_hand) VALUES (?, ?, ?, ?)"
                      " ON CONFLICT (sku_id, warehouse_id, bin) DO UPDATE SET on_hand = on_hand + excluded.on_hand");
  // A level of 0 stays while there are moves: "sold out" is not "never seen".
  BulkStatement remove(connection,
                       "DELETE FROM stock_level WHERE sku_id = ?1 AND warehouse_id = ?2 AND bin = ?3 AND on_hand = 0"
                       " AND NOT EXISTS (SELECT 1 FROM stock_move m WHERE m.sku_id = ?1 AND m.warehouse_id = ?2"
                       " AND m.bin = ?3)");
  for (const auto& [place, change] : m_changes) {
    merge.bind(1, place.sku);
    merge.bind(2, place.warehouse);
    merge.bind(3, std::string_view(place.bin));
    merge.bind(4, change.quantity);
    merge.execute();
    if (!change.takenAway) continue;
    remove.bind(1, place.sku);
    remove.bind(2, place.warehouse);
    remove.bind(3, std::string_view(place.bin));
    remove.execute();
  }
}

}  // namespace kontor::storage

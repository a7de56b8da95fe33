// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/file_layout.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kontor::exchange {

/// Collects the parcels that the rows of an order file state: rows of one order with the same tracking number are one
/// parcel. One file, one thread.
class ParcelReader {
 public:
  ParcelReader(const FileLayout& layout, CellReader& cells, ImportSet& set);

  /// True when the file says something of parcels.
  bool reads() const { return !m_layout.parcelSlots.empty(); }
  /// Takes the row that CellReader speaks of, whose order lines are `lines`. A row without tracking number and parcel
  /// number has no parcel.
  void addRow(std::string_view order, std::span<const LineDraft> lines);

 private:
  const FileLayout& m_layout;
  CellReader& m_cells;
  ImportSet& m_set;
  std::unordered_map<std::string, std::size_t> m_known;  // by order and number: index into ImportSet::parcels
};

}  // namespace kontor::exchange

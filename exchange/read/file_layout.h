// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/cell_reader.h"
#include "exchange/read/header_row.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kontor::exchange {

/// A profile tied to the header of one file. Refers to both, which must stay.
struct FileLayout {
  FileLayout(const Profile& usedProfile, const HeaderRow& usedHeader);

  const Profile& profile;
  const HeaderRow& header;
  std::vector<ColumnSlot> slots;      ///< of orders and records, in the profile's order
  std::vector<ColumnSlot> lineSlots;  ///< of order lines
  std::size_t neededCells = 0;        ///< a row with fewer cells was cut off
  domain::Currency headerCurrency;    ///< when a header name holds one
  std::vector<std::size_t> kept;      ///< columns without personal data, for the source rows

  /// Slots of one field; several when a value may stand in one of several columns.
  std::vector<ColumnSlot> slotsOf(std::string_view field) const;
  /// Field ids with a column, those of lines as `line.…`.
  std::vector<std::string> statedFields() const;

 private:
  void addSlots();
  void addKept();
};

}  // namespace kontor::exchange

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
  FileLayout(const FileLayout&) = delete;
  FileLayout& operator=(const FileLayout&) = delete;

  /// Some cells of a row and what they make together; RowComposer puts it behind the row's own cells.
  struct Composition {
    const ComposedField* field = nullptr;
    std::vector<std::pair<std::size_t, std::size_t>> parts;  ///< column, least digits
    std::string header;                                      ///< names of its columns, for faults
  };

  const Profile& profile;
  const HeaderRow& header;
  std::vector<ColumnSlot> slots;        ///< of orders and records, in the profile's order
  std::vector<ColumnSlot> lineSlots;    ///< of order lines
  std::vector<ColumnSlot> parcelSlots;  ///< of the parcels in an order file
  std::vector<Composition> compositions;
  std::size_t neededCells = 0;      ///< a row with fewer cells was cut off
  domain::Currency headerCurrency;  ///< when a header name holds one
  std::vector<std::size_t> kept;    ///< columns without personal data, for the source rows

  /// Slots of one field; several when a value may stand in one of several columns.
  std::vector<ColumnSlot> slotsOf(std::string_view field) const;
  /// Field ids with a column, those of lines as `line.…`.
  std::vector<std::string> statedFields() const;

 private:
  std::vector<ColumnSlot>& slotsFor(Owner owner);
  void bindCompositions();
  void addComposed(bool always);
  void addSlots();
  void findHeaderCurrency();
  void addKept();
  bool isPersonal(const ColumnRule& rule) const;
};

}  // namespace kontor::exchange

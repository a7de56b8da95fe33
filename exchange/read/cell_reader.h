// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_set.h"
#include "exchange/profile_data.h"
#include "exchange/read/header_row.h"
#include "exchange/read/row_tests.h"
#include "exchange/read/thousands_doubts.h"
#include "exchange/read_file.h"
#include "exchange/text/row.h"
#include "exchange/values/local_time.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// A column rule tied to its column of one file.
struct ColumnSlot {
  const ColumnRule* rule = nullptr;
  std::size_t column = 0;
  std::string_view header;         ///< the file's own name of the column
  bool holdsDigits = false;        ///< a spreadsheet that reads the cells as numbers destroys them
  bool isKey = false;              ///< without it the row cannot be told from others
  std::size_t longestNothing = 0;  ///< no longer text means "not stated"
  std::vector<std::size_t> with;   ///< columns whose texts follow
};

/// The slot of a rule in a column.
ColumnSlot makeSlot(const ColumnRule& rule, std::size_t column, std::string_view header);

/// Which of day and month comes first in this file; asked only when a date does not tell by itself.
using AskDateOrder = std::function<std::optional<DateOrder>()>;

/// Turns cells into values, and what is wrong with them into issues. One file, one thread.
class CellReader {
 public:
  CellReader(ImportSet& set, const ReadSettings& settings, AskDateOrder askDateOrder);

  /// Date cells of these columns are damaged (columnsWithSwappedDates()).
  void distrustDates(std::vector<std::size_t> columns) { m_swappedDates = std::move(columns); }
  /// Every following call speaks of this row.
  void beginRow(const Row& row) { beginRow(row.line, row.cells, row.kinds); }
  void beginRow(std::int64_t line, Cells cells, std::span<const CellKind> kinds = {});
  std::int64_t line() const { return m_line; }
  /// True when the row has a fault that keeps it out.
  bool isFaulty() const { return m_faulty; }

  bool isBlank(const ColumnSlot& slot) { return text(slot).empty(); }
  /// The text that counts: trimmed, without guards, the part between the column's marks.
  std::string_view text(const ColumnSlot& slot);
  /// Like text(), but ids and numbers that a spreadsheet destroyed come back empty and reported.
  std::string_view plainText(const ColumnSlot& slot);
  /// Units of 10^-scale, and the currency that a symbol or code of the amount names.
  NumberText number(const ColumnSlot& slot, int scale);
  std::optional<std::int64_t> integer(const ColumnSlot& slot);
  std::optional<PlacedTime> time(const ColumnSlot& slot);
  /// A code, a text that the column's map knows, or one that holds one of the symbols.
  std::optional<domain::Currency> currency(const ColumnSlot& slot, const TextMap& symbols);
  /// The code of a text by the column's own map.
  std::string_view choice(const ColumnSlot& slot);
  /// ISO code; empty when the place has none.
  std::string_view country(const ColumnSlot& slot);

  /// Reports what only the whole file tells. Call once, at the end.
  void finish();

  /// Reports a fault of the current row.
  void fault(std::string_view code, std::string_view field, std::string_view column, std::string_view value,
             std::string_view expected);
  void fault(const ColumnSlot& slot, std::string_view code, std::string_view value, std::string_view expected);
  /// Worth a look, but imported.
  void doubt(const ColumnSlot& slot, std::string_view code, std::string_view value, std::string_view expected = {});
  void doubt(std::string_view code, std::string_view field, std::string_view column, std::string_view value,
             std::string_view expected = {});
  /// Of another place than the current row.
  void doubtOfFile(domain::Issue issue) { m_set.doubtful.push_back(std::move(issue)); }

 private:
  CellKind kind(const ColumnSlot& slot) const {
    return slot.column < m_kinds.size() ? m_kinds[slot.column] : CellKind::Text;
  }
  std::string_view damaged(const ColumnSlot& slot, std::string_view cell, std::string_view damage);
  void joinTexts(const ColumnSlot& slot, std::string_view& text);
  std::string_view wholeId(const ColumnSlot& slot, std::string_view cell);
  std::string_view bare(const ColumnSlot& slot, std::string_view cell);
  void noteSwapped(const ColumnSlot& slot, std::string_view cell);
  void noteOffset(const ColumnSlot& slot, const DateShape& shape, const DateText& date);
  const DateShape* shapeFor(const ColumnSlot& slot, std::string_view text);

  ImportSet& m_set;
  std::string m_zone;
  AskDateOrder m_askDateOrder;
  std::optional<DateOrder> m_dateOrder;
  bool m_dateOrderAsked = false;
  std::int64_t m_line = 0;
  Cells m_cells;
  std::span<const CellKind> m_kinds;
  bool m_faulty = false;
  bool m_offsetNoted = false;
  bool m_swapNoted = false;
  ThousandsDoubts m_thousands;
  std::vector<std::size_t> m_swappedDates;
  // Rows of one order repeat its date and currency.
  const ColumnRule* m_lastTimeRule = nullptr;
  std::string m_lastTimeText;
  std::optional<PlacedTime> m_lastTime;
  domain::Currency m_lastCurrency;
  std::string m_joined;                      // text of several cells
  std::vector<domain::Currency> m_unlisted;  // currencies that were doubted once
};

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/file_layout.h"
#include "exchange/read/order_targets.h"
#include "exchange/read/packed_lines.h"
#include "exchange/read/parcel_reader.h"
#include "exchange/read/row_source.h"
#include "exchange/read/text_pool.h"
#include "storage/lists/number_index.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// Builds orders and their lines from rows that may come in any order. One file, one thread.
class OrderReader {
 public:
  OrderReader(const FileLayout& layout, const ReadSettings& settings, CellReader& cells, ImportSet& set);

  /// Takes the row that CellReader speaks of; afterwards CellReader::isFaulty() tells whether it was any good.
  void addRow(const RowSource::DataRow& data);
  /// Fills in what only all rows together tell and reports what none of them had. Call once, at the end.
  void complete();

  bool sumsRows() const { return !m_sumSlots.empty(); }
  /// The row that CellReader speaks of was taken twice: its shares in the order's sums are counted once only.
  void takeBackSums();

  /// For each line its order, an index into ImportSet::orders.
  std::vector<std::uint32_t>& orderOfLine() { return m_orderOfLine; }
  /// For each order whether one of its rows is faulty.
  std::vector<bool> faultyOrders() const;

 private:
  struct OrderSlot {
    ColumnSlot slot;
    OrderTarget target;
    bool compared = false;  ///< every row repeats the value
  };
  struct LineSlot {
    ColumnSlot slot;
    LineTarget target;
  };
  /// What an order's currency is known from, the weakest first.
  enum class CurrencyFrom : std::uint8_t { Place, Amount, Cell };
  struct OrderState {
    bool headed = false;                              ///< the row that carries the order's values was read
    CurrencyFrom currencyFrom = CurrencyFrom::Place;  ///< a header name or the marketplace, while nothing nearer speaks
    std::uint8_t statusRank = UINT8_MAX, kindRank = UINT8_MAX;  ///< which rule gave the code
    bool placed = false;
    bool faulty = false;
    bool severalCustomers = false;
    bool priced = false;  ///< some amount is stated
  };

  void bindOrderSlots();
  void bindLineSlots();
  std::uint32_t orderFor(std::string_view id, std::int64_t line);
  void readHead(std::uint32_t index, Cells cells);
  void setValue(std::uint32_t index, const OrderSlot& slot);
  template <class Value>
  void merge(Value& stored, const Value& value, bool isSet, const OrderSlot& slot);
  void compareCustomer(std::uint32_t index, const OrderSlot& slot, std::string_view text);
  void setPlaced(std::uint32_t index, const OrderSlot& slot);
  void setCurrency(std::uint32_t index, const OrderSlot& slot);
  void setCountry(OrderDraft& order, const OrderSlot& slot);
  std::string_view cellText(const ColumnSlot& slot);
  void noteCurrency(std::uint32_t index, const ColumnSlot& slot, const NumberText& number);
  void setFromMarketplace(OrderDraft& order, Cells cells);
  void setCode(std::string_view& stored, std::uint8_t& rank, const CodeRules& rules, std::string_view field, Cells cells);
  const ColumnSlot& idSlot();
  void checkRestated(std::uint32_t index);
  bool mayBeHead();
  void assumeCurrency(std::uint32_t index);
  void readSums(std::uint32_t index);
  void readLine(std::uint32_t index);
  void readLineValue(LineDraft& line, std::uint32_t index, const LineSlot& slot);
  void readCost(LineDraft& line, const ColumnSlot& slot);
  void readPacked(std::uint32_t index, Cells cells);
  void completeOrder(std::uint32_t index);
  void addConstants(OrderDraft& order);
  void requireValues(std::uint32_t index);
  void chooseIdentity(OrderDraft& order) const;

  const FileLayout& m_layout;
  const ReadSettings& m_settings;
  CellReader& m_cells;
  ImportSet& m_set;
  TextPool m_pool;
  std::vector<OrderSlot> m_slots;     // values that stand once
  std::vector<OrderSlot> m_sumSlots;  // values stated in shares
  std::vector<LineSlot> m_lineSlots;
  LineDraft m_lineConstants;
  std::vector<ColumnSlot> m_idSlots;  // the first filled one counts
  std::optional<ColumnSlot> m_currencySlot;
  std::optional<std::size_t> m_marketplaceColumn;
  CodeRules m_status, m_kind;
  std::vector<OrderTarget> m_identity;
  std::optional<PackedLineCutter> m_packed;
  ParcelReader m_parcels;
  bool m_everyRow = false;     // some value is compared on every row, or summary rows leave values to the others
  bool m_codesOfRows = false;  // every row may have a say in the status
  SealedTexts::All m_sealed;   // of the order of the current row
  bool m_sealedChanged = false;
  storage::NumberIndex m_index;  // of the orders, by their external id
  std::vector<OrderState> m_states;
  std::vector<std::uint32_t> m_orderOfLine;
  std::uint32_t m_lastOrder = UINT32_MAX;
  bool m_anyLost = false;  // a row whose order nobody knows
  std::unordered_map<std::string, std::string_view> m_countries;
  std::string m_lastCountryText;
  std::string_view m_lastCountry;
};

}  // namespace kontor::exchange

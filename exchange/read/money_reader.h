// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/file_layout.h"
#include "exchange/read/line_identity.h"
#include "exchange/read/money_checks.h"
#include "exchange/read/money_pieces.h"
#include "exchange/read/row_source.h"
#include "exchange/values/local_time.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kontor::exchange {

/// Builds settlements and their lines: one line for each amount of a row. A row that names no settlement belongs to its
/// month and currency.
class MoneyReader {
 public:
  MoneyReader(const FileLayout& layout, const ReadSettings& settings, domain::Currency marketplace, CellReader& cells,
              ImportSet& set);

  /// Takes the row that CellReader speaks of.
  void addRow(const RowSource::DataRow& data);
  /// Compares what was read with the totals and balances that the file states. Returns the lines of the file when it
  /// must be refused as a whole; nothing of it is left in the set then.
  std::vector<std::int64_t> finish();

 private:
  struct AmountSlot {
    const AmountRule* rule;
    ColumnSlot slot;
    RowTests when;
    CodeRules kind;
    std::vector<std::size_t> words;
    std::optional<ColumnSlot> currency;
  };
  /// What the lines of one row have in common.
  struct RowFacts {
    LineValues values;
    std::optional<PlacedTime> posted;
    std::string id, type;
    domain::Currency currency;
    domain::Value quantity;
  };

  void bindAmounts();
  std::optional<ColumnSlot> slotOf(const ColumnRule& rule) const;
  void readSettlement();
  void setSettlementField(SettlementDraft& draft, const ColumnSlot& slot);
  RowFacts readFacts();
  void addAmounts(RowFacts& facts, Cells cells);
  void addFree(RowFacts& facts, const AmountSlot& amount, Cells cells);
  std::int64_t addNet(RowFacts& facts, Cells cells, std::int64_t sum);
  void addLine(RowFacts& facts, std::int64_t amount, domain::Currency currency, std::string_view kind,
               std::string_view words, std::string_view part);
  void nameLine(RecordDraft& line, const RowFacts& facts, std::string_view type, std::string_view part);
  domain::Value quantityFor(RowFacts& facts, std::string_view kind);
  bool anyInPart() const;
  void doubtRepeated();
  std::uint32_t settlementFor(const RowFacts& facts, domain::Currency currency);
  std::uint32_t settlementNamed(const std::string& id);
  domain::Currency currencyOf(const RowFacts& facts, const AmountSlot& amount, const NumberText& number);
  std::string kindOf(const CodeRules* own, Cells cells);
  std::string wordsOf(const AmountSlot& amount, Cells cells);

  const FileLayout& m_layout;
  const ReadSettings& m_settings;
  domain::Currency m_marketplace;
  CellReader& m_cells;
  ImportSet& m_set;
  CodeRules m_kind;
  std::vector<AmountSlot> m_amounts;
  std::optional<ColumnSlot> m_net, m_balance;
  std::unordered_map<std::string, std::uint32_t> m_settlements;
  std::optional<std::uint32_t> m_current;  // named by the row
  LineIdentity m_identity;
  WaitingPieces m_pieces;
  bool m_carriesCurrency = false;
  std::int64_t m_doubtedLine = 0;
  std::size_t m_named = 0, m_repeated = 0;  // lines without an id of their own; those that say what another does
  std::vector<BalanceRow> m_balances;
  std::vector<std::int64_t> m_lines;
  std::unordered_set<std::uint32_t> m_unclear;  // settlements whose own values cannot be read
  std::unordered_set<std::uint32_t> m_faulty;   // settlements with a wrong row
  bool m_anyFault = false;
};

}  // namespace kontor::exchange

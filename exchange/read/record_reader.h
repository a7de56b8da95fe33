// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/file_layout.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kontor::exchange {

/// Builds records of the simpler entities (SKU, listing, exchange rate), one or several from each row.
class RecordReader {
 public:
  RecordReader(const FileLayout& layout, const ReadSettings& settings, CellReader& cells, ImportSet& set);

  /// Takes the row that CellReader speaks of; nothing is added when the row turns out faulty.
  void addRow(Cells cells);

 private:
  struct WideSlot {
    ColumnSlot slot;
    std::string quote;
  };

  /// An amount of the row that names its currency.
  struct NamedAmount {
    ColumnSlot slot;
    domain::Currency currency;
  };

  void bindWide();
  void readFields(RecordDraft& record);
  void readCodes(RecordDraft& record, const ColumnSlot& slot);
  void readParts(RecordDraft& record, const ColumnSlot& slot);
  void setIfUnstated(RecordDraft& record, const domain::Field* field, domain::Value value);
  void completeRecord(RecordDraft& record, Cells cells);
  void doubtCurrency(const RecordDraft& record, const domain::Field& currencyField);
  void requireFields(const RecordDraft& record);
  void addWide(const RecordDraft& common);
  domain::Value readAmount(const ColumnSlot& slot);
  void addCurrencies(RecordDraft& record);
  void leaveOutAmounts(RecordDraft& record);
  void noteCurrency(const RecordDraft& record);
  void checkRepeated(const RecordDraft& record);

  const FileLayout& m_layout;
  const ReadSettings& m_settings;
  CellReader& m_cells;
  ImportSet& m_set;
  CodeRules m_state;
  std::vector<WideSlot> m_wide;
  ColumnRule m_wideRule;
  std::vector<NamedAmount> m_named;              // of this row
  std::vector<const domain::Field*> m_unpriced;  // amounts that nobody knows the currency of
  std::unordered_map<std::string, std::int64_t> m_lineOfKey;
};

}  // namespace kontor::exchange

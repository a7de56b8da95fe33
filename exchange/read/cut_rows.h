// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/header_row.h"
#include "exchange/text/delimited.h"
#include "exchange/workbook/workbook.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// The first rows of a file, cut in one way that it may be cut: by one separator, or those of one sheet.
struct CutRows {
  Dialect dialect;
  std::string sheet;  ///< empty for text
  std::vector<TextRow> rows;
  std::vector<HeaderRow> asHeader;
};

/// The ways to cut a text.
class TextCuts {
 public:
  explicit TextCuts(std::string text) : m_text(std::move(text)) {}

  const std::string& text() const { return m_text; }
  /// Stays as long as this.
  const CutRows& cut(Dialect dialect);

 private:
  std::string m_text;
  std::map<std::pair<char, bool>, CutRows> m_cuts;
};

/// The sheets of a workbook that hold rows; hidden ones only when there are no others.
std::vector<CutRows> cutSheets(Workbook& workbook);

}  // namespace kontor::exchange

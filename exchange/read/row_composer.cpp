// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/row_composer.h"

#include <algorithm>

namespace kontor::exchange {

RowComposer::RowComposer(const FileLayout& layout)
    : m_layout(layout), m_key(layout.header.column(layout.profile.fillDownKey)), m_texts(layout.compositions.size()) {
  for (const HeaderNames& names : layout.profile.fillDown) {
    if (const auto column = layout.header.column(names)) m_lent.push_back(*column);
  }
}

Row RowComposer::complete(const Row& row) {
  m_unfilledFirst.reset();
  const bool lends = m_key && !m_lent.empty();
  if (!lends && m_texts.empty()) return row;
  m_row.assign(row.cells.begin(), row.cells.end());
  m_kinds.assign(row.kinds.begin(), row.kinds.end());
  if (lends) fillDown();
  if (!m_texts.empty()) {
    // A row with more cells than the header is a fault of its own; what is composed has its place all the same.
    m_row.resize(m_layout.header.size());
    if (!m_kinds.empty()) m_kinds.resize(m_layout.header.size());
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
      const FileLayout::Composition& composition = m_layout.compositions[i];
      m_texts[i] = composed(composition);
      const bool isOneCell = composition.parts.size() == 1 && composition.parts.front().first < m_kinds.size();
      if (!m_kinds.empty()) m_kinds.push_back(isOneCell ? m_kinds[composition.parts.front().first] : CellKind::Text);
    }
    m_row.insert(m_row.end(), m_texts.begin(), m_texts.end());
  }
  Row complete = row;
  complete.cells = m_row;
  complete.kinds = m_kinds;
  return complete;
}

void RowComposer::fillDown() {
  std::vector<LentCell>& first = m_first[std::string(cellAt(m_row, *m_key))];
  if (first.empty()) {
    for (const std::size_t column : m_lent) {
      first.push_back({std::string(cellAt(m_row, column)), column < m_kinds.size() ? m_kinds[column] : CellKind::Text});
    }
    noteUnfilled(first);
    return;
  }
  noteUnfilled(first);
  for (std::size_t i = 0; i < m_lent.size(); ++i) {
    const std::size_t column = m_lent[i];
    if (column >= m_row.size() || !cellAt(m_row, column).empty()) continue;
    m_row[column] = first[i].text;
    if (column < m_kinds.size()) m_kinds[column] = first[i].kind;
  }
}

void RowComposer::noteUnfilled(const std::vector<LentCell>& first) {
  const bool lends = std::ranges::any_of(first, [](const LentCell& cell) { return !cell.text.empty(); });
  if (!lends) m_unfilledFirst = m_lent.front();
}

std::string RowComposer::composed(const FileLayout::Composition& composition) const {
  const ComposedField& field = *composition.field;
  std::string text;
  for (const auto& [column, digits] : composition.parts) {
    std::string_view part = cellAt(m_row, column);
    if (field.rule.apostrophe) part = stripApostrophe(part);
    const std::string bare = bareId(part);
    part = bare;
    const auto isPart = [&](const std::string& leftOut) { return equalsIgnoringCase(leftOut, part); };
    if (part.empty() || std::ranges::any_of(field.leaveOut, isPart)) continue;
    if (!text.empty()) text += field.join;
    const bool isNumber = part.find_first_not_of("0123456789") == std::string_view::npos;
    if (isNumber && part.size() < digits) text.append(digits - part.size(), '0');
    text += part;
  }
  return text.empty() ? text : field.prefix + text;
}

}  // namespace kontor::exchange

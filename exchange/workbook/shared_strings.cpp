// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/shared_strings.h"

#include "exchange/text/row.h"
#include "exchange/workbook/cell_value.h"
#include "exchange/workbook/workbook_error.h"

namespace kontor::exchange {
namespace {

constexpr std::size_t kMostText = std::size_t{512} << 20;

}  // namespace

std::optional<std::string_view> SharedStrings::text(std::size_t index) const {
  if (index >= m_ends.size()) return std::nullopt;
  const std::size_t from = index == 0 ? 0 : m_ends[index - 1];
  return std::string_view(m_all).substr(from, m_ends[index] - from);
}

void SharedStrings::add(std::string_view text) {
  m_all += text;
  end();
}

void SharedStrings::end() {
  m_ends.push_back(m_all.size());
  if (m_all.size() + m_ends.size() * sizeof(std::size_t) > kMostText) throw WorkbookError("unpacks_too_large");
}

void SharedStrings::open(std::string_view name, const XmlAttributes&) {
  if (name == "si") {
    m_item.clear();
  } else if (name == "rPh") {
    m_inReading = true;
  } else if (name == "t") {
    m_inText = !m_inReading;
  }
}

void SharedStrings::close(std::string_view name) {
  if (name == "t") {
    m_inText = false;
  } else if (name == "rPh") {
    m_inReading = false;
  } else if (name == "si") {
    appendUnescaped(m_all, m_item);
    end();
  }
}

// One byte more than a cell may have makes the cell too long, however long its text is.
void SharedStrings::text(std::string_view piece) {
  if (m_inText) m_item.append(piece.substr(0, kMaxCell + 1 - std::min(m_item.size(), kMaxCell + 1)));
}

}  // namespace kontor::exchange

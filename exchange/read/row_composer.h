// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/file_layout.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kontor::exchange {

/// Completes rows: cells that only the first row of a key has are lent to its other rows, and what several cells make
/// together is put behind the row as cells of their own. One file, one thread.
class RowComposer {
 public:
  explicit RowComposer(const FileLayout& layout);

  /// The views live until the next call.
  Row complete(const Row& row);
  /// A column that the first row of the key should have filled and did not, for the row completed last.
  std::optional<std::size_t> unfilledFirst() const { return m_unfilledFirst; }

 private:
  void fillDown();
  std::string composed(const FileLayout::Composition& composition) const;

  struct LentCell {
    std::string text;
    CellKind kind = CellKind::Text;
  };

  void noteUnfilled(const std::vector<LentCell>& first);

  const FileLayout& m_layout;
  std::optional<std::size_t> m_key;
  std::vector<std::size_t> m_lent;
  std::unordered_map<std::string, std::vector<LentCell>> m_first;  // by key: the cells of its first row
  std::vector<std::string_view> m_row;
  std::vector<CellKind> m_kinds;  // of m_row
  std::vector<std::string> m_texts;
  std::optional<std::size_t> m_unfilledFirst;
};

}  // namespace kontor::exchange

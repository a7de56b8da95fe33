// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile_data.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// The header of one file: which name stands in which column. Names are compared without regard to case, Unicode
/// form and white space.
class HeaderRow {
 public:
  HeaderRow() = default;
  explicit HeaderRow(std::span<const std::string> cells);

  std::size_t size() const { return m_names.size(); }
  /// Up to the last column that has a name.
  std::size_t usedSize() const;
  const std::vector<std::string>& names() const { return m_names; }

  struct Match {
    std::size_t column = 0;
    domain::Currency currency;  ///< when the name holds one, as in `Total (PHP)`
  };
  /// The first of the names that the file has.
  std::optional<Match> find(const HeaderNames& wanted) const;
  /// Every column that one of the names fits.
  std::vector<std::size_t> columns(const HeaderNames& wanted) const;
  /// Like find(), the column only.
  std::optional<std::size_t> column(const HeaderNames& wanted) const;

 private:
  std::vector<std::string> m_names;  // trimmed, as they stand in the file
  std::vector<std::string> m_keys;
};

/// How well a header fits a profile.
struct HeaderFit {
  std::size_t matched = 0;                  ///< columns of the file that the profile knows
  std::vector<const HeaderNames*> missing;  ///< required columns that are not there
  bool excluded = false;  ///< it has a column that the profile's files do not have, or another number of them
  bool fits() const { return missing.empty() && !excluded; }
};
HeaderFit headerFit(const HeaderRow& header, const Profile& profile);

/// The columns whose cells are records of their own (Profile::wide).
std::vector<std::size_t> wideColumns(const HeaderRow& header, const Profile& profile);

}  // namespace kontor::exchange

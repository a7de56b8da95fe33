// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "exchange/profile_data.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// Amounts such as `1.250`, read as one and a quarter: perhaps the point was put between thousands by another program.
/// A column that has more decimals elsewhere states such amounts in earnest.
class ThousandsDoubts {
 public:
  void look(const ColumnRule& rule, std::string_view header, std::int64_t line, std::string_view cell);
  void giveTo(domain::Issues& doubtful);

 private:
  std::vector<std::pair<const ColumnRule*, domain::Issue>> m_doubts;
  std::vector<const ColumnRule*> m_precise;  // columns with four decimals or more
};

}  // namespace kontor::exchange

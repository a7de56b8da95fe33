// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace kontor::exchange {

/// What the number format of a cell says its number is.
struct NumberFormat {
  enum class Shows : std::uint8_t { Number, Date, Time, DateTime, Elapsed };
  Shows shows = Shows::Number;
  std::uint8_t digits = 0;  ///< `00000`: written with so many digits at least, as codes are
};

/// Reads a format code: `m/d/yyyy h:mm`, `yyyy"年"m"月"d"日"`, `[h]:mm`, `00000`, `#,##0.00 [$€-407]`.
NumberFormat numberFormat(std::string_view code);

/// The format of a number below 164, which stands for one without a code of its own.
NumberFormat builtInFormat(unsigned id);

}  // namespace kontor::exchange

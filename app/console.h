// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string_view>

namespace kontor::app {

/// Where a command writes: results to `out`, everything else to `err`.
struct Console {
  std::ostream& out;
  std::ostream& err;
  bool progress = false;  ///< `err` is a terminal: a line may be written over

  void say(std::string_view line) { out << line << '\n'; }
  void warn(std::string_view line) { err << line << '\n'; }
};

}  // namespace kontor::app

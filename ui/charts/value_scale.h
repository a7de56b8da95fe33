// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace kontor::ui {

/// An axis with round numbers: from the first to the last tick, 0 always among them.
struct ValueScale {
  double low = 0;
  double high = 1;
  std::vector<double> ticks;
};

/// The round axis for values between `smallest` and `largest` with about `wanted` steps.
ValueScale valueScale(double smallest, double largest, int wanted);

}  // namespace kontor::ui

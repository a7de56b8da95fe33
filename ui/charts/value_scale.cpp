// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_scale.h"

#include <algorithm>
#include <cmath>

namespace kontor::ui {
namespace {

/// The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is not below `step`.
double roundStep(double step) {
  const double power = std::pow(10.0, std::floor(std::log10(step)));
  for (const double factor : {1.0, 2.0, 2.5, 5.0})
    if (factor * power >= step * (1 - 1e-9)) return factor * power;
  return 10 * power;
}

}  // namespace

ValueScale valueScale(double smallest, double largest, int wanted) {
  const double low = std::min(0.0, smallest);
  const double high = std::max(0.0, largest);
  if (!(high > low)) return {0, 1, {0, 1}};
  const double step = roundStep((high - low) / std::max(1, wanted));
  const auto first = std::lround(std::floor(low / step + 1e-9));
  const auto last = std::lround(std::ceil(high / step - 1e-9));
  ValueScale scale{static_cast<double>(first) * step, static_cast<double>(last) * step, {}};
  for (auto tick = first; tick <= last; ++tick) scale.ticks.push_back(static_cast<double>(tick) * step);
  return scale;
}

}  // namespace kontor::ui

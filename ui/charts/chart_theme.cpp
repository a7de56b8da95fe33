// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_theme.h"

namespace kontor::ui {

QColor blend(const QColor& under, const QColor& over, double share) {
  const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
  return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

ChartTheme ChartTheme::of(const QPalette& palette) {
  const QColor ground = palette.color(QPalette::Base);
  const QColor text = palette.color(QPalette::Text);
  const bool dark = ground.lightness() < 128;
  const QColor strong(dark ? 0x56b4e9 : 0x0072b2);
  return {ground,
          text,
          blend(ground, text, 0.68),
          blend(ground, text, dark ? 0.16 : 0.12),
          strong,
          blend(ground, strong, dark ? 0.42 : 0.36),
          blend(ground, text, 0.07)};
}

}  // namespace kontor::ui

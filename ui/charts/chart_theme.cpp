// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_theme.h"

#include "ui/theme.h"

namespace kontor::ui {
namespace {

/// `share` of `over` laid on `under`.
QColor blended(const QColor& under, const QColor& over, double share) {
  const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
  return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

}  // namespace

ChartTheme ChartTheme::of(const QPalette& palette) {
  const Theme& theme = themeOf(palette);
  const QColor& strong = theme.chart[0];
  return {theme.surface, theme.textMuted, theme.border, strong, blended(theme.surface, strong, 0.4), theme.hover};
}

}  // namespace kontor::ui

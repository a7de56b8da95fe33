// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace kontor::ui {

/// Colours of charts, taken from the theme of a palette. Strong and weak differ in lightness, so they are told apart
/// without colour sight.
struct ChartTheme {
  QColor ground;
  QColor muted;  ///< axis labels
  QColor grid;
  QColor strong;  ///< what was chosen
  QColor weak;    ///< its surroundings
  QColor mark;    ///< behind the category that is pointed at

  static ChartTheme of(const QPalette& palette);
};

}  // namespace kontor::ui

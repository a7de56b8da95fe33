// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;
class QWidget;

namespace kontor::ui {

/// The colours of the program, light or dark: widgets take them from here, never from literals.
struct Theme {
  bool dark;
  QColor window;   ///< behind everything
  QColor surface;  ///< cards, tables, fields
  QColor sunken;   ///< headers, footers, zebra
  QColor hover;
  QColor border;        ///< hairlines
  QColor borderStrong;  ///< frames of fields
  QColor text;
  QColor textMuted;  ///< labels, hints
  QColor textFaint;  ///< placeholders, empty cells
  QColor accent;
  QColor accentHover;
  QColor accentText;  ///< on accent
  QColor accentSoft;  ///< selection
  QColor good;
  QColor goodSoft;
  QColor warning;
  QColor warningSoft;
  QColor bad;
  QColor badSoft;
  /// Series of a chart in this order; told apart by people with any colour vision.
  std::array<QColor, 8> chart;
};

const Theme& lightTheme();
const Theme& darkTheme();
/// The theme that a palette belongs to. Widgets ask again in changeEvent(PaletteChange).
const Theme& themeOf(const QPalette& palette);
const Theme& themeOf(const QWidget* widget);

enum class ThemeChoice { System, Light, Dark };
/// The choice that the settings call `system`, `light` or `dark`.
ThemeChoice themeChoice(const QString& name);
/// Style, palette, font and style sheet of the whole program.
void applyTheme(QApplication& application, ThemeChoice choice);

/// Distances in logical pixels; nothing else is used.
namespace spacing {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int rowHeight = 30;
inline constexpr int radius = 6;
}  // namespace spacing

/// The type scale, relative to the program's font.
enum class TextStyle { Small, Body, Strong, Heading, Title, Figure };
QFont font(TextStyle style);
/// Sets the font and, for Small, the muted colour of a label.
void setTextStyle(QWidget* widget, TextStyle style);
/// Writes in one colour, whatever ground the widget stands on.
void setInk(QWidget* widget, const QColor& colour);

}  // namespace kontor::ui

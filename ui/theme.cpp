// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

namespace kontor::ui {
namespace {

// Colours of Okabe and Ito, which people with any colour vision tell apart, set to the ground they stand on.
constexpr std::array<QRgb, 8> kLightSeries = {0xff0072b2, 0xffd98a00, 0xff009e73, 0xffc4548e,
                                              0xff4ba3d9, 0xffd55e00, 0xffa89600, 0xff7a8494};
constexpr std::array<QRgb, 8> kDarkSeries = {0xff56b4e9, 0xffe69f00, 0xff2fc79b, 0xffe08dbb,
                                             0xff4a86d8, 0xfff0803c, 0xfff0e442, 0xffa3adbb};

std::array<QColor, 8> series(const std::array<QRgb, 8>& colours) {
  std::array<QColor, 8> result;
  for (std::size_t i = 0; i < colours.size(); ++i) result[i] = QColor(colours[i]);
  return result;
}

QPalette paletteOf(const Theme& theme) {
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
  set(QPalette::Window, theme.window);
  set(QPalette::WindowText, theme.text);
  set(QPalette::Base, theme.surface);
  set(QPalette::AlternateBase, theme.sunken);
  set(QPalette::Text, theme.text);
  set(QPalette::Button, theme.surface);
  set(QPalette::ButtonText, theme.text);
  set(QPalette::BrightText, theme.bad);
  set(QPalette::PlaceholderText, theme.textMuted);  // also the role of small, quiet labels
  set(QPalette::ToolTipBase, theme.dark ? theme.hover : theme.text);
  set(QPalette::ToolTipText, theme.dark ? theme.text : theme.surface);
  set(QPalette::Highlight, theme.accentSoft);
  set(QPalette::HighlightedText, theme.text);
  set(QPalette::Link, theme.accent);
  set(QPalette::LinkVisited, theme.accent);
  set(QPalette::Light, theme.surface);
  set(QPalette::Midlight, theme.hover);
  set(QPalette::Mid, theme.border);
  set(QPalette::Dark, theme.borderStrong);
  set(QPalette::Shadow, theme.dark ? theme.window : theme.borderStrong);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
    palette.setColor(QPalette::Disabled, role, theme.textFaint);
  }
  return palette;
}

// Families of the interface's language first: the same character looks different in Chinese and Japanese type.
QStringList fontFamilies() {
  QStringList families = {QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("SF Pro Text")};
  const QLocale locale;
  const bool traditional = locale.script() == QLocale::TraditionalChineseScript || locale.territory() == QLocale::Taiwan ||
                           locale.territory() == QLocale::HongKong;
  const QStringList simple = {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
                              QStringLiteral("PingFang SC"), QStringLiteral("WenQuanYi Micro Hei")};
  const QStringList full = {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Microsoft JhengHei UI"),
                            QStringLiteral("PingFang TC")};
  families += traditional ? full + simple : simple + full;
  return families << QStringLiteral("Noto Sans") << QStringLiteral("DejaVu Sans");
}

QFont baseFont() {
  QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  font.setFamilies(fontFamilies());
  font.setPointSizeF(std::max(10.0, font.pointSizeF()));
  return font;
}

bool systemIsDark() {
  // Qt 6.4 has no colour scheme yet: the platform's own palette tells.
  static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
  return dark;
}

}  // namespace

const Theme& lightTheme() {
  static const Theme theme = {
      .dark = false,
      .window = QColor(0xf4f5f7),
      .surface = QColor(0xffffff),
      .sunken = QColor(0xf8f9fb),
      .hover = QColor(0xedf0f4),
      .border = QColor(0xe3e6eb),
      .borderStrong = QColor(0xc8ced8),
      .text = QColor(0x1a2230),
      .textMuted = QColor(0x5a6576),
      .textFaint = QColor(0x8c96a5),
      .accent = QColor(0x1f5fbf),
      .accentHover = QColor(0x184e9f),
      .accentText = QColor(0xffffff),
      .accentSoft = QColor(0xe2ecfb),
      .good = QColor(0x14704a),
      .goodSoft = QColor(0xdff3e8),
      .warning = QColor(0x8a5800),
      .warningSoft = QColor(0xfcefd2),
      .bad = QColor(0xb3261e),
      .badSoft = QColor(0xfbe5e3),
      .chart = series(kLightSeries),
  };
  return theme;
}

const Theme& darkTheme() {
  static const Theme theme = {
      .dark = true,
      .window = QColor(0x13161b),
      .surface = QColor(0x1a1e25),
      .sunken = QColor(0x171a20),
      .hover = QColor(0x252b35),
      .border = QColor(0x2a303a),
      .borderStrong = QColor(0x414a58),
      .text = QColor(0xe4e8ee),
      .textMuted = QColor(0x9ba6b5),
      .textFaint = QColor(0x717c8c),
      .accent = QColor(0x6ea8f7),
      .accentHover = QColor(0x8dbbfa),
      .accentText = QColor(0x0d1522),
      .accentSoft = QColor(0x233a5c),
      .good = QColor(0x62cd94),
      .goodSoft = QColor(0x1b3529),
      .warning = QColor(0xe5b556),
      .warningSoft = QColor(0x3a2f16),
      .bad = QColor(0xf48c84),
      .badSoft = QColor(0x432322),
      .chart = series(kDarkSeries),
  };
  return theme;
}

const Theme& themeOf(const QPalette& palette) {
  return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

const Theme& themeOf(const QWidget* widget) {
  return themeOf(widget->palette());
}

ThemeChoice themeChoice(const QString& name) {
  if (name == QLatin1String("dark")) return ThemeChoice::Dark;
  return name == QLatin1String("light") ? ThemeChoice::Light : ThemeChoice::System;
}

void applyTheme(QApplication& application, ThemeChoice choice) {
  const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark());
  if (qobject_cast<Style*>(application.style()) == nullptr) application.setStyle(new Style);
  application.setPalette(paletteOf(dark ? darkTheme() : lightTheme()));
  application.setFont(baseFont());
}

QFont font(TextStyle style) {
  QFont font = QApplication::font();
  const double size = font.pointSizeF();
  switch (style) {
    case TextStyle::Small: font.setPointSizeF(size * 0.9); break;
    case TextStyle::Body: break;
    case TextStyle::Strong: font.setWeight(QFont::DemiBold); break;
    case TextStyle::Heading:
      font.setPointSizeF(size * 1.1);
      font.setWeight(QFont::DemiBold);
      break;
    case TextStyle::Title:
      font.setPointSizeF(size * 1.4);
      font.setWeight(QFont::DemiBold);
      break;
    case TextStyle::Figure:
      font.setPointSizeF(size * 2.0);
      font.setWeight(QFont::DemiBold);
      break;
  }
  return font;
}

void setTextStyle(QWidget* widget, TextStyle style) {
  widget->setFont(font(style));
  widget->setForegroundRole(style == TextStyle::Small ? QPalette::PlaceholderText : QPalette::WindowText);
}

void setInk(QWidget* widget, const QColor& colour) {
  QPalette palette = widget->palette();
  // Which role a label writes with depends on its ground.
  for (const auto role : {QPalette::WindowText, QPalette::Text}) palette.setColor(role, colour);
  widget->setPalette(palette);
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace kontor::ui {

struct Theme;

/// How each control of the style is painted. `rect` in logical pixels.
void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintPushButton(QPainter& painter, const QStyleOptionButton& option);
void paintToolButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCheckBox(QPainter& painter, const QStyleOption& option, bool round);
void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
/// The frame of a number's field and its two arrows.
void paintSpinBox(QPainter& painter, const QStyleOption& option, const QRect& up, const QRect& down, const QWidget* widget);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);
void paintMenuHighlight(QPainter& painter, const QStyleOption& option);

/// A rounded rectangle with a hairline that stays crisp at any scale.
void paintFrame(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line, int radius, qreal width = 1);

/// The place of a part of a scroll bar, which has a handle and no arrows.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace kontor::ui {

/// A line icon of resources/icons by its file name without suffix, drawn in the colours of the current palette at
/// any size; it follows a change of the theme by itself.
QIcon icon(const QString& name);
/// The same in one colour.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio);

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace kontor::ui {

/// Writes widgets below each other onto the pages of a PDF, each as wide as the page and none torn apart. False when
/// the file cannot be written.
bool writePdf(const QList<QWidget*>& blocks, const QString& title, const QString& file);
/// Writes a widget as a picture with twice as many pixels as it has on a plain screen.
bool writePng(QWidget& widget, const QString& file);

}  // namespace kontor::ui

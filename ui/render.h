// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor::ui {

class MainWindow;

/// Writes one PNG of every page of the window into the folder and returns the files. Runs the program's event loop
/// until each page shows all its data, so it is not for use inside a running loop.
QStringList renderPages(MainWindow& window, const QString& folder);

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor::ui {

class MainWindow;

/// Where pictures go: `orders` becomes FOLDER/orders + mark + .png.
struct Album {
  QString folder;
  QString mark = {};
};

// Each writes PNG files and returns their names. They run the program's event loop until everything shows all its data,
// so they are not for use inside a running loop.

/// The window as it is now: the start page.
QStringList renderStart(MainWindow& window, const Album& album);
/// Every page of the window.
QStringList renderPages(MainWindow& window, const Album& album);
/// The finder, and every dialog that can be opened from the window.
QStringList renderDialogs(MainWindow& window, const Album& album);

}  // namespace kontor::ui

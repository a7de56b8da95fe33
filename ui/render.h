// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kontor::ui {

class MainWindow;

/// Takes a page with its window, or a dialog, under the name of its picture.
using SeeView = std::function<void(const QString& name, QWidget& view)>;

// The functions here run the program's event loop until everything shows all its data, so they are not for use inside a
// running loop.

/// Brings every page of the window to the front, one after the other.
void visitPages(MainWindow& window, const SeeView& see);
/// Opens the finder and every dialog that the window can open, one after the other, and closes them again.
void visitDialogs(MainWindow& window, const SeeView& see);
/// Brings up what is seen only for a moment (menus, proposals, filled forms, files on their way in, faults), and takes it
/// away again. This writes to the book, and takes that back.
void visitMoments(MainWindow& window, const SeeView& see);

/// Where pictures go: `orders` becomes FOLDER/orders + mark + .png.
struct Album {
  QString folder;
  QString mark = {};
};

/// Draws the window as it is now, its pages, its dialogs and its moments into PNG files and returns their names.
QStringList renderStart(MainWindow& window, const Album& album);
QStringList renderPages(MainWindow& window, const Album& album);
QStringList renderDialogs(MainWindow& window, const Album& album);
QStringList renderMoments(MainWindow& window, const Album& album);

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kontor::ui {

class Dialogs;
class Settings;

/// Asks which book to open; nothing happens when the user gives up.
void askForBook(Dialogs& dialogs, const Settings& settings, QWidget* parent, std::function<void(const QString&)> done);
/// Asks where a new book shall lie.
void askForNewBook(Dialogs& dialogs, const Settings& settings, QWidget* parent, std::function<void(const QString&)> done);
/// By its name.
bool isBook(const QString& file);
/// The currency of the user's country; CNY where it has none.
domain::Currency localCurrency();

/// Puts a book in front of the list of those that were open lately.
void rememberBook(Settings& settings, const QString& path);
/// Those of them that are still there, newest first.
QStringList recentBooks(const Settings& settings);
/// Where the demo book lies.
QString demoBookPath();

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/page_description.h"

#include <QString>

namespace kontor::ui {

class Settings;

/// Where a file that was imported lies on this computer, and the rows that were left out of it, when they were saved.
/// The book keeps no places: it may be opened elsewhere.
struct ImportedPlace {
  QString file;
  QString rejects;
};

/// By what the file holds; empty parts: not known.
ImportedPlace importedPlace(const Settings& settings, const QString& hash);
/// Remembers the parts that are not empty.
void noteImported(Settings& settings, const QString& hash, const ImportedPlace& place);

/// What the list of imports can do with a file.
MakeAction openImportedAction();
MakeAction leftOutRowsAction();
MakeAction importedOrdersAction();
MakeAction undoImportAction();

}  // namespace kontor::ui

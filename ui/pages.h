// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QStringList>

#include <vector>

namespace kontor::ui {

/// The pages of the main window in the order of their tabs. A new page is one line in pages.cpp.
std::vector<Page*> makePages(const PageContext& context, QWidget* parent);

/// Opens the import dialog over `parent`, with these files or with its own file chooser when there are none.
/// Defined beside the dialog.
void openImportDialog(const PageContext& context, QWidget* parent, const QStringList& files);

}  // namespace kontor::ui

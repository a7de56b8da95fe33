// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace kontor::ui {

/// A tab of the main window. Its page is built when it is first shown: a window that opens builds one page, not ten.
struct Tab {
  QString id;  ///< of the page and of its icon in resources/icons: `orders`
  QString title;
  std::function<Page*(const PageContext& context, QWidget* parent)> make;
  Page* page = nullptr;  ///< null until it is built
};

/// The tabs in their order, in the present language. A new page is one line in pages.cpp.
std::vector<Tab> makeTabs();

/// Opens the import dialog over `parent`, with these files or with its own file chooser when there are none.
/// Defined beside the dialog.
void openImportDialog(const PageContext& context, QWidget* parent, const QStringList& files);

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/page_description.h"

namespace kontor::ui {

/// An action of a page; `text` is to be translated in the context Page.
MakeAction pageAction(const char* iconName, const char* text, std::function<void(EntityPage&)> run);

/// What single pages can do beyond the others; see PageDescription::actions.
MakeAction newOrderAction();
MakeAction shipAction();
MakeAction postParcelsAction();
MakeAction mapCodesAction();
MakeAction moveStockAction();
MakeAction transferStockAction();
MakeAction stockAtAction();
/// Writes a file for a platform or a carrier.
MakeAction exportFileAction();
/// Opens a page of records that has no tab, in a window of its own.
MakeAction recordsAction(PageDescription page, const char* text);

}  // namespace kontor::ui

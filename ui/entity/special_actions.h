// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/page_description.h"

namespace kontor::ui {

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
MakeAction importedOrdersAction();
MakeAction undoImportAction();
/// Opens a page of records that has no tab, in a window of its own.
MakeAction recordsAction(PageDescription page, const char* text);

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kontor::ui {

/// Lets Tab lead through the widgets in the order in which their layouts show them, whenever they were made.
void orderTabs(QWidget& root);

}  // namespace kontor::ui

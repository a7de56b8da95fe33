// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kontor::ui {

/// Opens the box that names the program, its version and its licence.
void showAbout(QWidget* parent);

}  // namespace kontor::ui

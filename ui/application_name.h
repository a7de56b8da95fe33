// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::ui {

inline constexpr char kApplicationName[] = "Kontor";

/// The name in both of its languages, in the script of the reader: `Kontor  商栈`.
QString applicationTitle();

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor::ui {

inline constexpr char kApplicationName[] = "Kontor";

}  // namespace kontor::ui

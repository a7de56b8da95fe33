// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace kontor::models {

/// What a code says that a platform writes into its reports (`CR-UNWANTED_ITEM`), in the language of the window; a code
/// that nobody has named stays as it is.
QString platformCodeText(std::string_view code);

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <string_view>

namespace kontor::models {

/// The name of a built-in profile in the language of a locale; of one that the seller made, its id.
QString profileTitle(std::string_view id, const QLocale& locale);

}  // namespace kontor::models

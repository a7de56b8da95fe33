// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace kontor::models {

/// Business hours as the book keeps them (domain::BusinessHours), with the weekdays in the language of the window.
QString businessHoursText(std::string_view hours);
/// The way back; English weekdays are understood in every language, and so are the signs of a Chinese keyboard.
std::string readBusinessHours(const QString& text);

}  // namespace kontor::models

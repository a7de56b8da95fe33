// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace kontor::models {

/// Writes `value / 10^scale` as people of this locale do: grouped, at least `digits` decimals, none hidden.
QString localDecimal(const QLocale& locale, std::int64_t value, int scale, int digits, bool grouped);

/// Reads a number as people of this locale write it, exactly: grouping only where it belongs, so that `1,5` is not
/// taken for 15. Nothing when it is no number, has more than `scale` decimals, or is too large.
std::optional<std::int64_t> readLocalDecimal(const QLocale& locale, const QString& text, int scale);

/// `139 bytes`, `7.1 kB`.
QString dataSizeText(const QLocale& locale, std::int64_t bytes);

}  // namespace kontor::models

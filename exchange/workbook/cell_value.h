// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/row.h"
#include "exchange/workbook/number_format.h"

#include <string>
#include <string_view>

namespace kontor::exchange {

/// Appends the text of a number as a workbook writes it (`94109.0`, `0.10000000000000001`, `1.5E-3`): plain decimals
/// without the noise of binary fractions. Ids of more than 15 digits stay whole when the workbook writes them out; a
/// number that is too long for a spreadsheet comes with its exponent, which no reader of ids takes.
/// What is no number at all is a text.
CellKind appendNumber(std::string& out, std::string_view written, NumberFormat format, bool since1904);

/// The same for the number itself.
CellKind appendNumber(std::string& out, double number, NumberFormat format, bool since1904);

/// Undoes `_x000D_`, as XLSX writes characters that XML does not have.
void appendUnescaped(std::string& out, std::string_view text);

}  // namespace kontor::exchange

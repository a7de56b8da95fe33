// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kontor::exchange {

/// Without white space of any kind at both ends: blanks, TAB, line breaks, no-break, thin, ideographic and zero-width
/// blanks, marks of direction, byte order marks.
std::string_view trimCell(std::string_view cell);

/// True when the character is white space in the sense of trimCell().
bool isBlankCharacter(char32_t character);

/// Takes exactly one leading apostrophe away (`'0160`): for columns where the profile says that the platform adds it.
std::string_view stripApostrophe(std::string_view cell);

/// The text inside `="…"`, which keeps a spreadsheet from changing an id; any other cell comes back as it is.
/// Doubled quotes inside become single ones.
std::string stripFormulaWrap(std::string_view cell);

/// True when a spreadsheet would run the text as a formula: `= + - @`, their full-width forms, TAB or a line break at
/// the start or behind blanks. Plain numbers (`-12.5`) are not formulas.
bool looksLikeFormula(std::string_view cell);

/// The apostrophe that an export of ours puts before a cell that looks like a formula (or is one behind apostrophes
/// already, so that the way back is exact); other cells stay as they are.
std::string addExportGuard(std::string_view cell);
std::string_view stripExportGuard(std::string_view cell);

/// `damaged_by_spreadsheet` for an id whose digits are gone (`5.43514E+11`, `#####`, `#REF!`),
/// `maybe_damaged_by_spreadsheet` for 16 digits or more that end in zeros after the 15th; else empty.
std::string_view spreadsheetDamage(std::string_view id);

/// The text without what nobody sees: zero-width blanks, marks of direction, soft hyphens.
std::string withoutInvisible(std::string_view text);

/// The same for an id, which also goes without the apostrophe that
/// keeps a spreadsheet from taking its digits for a number.
std::string bareId(std::string_view id);
/// True for a character that keyboards and clipboards slip into an id and no platform writes: full-width letters and
/// digits, TABs, line breaks, an apostrophe in front.
bool hasStrangeCharacters(std::string_view id);

/// Unicode normal form C.
std::string normalizeNfc(std::string_view text);

/// A header name for comparing: trimmed, NFC, case folded, every run of white space one blank.
std::string normalizeHeader(std::string_view name);

}  // namespace kontor::exchange

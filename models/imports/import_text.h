// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_file.h"
#include "models/words/field_text.h"

#include <QString>

#include <utility>
#include <vector>

namespace kontor::models {

/// What the import dialog says of a file. Sentences only; no state of its own.

/// `UTF-8, separated by commas`
QString layoutText(const exchange::Recognition& recognition);
/// Why the file was taken for what it is, one reason after the other.
QString reasonsText(const exchange::Recognition& recognition);
/// What was worked out of a file's form.
enum class ReasonPart { Sheet, Encoding, Separator, Header };
/// Why one part of it is as it is.
QString reasonText(const exchange::Recognition& recognition, ReasonPart part);
/// Why this sheet is read, and which other one could be.
QString sheetReason(const ImportFile& file);
/// Where the decimal mark and the order of dates come from; a question while nobody knows.
QString numbersReason(const ImportFile& file);
QString datesReason(const ImportFile& file);
/// The same of the currency of a file that does not say it.
QString currencyReason(const ImportFile& file);
/// What may be chosen for a file, with its name in engine terms.
std::vector<std::pair<QString, QString>> encodingChoices();
std::vector<std::pair<QString, int>> separatorChoices();
/// A shop with its currency, when that is known.
QString channelTitle(const ImportChannel& channel);
/// Where a file stands, in few words: `12 new, 3 wrong`.
QString fileStateText(const ImportFile& file, const FieldText& text);
/// How far a running file is: `40% · 12 MB of 30 MB`, `120,000 rows · 45,000 rows a second`.
QString progressText(const ImportFile& file, const FieldText& text);
/// What an import did: `1,204 new and 3 changed orders in 2.1 s`.
QString resultText(const ImportFile& file, const FieldText& text);
/// 0–1000, -1 while the whole is not known.
int progressShare(const ImportFile& file);

}  // namespace kontor::models

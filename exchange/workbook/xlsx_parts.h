// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/number_format.h"
#include "exchange/workbook/workbook.h"
#include "exchange/workbook/zip_archive.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// The parts of an XLSX workbook besides its cells.

/// What a part refers to, by the id it gives the reference. Targets are names of parts in the archive.
struct PartReference {
  std::string type;  ///< the last word of its address: `worksheet`, `sharedStrings` …
  std::string target;
};
using PartReferences = std::map<std::string, PartReference, std::less<>>;
/// References of a part (`xl/workbook.xml`); of the archive itself for an empty name. Empty when it has none.
PartReferences referencesOf(const ZipArchive& archive, std::string_view part);
/// The target of the only reference of a type; empty when there is none.
std::string_view targetOfType(const PartReferences& references, std::string_view type);

/// The workbook part: its sheets with the ids of their references.
struct XlsxContents {
  struct Sheet {
    SheetInfo info;
    std::string reference;
  };
  std::vector<Sheet> sheets;
  bool since1904 = false;
};
XlsxContents readContents(const ZipArchive& archive, std::string_view part);

/// The number format of each cell style. A style part that is damaged gives what could be read of it: looks are no
/// reason to refuse the data.
std::vector<NumberFormat> readFormats(const ZipArchive& archive, std::string_view part);

}  // namespace kontor::exchange

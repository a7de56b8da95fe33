// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small readers of cells: guards come off as they went on, and a number of a workbook that was made plain stays as
// it is when it is made plain again.
#include "domain/calendar.h"
#include "exchange/text/utf8.h"
#include "exchange/values/cell_text.h"
#include "exchange/values/country_names.h"
#include "exchange/workbook/cell_value.h"

#include <array>
#include <cstdlib>
#include <string>

using namespace kontor;
using namespace kontor::exchange;

namespace {

void readText(std::string_view text) {
  if (!isUtf8(text)) return;
  trimCell(text);
  stripFormulaWrap(text);
  spreadsheetDamage(text);
  normalizeHeader(text);
  countryCode(text);
  const std::string guarded = addExportGuard(text);
  if (stripExportGuard(guarded) != text) std::abort();
}

void readNumber(std::string_view written, NumberFormat format, bool since1904) {
  std::string text;
  const CellKind kind = appendNumber(text, written, format, since1904);
  if (kind == CellKind::Date && !domain::Day::fromIso(text.substr(0, 10))) std::abort();
  if (kind != CellKind::Number || text.find('E') != std::string::npos) return;
  std::string again;
  appendNumber(again, text, {NumberFormat::Shows::Number, format.digits}, since1904);
  if (again != text) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::array kFormats = {"General", "m/d/yyyy", "[h]:mm:ss", "00000", "h:mm AM/PM", "yyyy-mm-dd hh:mm"};
  if (size == 0) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  readText(rest);
  readNumber(rest, numberFormat(kFormats[data[0] % kFormats.size()]), (data[0] & 64U) != 0);
  readNumber(rest, numberFormat(rest), false);
  std::string unescaped;
  appendUnescaped(unescaped, rest);
  return 0;
}

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever a cell holds: a number that is read is written and read again as the same one, and a text that two
// conventions read as two numbers is never called unambiguous.
#include "domain/decimal.h"
#include "exchange/values/number_text.h"

#include <cstdlib>

using namespace kontor;
using namespace kontor::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const int scale = data[0] % 10;
  NumberShape shape;
  shape.decimalMark = (data[1] & 1U) != 0 ? ',' : '.';
  shape.groupMarks = (data[1] & 2U) != 0 ? "" : shape.decimalMark == ',' ? ". '" : ", '";
  shape.indianGroups = (data[1] & 4U) != 0;
  shape.currency = (data[1] & 8U) != 0;
  shape.percent = (data[1] & 16U) != 0;
  shape.parentheses = (data[1] & 32U) != 0;
  shape.trailingMinus = (data[1] & 64U) != 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);

  const NumberText number = readNumber(text, shape, scale);
  if (number.ok() == !number.code.empty()) std::abort();
  if (number.value) {
    const std::string plain = domain::formatDecimal(*number.value, scale);
    if (domain::parseDecimal(plain, scale) != number.value) std::abort();
    if (readNumber(plain, {}, scale).value != number.value) std::abort();
  }
  readInteger(text, shape);
  readPercent(text, shape, scale);

  const NumberText certain = readNumberIfUnambiguous(text, scale);
  if (certain.value) {
    const NumberText point = readNumber(text, {}, scale);
    const NumberText comma = readNumber(text, {.decimalMark = ',', .groupMarks = ". '"}, scale);
    if (point.value && comma.value && point.value != comma.value) std::abort();
  }
  return 0;
}

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day that is read exists, and its ISO form is read as the same day. Patterns come from profiles that anybody may
// write, so they are part of the input.
#include "exchange/values/date_text.h"

#include <array>
#include <cstdlib>

using namespace kontor;
using namespace kontor::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::array<std::string, 10> kPatterns = {
      "yyyy-MM-dd HH:mm:ss", "dd.MM.yyyy",   "M/d/yy",        "dd/MM/yyyy HH:mm", "MMMM d, yyyy",
      "d-MMM-yy",            "MMM d, yyyy h:mm:ss a z", "yyyy-MM-dd'T'HH:mm:ssZ", "dd MMM yyyy HH:mm", "yyyy/MM/dd"};
  static const DateShape kIso = *DateShape::of(std::array<std::string, 1>{"yyyy-MM-dd"});
  if (size < 2) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 2, size - 2);
  const std::size_t split = rest.find('\n');
  std::vector<std::string> patterns = {kPatterns[data[0] % kPatterns.size()], kPatterns[data[1] % kPatterns.size()]};
  if (split != std::string_view::npos) patterns.emplace_back(rest.substr(0, split));
  auto shape = DateShape::of(patterns);
  if (!shape) {
    patterns.pop_back();
    shape = DateShape::of(patterns);
  }
  if (!shape) return 0;
  shape->refuseAmbiguous = (data[0] & 128U) != 0;
  const std::string_view text = split == std::string_view::npos ? rest : rest.substr(split + 1);
  const DateText date = readDate(text, *shape);
  if (!date.day) return 0;
  if (date.secondOfDay < 0 || date.secondOfDay >= 24 * 60 * 60 + 1) std::abort();
  const std::string iso = date.day->iso();
  if (iso.size() == 10 && readDate(iso, kIso).day != date.day) std::abort();
  return 0;
}

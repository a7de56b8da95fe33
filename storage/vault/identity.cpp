// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/sealing.h"

#include <boost/locale.hpp>

#include <algorithm>
#include <locale>

namespace kontor::storage {
namespace {

// Folding needs a UTF-8 locale of ICU; which language does not matter to fold_case and normalize.
const std::locale& foldingLocale() {
  static const std::locale locale = boost::locale::generator()("en_US.UTF-8");
  return locale;
}

bool isAsciiBlank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string_view trimmedAscii(std::string_view text) {
  while (!text.empty() && isAsciiBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && isAsciiBlank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

std::string normalisedIdentity(std::string_view text) {
  text = trimmedAscii(text);
  std::string folded(text);
  if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
    for (char& c : folded) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return folded;
  }
  namespace locale = boost::locale;
  folded = locale::normalize(folded, locale::norm_nfkc, foldingLocale());
  folded = locale::fold_case(folded, foldingLocale());
  folded = locale::normalize(folded, locale::norm_nfkc, foldingLocale());
  // NFKC turns the blanks of other scripts into the ASCII one.
  return std::string(trimmedAscii(folded));
}

}  // namespace kontor::storage

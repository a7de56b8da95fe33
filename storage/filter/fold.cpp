// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filter/fold.h"

#include <boost/locale/conversion.hpp>
#include <boost/locale/generator.hpp>

#include <cstddef>
#include <locale>

namespace kontor::storage {
namespace {

const std::locale& foldingLocale() {
  static const std::locale locale = [] {
    boost::locale::generator generator;
    generator.categories(boost::locale::convert_facet);
    return generator("en_US.UTF-8");
  }();
  return locale;
}

unsigned byteAt(std::string_view text, std::size_t index) {
  return index < text.size() ? static_cast<unsigned char>(text[index]) : 0;
}

// U+4E00–U+9FFF, and kana without the marks that combine with the character before them.
bool isPlainEastAsian(std::string_view text, std::size_t index) {
  const unsigned code =
      (byteAt(text, index) & 0x0f) << 12 | (byteAt(text, index + 1) & 0x3f) << 6 | (byteAt(text, index + 2) & 0x3f);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fe);
}

}  // namespace

bool foldsPlainly(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const unsigned lead = byteAt(text, i);
    if (lead < 0x80) {
      ++i;
      continue;
    }
    if (lead < 0xe3 || lead > 0xe9 || i + 3 > text.size() || !isPlainEastAsian(text, i)) return false;
    i += 3;
  }
  return true;
}

std::string fold(std::string_view text) {
  std::string folded;
  if (foldsPlainly(text)) {
    folded.reserve(text.size());
    for (const char c : text) folded.push_back(foldByte(c));
    return folded;
  }
  const auto& locale = foldingLocale();
  using boost::locale::norm_nfkc;
  folded = boost::locale::normalize(text.data(), text.data() + text.size(), norm_nfkc, locale);
  folded = boost::locale::fold_case(folded, locale);
  return boost::locale::normalize(folded, norm_nfkc, locale);
}

}  // namespace kontor::storage

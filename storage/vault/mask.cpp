// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_vault.h"

#include <array>
#include <cstdint>

namespace kontor::storage {
namespace {

constexpr std::string_view kDots = "••••";
constexpr std::string_view kShortDots = "••";
constexpr std::string_view kMailDots = "•••";
constexpr int kMostWords = 4;
constexpr int kFewestPhoneDigits = 7;

struct CodePoint {
  std::uint32_t value = 0;
  std::size_t size = 1;  ///< bytes
};

// A byte that is not UTF-8 counts as a code point of its own, with the value 0: never shown.
CodePoint firstCodePoint(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  if (lead < 0x80) return {lead, 1};
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < size) return {};
  std::uint32_t value = lead & (0xFFu >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    const auto next = static_cast<unsigned char>(text[i]);
    if ((next & 0xC0u) != 0x80) return {};
    value = (value << 6) | (next & 0x3Fu);
  }
  return {value, size};
}

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};

bool within(std::uint32_t value, std::span<const Range> ranges) {
  for (const Range& range : ranges) {
    if (value >= range.first && value <= range.last) return true;
  }
  return false;
}

// Han, kana and Hangul: names without blanks, family name first.
bool isEastAsian(std::uint32_t value) {
  constexpr Range ranges[] = {{0x3041, 0x30FA}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},
                              {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0x20000, 0x323AF}};
  return within(value, ranges);
}

bool isLetter(std::uint32_t value) {
  if (value < 0x80) return (value | 0x20u) >= 'a' && (value | 0x20u) <= 'z';
  // Signs, digits of other scripts, punctuation, private use, full-width digits and signs, emoji.
  constexpr Range others[] = {{0x80, 0xBF},     {0xD7, 0xD7},      {0xF7, 0xF7},     {0x300, 0x36F},   {0x660, 0x669},
                              {0x6F0, 0x6F9},   {0x966, 0x96F},    {0xE50, 0xE59},   {0x2000, 0x2BFF}, {0x3000, 0x3040},
                              {0xD800, 0xF8FF}, {0xFE00, 0xFE6F},  {0xFF00, 0xFF20}, {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65},
                              {0xFFE0, 0xFFFF}, {0x1F000, 0x1FAFF}};
  return !within(value, others);
}

bool isBlankPoint(std::uint32_t value) {
  return value == ' ' || (value >= 9 && value <= 13) || value == 0xA0 || value == 0x3000;
}

std::string maskWord(std::string_view word) {
  const CodePoint first = firstCodePoint(word);
  if (!isLetter(first.value)) return std::string(kDots);
  return std::string(word.substr(0, first.size)) + std::string(isEastAsian(first.value) ? kShortDots : kDots);
}

std::string maskWords(std::string_view text) {
  std::string masked;
  std::size_t begin = 0;
  int words = 0;
  const auto take = [&](std::size_t end) {
    if (end == begin || words == kMostWords) return;
    if (words++ > 0) masked.push_back(' ');
    masked += maskWord(text.substr(begin, end - begin));
  };
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = firstCodePoint(text.substr(at));
    if (isBlankPoint(point.value)) {
      take(at);
      begin = at + point.size;
    }
    at += point.size;
  }
  take(text.size());
  return masked;
}

// The ending is shown when it is short and plain, as in `.com` or `.de`.
std::string maskMail(std::string_view text) {
  const auto sign = text.rfind('@');
  if (sign == std::string_view::npos || sign == 0 || sign + 1 == text.size()) return std::string(kDots);
  const auto initial = [](std::string_view part) {
    const CodePoint first = firstCodePoint(part);
    return isLetter(first.value) ? part.substr(0, first.size) : std::string_view();
  };
  const std::string_view domain = text.substr(sign + 1);
  std::string masked =
      std::string(initial(text)) + std::string(kMailDots) + "@" + std::string(initial(domain)) + std::string(kMailDots);
  const auto dot = domain.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return masked;
  const std::string_view ending = domain.substr(dot + 1);
  const bool plain =
      !ending.empty() && ending.size() <= 4 &&
      ending.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
  return plain ? masked + "." + std::string(ending) : masked;
}

std::string maskPhone(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits.push_back(c);
  }
  if (digits.size() < kFewestPhoneDigits) return std::string(kDots);
  return std::string(kDots) + " " + digits.substr(digits.size() - 2);
}

}  // namespace

std::string mask(std::string_view field, std::string_view text) {
  if (text.empty()) return {};
  if (field == "email") return maskMail(text);
  if (field == "phone") return maskPhone(text);
  constexpr std::array<std::string_view, 5> names = {"recipient", "company", "buyer_name", "city", "region"};
  for (const std::string_view name : names) {
    if (field == name) return maskWords(text);
  }
  // One word, so that a user name with blanks in it says no more than others.
  if (field == "buyer_username") return maskWord(text);
  return std::string(kDots);
}

}  // namespace kontor::storage

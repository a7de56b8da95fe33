// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <array>

namespace kontor::domain {

std::optional<std::int64_t> parseDecimal(std::string_view text, int scale) {
  bool negative = false;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    negative = text.front() == '-';
    text.remove_prefix(1);
  }
  std::int64_t value = 0;
  int decimals = -1;  // digits seen behind the point, -1 before it
  bool digits = false;
  for (const char c : text) {
    if (c == '.') {
      if (decimals >= 0) return std::nullopt;
      decimals = 0;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    digits = true;
    if (decimals >= scale) {
      if (c != '0') return std::nullopt;
      continue;
    }
    if (decimals >= 0) ++decimals;
    if (__builtin_mul_overflow(value, std::int64_t{10}, &value) ||
        __builtin_sub_overflow(value, std::int64_t{c - '0'}, &value)) {
      return std::nullopt;
    }
  }
  if (!digits) return std::nullopt;
  for (int i = decimals < 0 ? 0 : decimals; i < scale; ++i) {
    if (__builtin_mul_overflow(value, std::int64_t{10}, &value)) return std::nullopt;
  }
  // The value was gathered below zero, where the range is one larger.
  if (negative) return value;
  if (value == INT64_MIN) return std::nullopt;
  return -value;
}

std::string formatDecimal(std::int64_t value, int scale) {
  std::array<char, 24> digits{};
  int count = 0;
  auto rest = value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
  do {
    digits[static_cast<std::size_t>(count++)] = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0 || count <= scale);
  int first = 0;  // trailing zeros behind the point are left out
  while (first < scale && digits[static_cast<std::size_t>(first)] == '0') ++first;

  std::string text;
  if (value < 0) text.push_back('-');
  for (int i = count - 1; i >= first; --i) {
    text.push_back(digits[static_cast<std::size_t>(i)]);
    if (i == scale && first < scale) text.push_back('.');
  }
  return text;
}

std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(a, b, &sum)) return std::nullopt;
  return sum;
}

std::optional<std::int64_t> checkedMultiply(std::int64_t a, std::int64_t b) {
  std::int64_t product = 0;
  if (__builtin_mul_overflow(a, b, &product)) return std::nullopt;
  return product;
}

std::optional<std::int64_t> multiplyDivide(std::int64_t value, std::int64_t numerator, std::int64_t denominator) {
  if (denominator == 0) return std::nullopt;
  __extension__ using Wide = __int128;
  Wide product = static_cast<Wide>(value) * numerator;
  Wide divisor = denominator;
  if (divisor < 0) {
    product = -product;
    divisor = -divisor;
  }
  const Wide half = divisor / 2;
  const Wide result = (product < 0 ? product - half : product + half) / divisor;
  if (result > INT64_MAX || result < INT64_MIN) return std::nullopt;
  return static_cast<std::int64_t>(result);
}

}  // namespace kontor::domain

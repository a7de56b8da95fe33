// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace kontor::exchange {

/// Bytes that must be readable behind the end of a text that findEither() walks.
inline constexpr std::size_t kScanPadding = 16;

/// The first `a` or `b` in [at, end), or `end`. Cells are short, so one step of 16 bytes mostly finds it.
inline const char* findEither(const char* at, const char* end, char a, char b) {
#ifdef __SSE2__
  const __m128i first = _mm_set1_epi8(a);
  const __m128i second = _mm_set1_epi8(b);
  for (; at < end; at += 16) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(block, first), _mm_cmpeq_epi8(block, second));
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits));
    if (mask != 0) return std::min(at + std::countr_zero(mask), end);
  }
  return end;
#else
  while (at < end && *at != a && *at != b) ++at;
  return at;
#endif
}

}  // namespace kontor::exchange

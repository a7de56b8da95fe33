// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/utf8.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace kontor::exchange {
namespace {

unsigned byteAt(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

/// What may follow a lead byte: number of continuation bytes and the range of the first of them; 0 for no lead byte.
struct Continuation {
  std::size_t count = 0;
  unsigned from = 0x80;
  unsigned to = 0xBF;
};

Continuation continuationOf(unsigned lead) {
  if (lead < 0xC2 || lead > 0xF4) return {};
  if (lead < 0xE0) return {1, 0x80, 0xBF};
  if (lead < 0xF0) return {2, lead == 0xE0 ? 0xA0u : 0x80u, lead == 0xED ? 0x9Fu : 0xBFu};
  return {3, lead == 0xF0 ? 0x90u : 0x80u, lead == 0xF4 ? 0x8Fu : 0xBFu};
}

/// Checks the one character at `at`; End means that it is sound and `length` long.
Utf8Stop checkCharacter(std::string_view text, std::size_t at) {
  const unsigned lead = byteAt(text, at);
  if (lead == 0) return {Utf8Stop::Kind::Nul, at, 1};
  const Continuation next = continuationOf(lead);
  if (next.count == 0) return {Utf8Stop::Kind::Invalid, at, 1};
  for (std::size_t i = 1; i <= next.count; ++i) {
    if (at + i >= text.size()) return {Utf8Stop::Kind::Cut, at, i};
    const unsigned byte = byteAt(text, at + i);
    const bool fits = i == 1 ? byte >= next.from && byte <= next.to : (byte & 0xC0) == 0x80;
    if (!fits) return {Utf8Stop::Kind::Invalid, at, i};
  }
  if (lead == 0xEF && text.substr(at, 3) == "\xEF\xBF\xBD") return {Utf8Stop::Kind::ReplacementCharacter, at, 3};
  return {Utf8Stop::Kind::End, at, next.count + 1};
}

}  // namespace

std::size_t asciiPrefix(std::string_view text) {
  std::size_t at = 0;
#ifdef __SSE2__
  const __m128i zero = _mm_setzero_si128();
  for (; at + 16 <= text.size(); at += 16) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    // The sign bit marks a byte outside ASCII, the comparison a NUL.
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(block, _mm_cmpeq_epi8(block, zero))));
    if (mask != 0) return at + static_cast<std::size_t>(std::countr_zero(mask));
  }
#endif
  while (at < text.size() && byteAt(text, at) - 1 < 0x7F) ++at;
  return at;
}

Utf8Stop walkUtf8(std::string_view text, std::size_t from) {
  std::size_t at = from;
  while (at < text.size()) {
    if (byteAt(text, at) - 1 < 0x7F) {
      at += asciiPrefix(text.substr(at));
      continue;
    }
    const Utf8Stop stop = checkCharacter(text, at);
    if (stop.kind != Utf8Stop::Kind::End) return stop;
    at += stop.length;
  }
  return {Utf8Stop::Kind::End, text.size(), 0};
}

bool isUtf8(std::string_view text) {
  std::size_t at = 0;
  for (;;) {
    const Utf8Stop stop = walkUtf8(text, at);
    if (stop.kind == Utf8Stop::Kind::End) return true;
    if (stop.kind == Utf8Stop::Kind::Invalid || stop.kind == Utf8Stop::Kind::Cut) return false;
    at = stop.at + stop.length;
  }
}

char32_t takeCharacter(std::string_view& text) {
  const unsigned lead = byteAt(text, 0);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (length == 1 || text.size() < length) {
    text.remove_prefix(1);
    return lead;
  }
  char32_t character = lead & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) character = character << 6 | (byteAt(text, i) & 0x3F);
  text.remove_prefix(length);
  return character;
}

std::size_t putCharacter(char32_t character, char* out) {
  const auto trail = [&](unsigned shift) { return static_cast<char>(0x80 | (character >> shift & 0x3F)); };
  if (character < 0x80) {
    out[0] = static_cast<char>(character);
    return 1;
  }
  if (character < 0x800) {
    out[0] = static_cast<char>(0xC0 | character >> 6);
    out[1] = trail(0);
    return 2;
  }
  if (character < 0x10000) {
    out[0] = static_cast<char>(0xE0 | character >> 12);
    out[1] = trail(6);
    out[2] = trail(0);
    return 3;
  }
  out[0] = static_cast<char>(0xF0 | character >> 18);
  out[1] = trail(12);
  out[2] = trail(6);
  out[3] = trail(0);
  return 4;
}

}  // namespace kontor::exchange

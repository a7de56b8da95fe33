// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/charset_plausibility.h"

#include "exchange/text/charset_piece.h"
#include "exchange/text/text_decoder.h"

#include <vector>

namespace kontor::exchange {
namespace {

unsigned byteOf(char c) {
  return static_cast<unsigned char>(c);
}
bool within(unsigned value, unsigned from, unsigned to) {
  return value >= from && value <= to;
}

constexpr double kCommon = 1.0;  // what people write every day
constexpr double kPossible = 0.5;
constexpr double kRare = 0.3;
constexpr double kStrange = 0.1;  // mostly another charset's text
constexpr double kFault = -5.0;   // bytes that mean nothing

bool isLetter(unsigned c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isEastern(Charset charset) {
  return charset == Charset::Cp932 || charset == Charset::Gb18030 || charset == Charset::Big5;
}

double cp932Weight(unsigned lead, std::size_t length) {
  if (length == 1) return kPossible;                                         // half-width katakana
  if (within(lead, 0x81, 0x83) || within(lead, 0x88, 0x97)) return kCommon;  // signs, kana, first-level kanji
  return lead == 0x87 ? 0.8 : kRare;
}

double gb18030Weight(unsigned lead, unsigned second, std::size_t length) {
  if (length == 2 && lead == 0xA8 && within(second, 0xA1, 0xC0)) return kPossible;  // letters of pinyin: ü, é
  if (length != 2 || second < 0xA1 || lead < 0xA1) return kStrange;
  if (within(lead, 0xA1, 0xA3) || within(lead, 0xB0, 0xD7)) return kCommon;  // signs, first-level hanzi
  return within(lead, 0xD8, 0xF7) ? kPossible : kRare;
}

double big5Weight(unsigned lead, std::size_t length) {
  if (length != 2) return kStrange;
  return within(lead, 0xA1, 0xC6) ? kCommon : kRare;
}

/// Western text has its accents one at a time between plain letters.
double westernWeight(unsigned byte, std::size_t run, bool besideSign) {
  if (run > 2) return kStrange;
  if (run == 2) return byte < 0xC0 && besideSign ? kStrange : 0.6;  // two signs in a row are no writing
  if (byte == 0xFF) return 0;                                       // ÿ, the rarest: mostly a byte that was lost
  if (byte >= 0xC0) return byte == 0xD7 || byte == 0xF7 ? kPossible : kCommon;
  return byte >= 0xA0 || byte == 0x80 || within(byte, 0x91, 0x97) ? 0.8 : kPossible;
}

std::size_t highRun(std::string_view bytes, std::size_t at) {
  std::size_t from = at;
  std::size_t to = at + 1;
  while (from > 0 && at - from < 3 && byteOf(bytes[from - 1]) >= 0x80) --from;
  while (to < bytes.size() && to - at < 3 && byteOf(bytes[to]) >= 0x80) ++to;
  return to - from;
}

}  // namespace

double charsetPlausibility(std::string_view bytes, bool whole, Charset charset) {
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const unsigned lead = byteOf(bytes[at]);
    const bool hasSecond = at + 1 < bytes.size();
    const unsigned second = hasSecond ? byteOf(bytes[at + 1]) : 0;
    const std::size_t length =
        characterBytes(charset, static_cast<unsigned char>(lead), static_cast<unsigned char>(second), hasSecond);
    if (lead >= 0x80 && length > 0) {
      ++count;
      const unsigned before = at > 0 ? byteOf(bytes[at - 1]) : 0;
      const unsigned behind = at + length < bytes.size() ? byteOf(bytes[at + length]) : 0;
      const bool besideSign = within(before, 0x80, 0xBF) || within(behind, 0x80, 0xBF);
      const bool flanked = isEastern(charset) && (isLetter(before) || (length == 1 && before >= 0x80)) &&
                           (isLetter(behind) || (length == 1 && behind >= 0x80)) && (isLetter(before) || isLetter(behind));
      const bool isPinyin = charset == Charset::Gb18030 && lead == 0xA8;
      sum += flanked && !isPinyin          ? kStrange  // one Chinese character within a Western word
             : charset == Charset::Cp932   ? cp932Weight(lead, length)
             : charset == Charset::Gb18030 ? gb18030Weight(lead, second, length)
             : charset == Charset::Big5    ? big5Weight(lead, length)
                                           : westernWeight(lead, highRun(bytes, at), besideSign);
    }
    at += length == 0 ? 1 : length;
  }
  if (count == 0) return 0;
  std::string text;
  std::vector<DecodeFault> faults;
  TextDecoder(charset).decode(bytes, whole, text, faults);
  for (const DecodeFault& fault : faults) sum += fault.invalid ? kFault : 0;
  // The control characters that ISO 8859-1 has at 80–9F are Windows-1252 in truth.
  if (charset == Charset::Iso88591) {
    for (const char c : bytes) sum += within(byteOf(c), 0x80, 0x9F) ? kFault : 0;
  }
  return sum / static_cast<double>(count);
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/text_decoder.h"

#include "exchange/text/charset_piece.h"
#include "exchange/text/utf8.h"

namespace kontor::exchange {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::size_t kPieceSize = 400;
constexpr std::string_view kEuro = "\xE2\x82\xAC";

unsigned char rawByte(std::string_view raw, std::size_t at) {
  return static_cast<unsigned char>(raw[at]);
}

}  // namespace

void TextDecoder::decode(std::string_view raw, bool last, std::string& out, std::vector<DecodeFault>& faults) {
  m_outStart = out.size();
  std::string joined;
  if (!m_waiting.empty()) {
    joined = std::move(m_waiting);
    m_waiting.clear();
    joined.append(raw);
    raw = joined;
  }
  const std::size_t used = m_charset == Charset::Utf8 ? decodeUtf8(raw, last, out, faults)
                           : m_charset == Charset::Utf16le || m_charset == Charset::Utf16be
                               ? decodeUtf16(raw, last, out, faults)
                               : decodePieces(raw, last, out, faults);
  m_waiting.assign(raw.substr(used));
  m_rawDone += static_cast<std::int64_t>(used);
  if (m_atStart && out.size() > m_outStart) {
    m_atStart = false;
    if (std::string_view(out).substr(m_outStart, 3) == kUtf8Mark) {
      out.erase(m_outStart, 3);
      for (auto& fault : faults) fault.at -= 3;
    }
  }
  m_textDone += static_cast<std::int64_t>(out.size() - m_outStart);
}

void TextDecoder::fault(const std::string& out, std::size_t rawAt, bool invalid, std::vector<DecodeFault>& faults) const {
  faults.push_back({m_textDone + static_cast<std::int64_t>(out.size() - m_outStart),
                    m_rawDone + static_cast<std::int64_t>(rawAt), invalid});
}

std::size_t TextDecoder::decodeUtf8(std::string_view raw, bool last, std::string& out, std::vector<DecodeFault>& faults) {
  std::size_t at = 0;
  for (;;) {
    const Utf8Stop stop = walkUtf8(raw, at);
    out.append(raw.substr(at, stop.at - at));
    if (stop.kind == Utf8Stop::Kind::End) return raw.size();
    if (stop.kind == Utf8Stop::Kind::Cut && !last) return stop.at;
    fault(out, stop.at, stop.kind != Utf8Stop::Kind::ReplacementCharacter, faults);
    out.append(kReplacement);
    at = stop.at + stop.length;
  }
}

std::size_t TextDecoder::decodeUtf16(std::string_view raw, bool last, std::string& out, std::vector<DecodeFault>& faults) {
  const std::size_t low = m_charset == Charset::Utf16le ? 0 : 1;
  const auto unit = [&](std::size_t at) {
    return static_cast<char32_t>(rawByte(raw, at + low) | rawByte(raw, at + 1 - low) << 8);
  };
  std::size_t at = 0;
  while (at + 2 <= raw.size()) {
    char32_t character = unit(at);
    std::size_t length = 2;
    if (character >= 0xD800 && character < 0xDC00) {
      if (at + 4 > raw.size() && !last) return at;
      const char32_t second = at + 4 <= raw.size() ? unit(at + 2) : 0;
      if (second >= 0xDC00 && second < 0xE000) {
        character = 0x10000 + ((character - 0xD800) << 10) + (second - 0xDC00);
        length = 4;
      }
    }
    const bool wrong = character == 0 || (character >= 0xD800 && character < 0xE000);
    if (wrong || character == 0xFFFD) fault(out, at, wrong, faults);
    char bytes[4];
    out.append(bytes, putCharacter(wrong ? U'\uFFFD' : character, bytes));
    at += length;
  }
  if (!last || at == raw.size()) return at;
  fault(out, at, true, faults);
  out.append(kReplacement);
  return raw.size();
}

std::size_t TextDecoder::decodePieces(std::string_view raw, bool last, std::string& out, std::vector<DecodeFault>& faults) {
  std::size_t at = 0;
  while (at < raw.size()) {
    const std::size_t plain = asciiPrefix(raw.substr(at));
    out.append(raw.substr(at, plain));
    at += plain;
    std::size_t end = at;
    bool cut = false;
    while (end < raw.size() && end - at < kPieceSize) {
      const bool hasSecond = end + 1 < raw.size();
      const std::size_t length =
          characterBytes(m_charset, rawByte(raw, end), hasSecond ? rawByte(raw, end + 1) : 0, hasSecond);
      cut = length == 0 || end + length > raw.size();
      if (cut) break;
      end += length;
    }
    if (cut && last) end = raw.size();
    const bool whole = last && end == raw.size();
    const std::size_t done = end > at ? convertPiece(raw.substr(at, end - at), at, whole, out, faults) : 0;
    at += done;
    if (cut && !last && at == end) return at;
  }
  return at;
}

std::size_t TextDecoder::convertPiece(std::string_view piece, std::size_t at, bool whole, std::string& out,
                                      std::vector<DecodeFault>& faults) {
  const bool hasNul = piece.find('\0') != std::string_view::npos;
  const auto text = hasNul ? std::nullopt : pieceToUtf8(piece, m_charset);
  if (text && text->find(kReplacement) == std::string::npos) {
    out.append(*text);
    return piece.size();
  }
  return convertSingly(piece, at, whole, out, faults);
}

std::size_t TextDecoder::convertSingly(std::string_view piece, std::size_t at, bool whole, std::string& out,
                                       std::vector<DecodeFault>& faults) {
  std::size_t i = 0;
  while (i < piece.size()) {
    const bool hasSecond = i + 1 < piece.size();
    std::size_t length = characterBytes(m_charset, rawByte(piece, i), hasSecond ? rawByte(piece, i + 1) : 0, hasSecond);
    if (length == 0 || i + length > piece.size()) {
      // After damage the characters may begin elsewhere: the last one is then looked at again with what follows it.
      if (!whole && i > 0) break;
      length = 1;
    }
    auto text = piece[i] == '\0' ? std::nullopt : pieceToUtf8(piece.substr(i, length), m_charset);
    // Windows in Chinese writes the euro sign as a byte that the standard leaves free.
    if (m_charset == Charset::Gb18030 && piece[i] == '\x80') text = kEuro;
    // Four bytes that mean nothing together: only the first is given up, the digits behind it may be text.
    if (!text && length == 4) length = 1;
    if (!text || *text == kReplacement) fault(out, at + i, !text, faults);
    out.append(text ? std::string_view(*text) : kReplacement);
    i += length;
  }
  return i;
}

}  // namespace kontor::exchange

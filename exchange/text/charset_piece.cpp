// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/charset_piece.h"

#include <boost/locale/encoding.hpp>

namespace kontor::exchange {
namespace {

/// The names under which iconv and ICU know the tables that Windows programs really use.
const char* converterName(Charset charset) {
  switch (charset) {
    case Charset::Windows1252: return "WINDOWS-1252";
    case Charset::Iso88591: return "ISO-8859-1";
    case Charset::Cp932: return "CP932";
    case Charset::Gb18030: return "GB18030";
    case Charset::Big5: return "CP950";
    case Charset::Utf16le: return "UTF-16LE";
    case Charset::Utf16be: return "UTF-16BE";
    case Charset::Utf8: break;
  }
  return "UTF-8";
}

bool isLeadByte(Charset charset, unsigned char byte) {
  switch (charset) {
    case Charset::Cp932: return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
    case Charset::Gb18030:
    case Charset::Big5: return byte >= 0x81 && byte <= 0xFE;
    default: return false;
  }
}

}  // namespace

std::size_t characterBytes(Charset charset, unsigned char lead, unsigned char second, bool hasSecond) {
  if (!isLeadByte(charset, lead)) return 1;
  if (!hasSecond) return 0;
  if (charset == Charset::Gb18030 && second >= '0' && second <= '9') return 4;
  // A lead byte before a line end, comma or quote is damage: those must stay what they are.
  return second < 0x40 ? 1 : 2;
}

std::optional<std::string> pieceToUtf8(std::string_view piece, Charset charset) {
  try {
    return boost::locale::conv::to_utf<char>(piece.data(), piece.data() + piece.size(), converterName(charset),
                                             boost::locale::conv::stop);
  } catch (const boost::locale::conv::conversion_error&) {
    return std::nullopt;
  }
}

std::optional<std::string> encodeText(std::string_view utf8, Charset charset) {
  if (charset == Charset::Utf8) return std::string(utf8);
  try {
    return boost::locale::conv::from_utf(utf8.data(), utf8.data() + utf8.size(), converterName(charset),
                                         boost::locale::conv::stop);
  } catch (const boost::locale::conv::conversion_error&) {
    return std::nullopt;
  }
}

}  // namespace kontor::exchange

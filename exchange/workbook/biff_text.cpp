// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/biff_text.h"

#include "exchange/text/utf8.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

/// Appends UTF-16 as UTF-8, one unit at a time; halves of a pair that stand alone become U+FFFD.
class Utf16Writer {
 public:
  explicit Utf16Writer(std::string& out) : m_out(out) {}
  ~Utf16Writer() { loseHalf(); }

  void add(char16_t unit) {
    const bool second = unit >= 0xDC00 && unit < 0xE000;
    if (m_first != 0 && second) {
      put(0x10000 + ((static_cast<char32_t>(m_first) - 0xD800) << 10) + (unit - 0xDC00u));
      m_first = 0;
      return;
    }
    loseHalf();
    if (unit >= 0xD800 && unit < 0xDC00) {
      m_first = unit;
    } else {
      put(second ? U'\uFFFD' : static_cast<char32_t>(unit));
    }
  }

 private:
  void put(char32_t character) {
    char bytes[4];
    if (character != 0) m_out.append(bytes, putCharacter(character, bytes));
  }
  void loseHalf() {
    if (m_first != 0) put(U'\uFFFD');
    m_first = 0;
  }

  std::string& m_out;
  char16_t m_first = 0;
};

}  // namespace

bool BiffRecords::next() {
  if (m_at >= m_stream.size()) return false;
  const BinaryView stream(m_stream);
  m_type = static_cast<Biff>(stream.u16(m_at));
  const std::size_t size = stream.u16(m_at + 2);
  m_data = stream.bytes(m_at + 4, size);
  m_at += 4 + size;
  return true;
}

std::vector<std::string_view> BiffRecords::whole() {
  std::vector<std::string_view> pieces{m_data};
  const BinaryView stream(m_stream);
  while (m_at + 4 <= m_stream.size() && static_cast<Biff>(stream.u16(m_at)) == Biff::Continue) {
    next();
    pieces.push_back(m_data);
  }
  return pieces;
}

/// Moves on to the next piece when this one is used up; true when it did.
bool BiffText::pieceEnds() {
  if (m_piece >= m_pieces.size() || m_at < m_pieces[m_piece].size()) return false;
  ++m_piece;
  m_at = 0;
  return true;
}

void BiffText::skip(std::size_t count) {
  while (count > 0) {
    while (pieceEnds()) {
    }
    if (m_piece >= m_pieces.size()) throw WorkbookError("broken_file");
    const std::size_t step = std::min(count, m_pieces[m_piece].size() - m_at);
    m_at += step;
    count -= step;
  }
}

std::uint8_t BiffText::u8() {
  while (pieceEnds()) {
  }
  if (m_piece >= m_pieces.size()) throw WorkbookError("broken_file");
  return static_cast<std::uint8_t>(m_pieces[m_piece][m_at++]);
}

std::uint16_t BiffText::u16() {
  const unsigned low = u8();
  return static_cast<std::uint16_t>(low | unsigned{u8()} << 8);
}

std::uint32_t BiffText::u32() {
  const std::uint32_t low = u16();
  return low | std::uint32_t{u16()} << 16;
}

std::string BiffText::text() {
  const std::size_t count = u16();
  const unsigned flags = u8();
  const std::size_t runs = (flags & 8u) != 0 ? u16() : 0u;
  const std::size_t reading = (flags & 4u) != 0 ? u32() : 0u;
  std::string found = characters(count, (flags & 1u) != 0);
  skip(runs * 4 + reading);
  return found;
}

std::string BiffText::characters(std::size_t count, bool wide) {
  std::string found;
  Utf16Writer writer(found);
  for (; count > 0; --count) {
    if (pieceEnds()) wide = (u8() & 1u) != 0;
    writer.add(wide ? static_cast<char16_t>(u16()) : static_cast<char16_t>(u8()));
  }
  return found;
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/binary_view.h"

#include <string>
#include <vector>

namespace kontor::exchange {

/// Record types of BIFF8, the format inside XLS files.
enum class Biff : std::uint16_t {
  Formula = 0x06,
  End = 0x0A,
  DateMode = 0x22,
  FilePass = 0x2F,
  Continue = 0x3C,
  BoundSheet = 0x85,
  MulRk = 0xBD,
  RString = 0xD6,
  Xf = 0xE0,
  Sst = 0xFC,
  LabelSst = 0xFD,
  Number = 0x203,
  Label = 0x204,
  BoolErr = 0x205,
  String = 0x207,
  Rk = 0x27E,
  Format = 0x41E,
  Begin = 0x809,
};

/// Walks the records of a stream.
class BiffRecords {
 public:
  BiffRecords(std::string_view stream, std::size_t at) : m_stream(stream), m_at(at) {}

  /// False at the end of the stream. Throws WorkbookError when it ends inside a record.
  bool next();
  Biff type() const { return m_type; }
  BinaryView data() const { return BinaryView(m_data); }
  /// The record and those that continue it, which are passed over.
  std::vector<std::string_view> whole();

 private:
  std::string_view m_stream;
  std::size_t m_at;
  Biff m_type = Biff::End;
  std::string_view m_data;
};

/// Reads what runs over several records; a text that does says anew in each how wide its characters are.
class BiffText {
 public:
  explicit BiffText(std::vector<std::string_view> pieces) : m_pieces(std::move(pieces)) {}

  void skip(std::size_t count);
  std::uint8_t u8();
  std::uint16_t u16();
  std::uint32_t u32();
  /// A text with its length before it, without looks and readings. UTF-8.
  std::string text();
  /// The characters of a text, as many as `count` says.
  std::string characters(std::size_t count, bool wide);

 private:
  bool pieceEnds();

  std::vector<std::string_view> m_pieces;
  std::size_t m_piece = 0;
  std::size_t m_at = 0;
};

}  // namespace kontor::exchange

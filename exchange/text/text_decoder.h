// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/charset.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// A place that could not be decoded, or that an earlier program had already destroyed.
struct DecodeFault {
  std::int64_t at = 0;    ///< offset in the decoded text
  std::int64_t byte = 0;  ///< offset in the file
  bool invalid = true;    ///< false: U+FFFD stood in the file itself
};

/// Turns the bytes of a file into UTF-8, piece after piece. Nothing is lost silently: every byte without meaning
/// becomes U+FFFD and a fault. A byte order mark at the start is dropped.
class TextDecoder {
 public:
  explicit TextDecoder(Charset charset) : m_charset(charset) {}

  /// Appends the text of `raw` to `out`. A character cut off at the end waits for the next piece unless `last`.
  void decode(std::string_view raw, bool last, std::string& out, std::vector<DecodeFault>& faults);

 private:
  std::size_t decodeUtf8(std::string_view raw, bool last, std::string& out, std::vector<DecodeFault>& faults);
  std::size_t decodeUtf16(std::string_view raw, bool last, std::string& out, std::vector<DecodeFault>& faults);
  std::size_t decodePieces(std::string_view raw, bool last, std::string& out, std::vector<DecodeFault>& faults);
  /// Both give how much of the piece they took; `whole`: nothing follows it.
  std::size_t convertPiece(std::string_view piece, std::size_t at, bool whole, std::string& out,
                           std::vector<DecodeFault>& faults);
  std::size_t convertSingly(std::string_view piece, std::size_t at, bool whole, std::string& out,
                            std::vector<DecodeFault>& faults);
  void fault(const std::string& out, std::size_t rawAt, bool invalid, std::vector<DecodeFault>& faults) const;

  Charset m_charset;
  std::string m_waiting;        // bytes of a character that is not complete yet
  std::int64_t m_rawDone = 0;   // bytes of the file before the current piece
  std::int64_t m_textDone = 0;  // bytes of text before out[m_outStart]
  std::size_t m_outStart = 0;
  bool m_atStart = true;
};

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/charset.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace kontor::exchange {

/// Writes rows of delimited text. What it writes, DelimitedReader reads back unchanged.
class DelimitedWriter {
 public:
  enum class Quotes : std::uint8_t { WhereNeeded, All, None };
  struct Options {
    char separator = ',';
    Quotes quotes = Quotes::WhereNeeded;
    std::string_view lineEnd = "\r\n";
    Charset charset = Charset::Utf8;
    bool byteOrderMark = false;
    /// An apostrophe goes before every cell that a spreadsheet would run as a formula; stripExportGuard() of
    /// values/cell_text.h takes it away again. Never for a platform's own layout.
    bool guardFormulas = false;
  };

  DelimitedWriter(std::ostream& out, const Options& options);

  /// Writes one row. When a cell cannot be written (no place in the charset; a separator or line break without
  /// quotes), writes nothing and returns its index.
  std::optional<std::size_t> row(std::span<const std::string_view> cells);
  std::optional<std::size_t> row(std::span<const std::string> cells);

 private:
  template <typename Text>
  std::optional<std::size_t> write(std::span<const Text> cells);
  bool append(std::string_view cell, bool alone);

  std::ostream& m_out;
  Options m_options;
  std::string m_line;
};

}  // namespace kontor::exchange

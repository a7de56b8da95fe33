// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/workbook_error.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kontor::exchange {

/// Little-endian numbers in a run of bytes. What lies outside is a WorkbookError, never a read too far.
class BinaryView {
 public:
  BinaryView() = default;
  explicit BinaryView(std::string_view bytes) : m_bytes(bytes) {}

  std::size_t size() const { return m_bytes.size(); }
  std::string_view bytes(std::size_t at, std::size_t count) const {
    if (at > m_bytes.size() || count > m_bytes.size() - at) throw WorkbookError("broken_file");
    return m_bytes.substr(at, count);
  }
  std::uint8_t u8(std::size_t at) const { return static_cast<std::uint8_t>(bytes(at, 1).front()); }
  std::uint16_t u16(std::size_t at) const { return static_cast<std::uint16_t>(number(at, 2)); }
  std::uint32_t u32(std::size_t at) const { return static_cast<std::uint32_t>(number(at, 4)); }
  double f64(std::size_t at) const { return std::bit_cast<double>(number(at, 8)); }

 private:
  std::uint64_t number(std::size_t at, std::size_t count) const {
    const std::string_view field = bytes(at, count);
    std::uint64_t value = 0;
    for (std::size_t i = count; i > 0; --i) value = value << 8 | static_cast<std::uint8_t>(field[i - 1]);
    return value;
  }

  std::string_view m_bytes;
};

}  // namespace kontor::exchange

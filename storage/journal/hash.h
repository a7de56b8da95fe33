// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace kontor::storage {

using Hash32 = std::array<std::byte, 32>;

/// SHA-256 of bytes that come piece by piece.
class Sha256 {
 public:
  Sha256();
  void add(std::span<const std::byte> bytes);
  /// Length and bytes, so that no two lists of texts give the same hash.
  void addText(std::string_view text);
  void addInteger(std::int64_t number);
  Hash32 finish();

 private:
  alignas(16) std::array<std::byte, 128> m_state{};
};

std::string hex(std::span<const std::byte> bytes);

}  // namespace kontor::storage

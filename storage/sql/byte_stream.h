// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace kontor::storage {

/// Takes bytes piece by piece.
class ByteSink {
 public:
  virtual ~ByteSink() = default;
  virtual void write(std::span<const std::byte> bytes) = 0;
};

/// Gives bytes piece by piece.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Fills the front of `into`; returns how many bytes, 0 only at the end.
  virtual std::size_t read(std::span<std::byte> into) = 0;
};

}  // namespace kontor::storage

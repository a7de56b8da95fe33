// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal/hash.h"
#include "storage/side_thread.h"

#include <string>
#include <string_view>

namespace kontor::exchange {

/// SHA-256 of a file that is being read, computed in the side thread.
class FileHash {
 public:
  explicit FileHash(storage::SideThread& side) : m_side(side) {}
  ~FileHash() { m_side.cancel(); }

  void add(std::string_view bytes);
  /// 64 hexadecimal digits. Waits for the side thread.
  std::string hex();

 private:
  storage::SideThread& m_side;
  storage::Sha256 m_hash;
};

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/file_hash.h"

#include <span>

namespace kontor::exchange {

void FileHash::add(std::string_view bytes) {
  m_side.post([this, copy = std::string(bytes)] { m_hash.add(std::as_bytes(std::span(copy))); });
}

std::string FileHash::hex() {
  m_side.finish();
  return storage::hex(m_hash.finish());
}

}  // namespace kontor::exchange

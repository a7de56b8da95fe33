// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/file_hash.h"

#include <array>

namespace kontor::exchange {

FileHash::FileHash(storage::SideThread& side) : m_side(side) { crypto_hash_sha256_init(&m_state); }

void FileHash::add(std::string_view bytes) {
  m_side.post([this, copy = std::string(bytes)] {
    crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(copy.data()), copy.size());
  });
}

std::string FileHash::hex() {
  m_side.finish();
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256_final(&m_state, hash.data());
  std::string text(2 * hash.size() + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
  text.pop_back();
  return text;
}

}  // namespace kontor::exchange

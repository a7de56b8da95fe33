// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/hash.h"

#include <sodium.h>

namespace kontor::storage {
namespace {

auto* stateOf(std::array<std::byte, 128>& bytes) {
  static_assert(sizeof(crypto_hash_sha256_state) <= sizeof bytes);
  return reinterpret_cast<crypto_hash_sha256_state*>(bytes.data());
}

}  // namespace

Sha256::Sha256() {
  crypto_hash_sha256_init(stateOf(m_state));
}

void Sha256::add(std::span<const std::byte> bytes) {
  crypto_hash_sha256_update(stateOf(m_state), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

void Sha256::addText(std::string_view text) {
  addInteger(static_cast<std::int64_t>(text.size()));
  add(std::as_bytes(std::span(text)));
}

void Sha256::addInteger(std::int64_t number) {
  std::array<std::byte, 8> bytes;
  auto rest = static_cast<std::uint64_t>(number);
  for (std::size_t i = bytes.size(); i-- > 0; rest >>= 8) bytes[i] = static_cast<std::byte>(rest & 0xff);
  add(bytes);
}

Hash32 Sha256::finish() {
  Hash32 hash;
  crypto_hash_sha256_final(stateOf(m_state), reinterpret_cast<unsigned char*>(hash.data()));
  return hash;
}

std::string hex(std::span<const std::byte> bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const auto byte : bytes) {
    text += kDigits[std::to_integer<unsigned>(byte) >> 4];
    text += kDigits[std::to_integer<unsigned>(byte) & 15U];
  }
  return text;
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/hash.h"

#include "storage/journal/sha256_blocks.h"

#include <sodium.h>

#include <algorithm>

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

// Whole blocks between what libsodium keeps for the next one are hashed by the processor, where it can.
void Sha256::add(std::span<const std::byte> bytes) {
  auto* state = stateOf(m_state);
  const auto update = [state](std::span<const std::byte> part) {
    crypto_hash_sha256_update(state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
  };
  const std::size_t kept = state->count / 8 % kSha256Block;
  const std::size_t head = std::min(bytes.size(), (kSha256Block - kept) % kSha256Block);
  update(bytes.first(head));
  bytes = bytes.subspan(head);
  const std::size_t blocks = bytes.size() / kSha256Block;
  if (blocks > 0 && hashBlocks(state->state, bytes.data(), blocks)) {
    state->count += std::uint64_t{blocks} * kSha256Block * 8;
    bytes = bytes.subspan(blocks * kSha256Block);
  }
  update(bytes);
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

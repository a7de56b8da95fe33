// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/contact_vault.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kontor::storage {

/// 32 secret bytes that are wiped when they go.
struct SecretKey {
  std::array<unsigned char, 32> bytes{};

  SecretKey() = default;
  explicit SecretKey(std::span<const std::byte> from);
  SecretKey(const SecretKey&) = default;
  SecretKey& operator=(const SecretKey&) = default;
  ~SecretKey();
};

using Nonce = std::array<unsigned char, 24>;

/// Where a ciphertext belongs. Bound into it, so that it cannot be moved to another row or column.
struct SealPlace {
  std::string_view table;
  std::string_view column;
  domain::Id row = 0;
};

/// How many bytes so many become.
constexpr std::size_t sealedSize(std::size_t plain) {
  return 1 + std::tuple_size_v<Nonce> + plain + 16;
}
/// XChaCha20-Poly1305: version byte, nonce, ciphertext with tag. `into` has the sealed size.
void sealInto(std::span<std::byte> into, std::string_view plain, const SecretKey& key, const Nonce& nonce,
              const SealPlace& place);
Blob sealBytes(std::string_view plain, const SecretKey& key, const Nonce& nonce, const SealPlace& place);
/// Nothing when the key or the place is wrong, or a bit has changed. Wipe the result after use.
std::optional<std::string> openBytes(std::span<const std::byte> sealed, const SecretKey& key, const SealPlace& place);

/// Many small draws from one seed without asking the system each time; any number of threads may draw.
class RandomStream {
 public:
  explicit RandomStream(const SecretKey& seed) : m_seed(seed) {}
  void draw(std::span<unsigned char> bytes) const;

 private:
  SecretKey m_seed;
  mutable std::atomic<std::uint64_t> m_next{0};
};

/// The texts of one class in one piece: lengths and bytes; empty texts at the end take no room.
std::string packTexts(std::span<const std::string_view> texts);
/// False when the bytes are not a pack of at most that many texts.
bool unpackTexts(std::string_view packed, std::span<std::string> texts);

/// A buyer's name or e-mail in the form that is compared: NFKC, case folded, trimmed.
std::string normalisedIdentity(std::string_view text);

}  // namespace kontor::storage

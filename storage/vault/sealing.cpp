// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/sealing.h"

#include <sodium.h>

#include <cstring>

namespace kontor::storage {
namespace {

constexpr unsigned char kSealVersion = 1;
constexpr std::size_t kSealHead = 1 + std::tuple_size_v<Nonce>;
constexpr std::size_t kSealTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(std::tuple_size_v<Nonce> == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sealedSize(0) == kSealHead + kSealTag);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == sizeof(SecretKey::bytes));

/// version|table|column|row, as authenticated but not stored bytes.
struct AssociatedData {
  std::array<unsigned char, 64> bytes{};
  std::size_t size = 0;

  explicit AssociatedData(const SealPlace& place) {
    bytes[size++] = kSealVersion;
    append(place.table);
    append(place.column);
    for (int shift = 0; shift < 64; shift += 8) {
      bytes[size++] = static_cast<unsigned char>(static_cast<std::uint64_t>(place.row) >> shift);
    }
  }

  void append(std::string_view name) {
    std::memcpy(bytes.data() + size, name.data(), name.size());
    size += name.size();
    bytes[size++] = '|';
  }
};

const unsigned char* raw(const std::byte* bytes) {
  return reinterpret_cast<const unsigned char*>(bytes);
}

}  // namespace

SecretKey::SecretKey(std::span<const std::byte> from) {
  std::memcpy(bytes.data(), from.data(), bytes.size());
}

SecretKey::~SecretKey() {
  sodium_memzero(bytes.data(), bytes.size());
}

void sealInto(std::span<std::byte> into, std::string_view plain, const SecretKey& key, const Nonce& nonce,
              const SealPlace& place) {
  auto* out = reinterpret_cast<unsigned char*>(into.data());
  out[0] = kSealVersion;
  std::memcpy(out + 1, nonce.data(), nonce.size());
  const AssociatedData bound(place);
  crypto_aead_xchacha20poly1305_ietf_encrypt(out + kSealHead, nullptr, reinterpret_cast<const unsigned char*>(plain.data()),
                                             plain.size(), bound.bytes.data(), bound.size, nullptr, nonce.data(),
                                             key.bytes.data());
}

Blob sealBytes(std::string_view plain, const SecretKey& key, const Nonce& nonce, const SealPlace& place) {
  Blob sealed(sealedSize(plain.size()));
  sealInto(sealed, plain, key, nonce, place);
  return sealed;
}

std::optional<std::string> openBytes(std::span<const std::byte> sealed, const SecretKey& key, const SealPlace& place) {
  if (sealed.size() < kSealHead + kSealTag || raw(sealed.data())[0] != kSealVersion) return std::nullopt;
  const auto* in = raw(sealed.data());
  std::string plain(sealed.size() - kSealHead - kSealTag, '\0');
  const AssociatedData bound(place);
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(plain.data()), nullptr,
                                                                nullptr, in + kSealHead, sealed.size() - kSealHead,
                                                                bound.bytes.data(), bound.size, in + 1, key.bytes.data());
  if (failed != 0) return std::nullopt;
  return plain;
}

void RandomStream::draw(std::span<unsigned char> bytes) const {
  // Each draw is a stream of its own: the counter is its nonce.
  const std::uint64_t number = m_next.fetch_add(1, std::memory_order_relaxed);
  std::array<unsigned char, crypto_stream_chacha20_NONCEBYTES> nonce{};
  std::memcpy(nonce.data(), &number, sizeof number);
  crypto_stream_chacha20(bytes.data(), bytes.size(), nonce.data(), m_seed.bytes.data());
}

std::string packTexts(std::span<const std::string_view> texts) {
  std::size_t count = texts.size();
  while (count > 0 && texts[count - 1].empty()) --count;
  std::size_t size = 0;
  for (const std::string_view text : texts.first(count)) size += text.size() + 5;
  std::string packed;
  packed.reserve(size);  // never moves, so that no copy in clear stays behind
  for (const std::string_view text : texts.first(count)) {
    std::size_t length = text.size();
    for (; length >= 0x80; length >>= 7) packed.push_back(static_cast<char>(length | 0x80));
    packed.push_back(static_cast<char>(length));
    packed += text;
  }
  return packed;
}

bool unpackTexts(std::string_view packed, std::span<std::string> texts) {
  std::size_t at = 0;
  for (std::string& text : texts) {
    text.clear();
    if (at == packed.size()) continue;
    std::size_t length = 0;
    for (int shift = 0;; shift += 7) {
      if (at == packed.size() || shift > 28) return false;
      const auto part = static_cast<unsigned char>(packed[at++]);
      length |= static_cast<std::size_t>(part & 0x7Fu) << shift;
      if (part < 0x80) break;
    }
    if (length > packed.size() - at) return false;
    text = packed.substr(at, length);
    at += length;
  }
  return at == packed.size();
}

}  // namespace kontor::storage

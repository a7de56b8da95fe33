// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/seal_batch.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace kontor::storage {
namespace {

constexpr std::array<std::string_view, 5> kContactColumns = {"id", "customer_id", "address", "reach", "fingerprint"};
constexpr std::array<std::string_view, 5> kKeyColumns = {"contact_id", "address_batch", "address_key", "reach_batch",
                                                         "reach_key"};

bool hasText(std::span<const std::string> texts) {
  return std::ranges::any_of(texts, [](const std::string& text) { return !text.empty(); });
}

}  // namespace

std::span<const std::string> textsOf(const ContactData& data, SealClass which) {
  if (which == SealClass::Address) return data.address;
  return data.reach;
}

std::span<std::string> textsOf(ContactData& data, SealClass which) {
  if (which == SealClass::Address) return data.address;
  return data.reach;
}

Hash16 contentHash(const ContactData& data, const SecretKey& index) {
  std::string address = packTexts(data.address);
  std::string reach = packTexts(data.reach);
  const std::uint64_t boundary = address.size();
  crypto_generichash_state state;
  crypto_generichash_init(&state, index.bytes.data(), index.bytes.size(), std::tuple_size_v<Hash16>);
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>("contact"), 8);
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&boundary), sizeof boundary);
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(address.data()), address.size());
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(reach.data()), reach.size());
  Hash16 hash{};
  crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
  sodium_memzero(address.data(), address.size());
  sodium_memzero(reach.data(), reach.size());
  return hash;
}

VaultBatch::VaultBatch(Writer& writer, const SecretKey& seed, const SecretKey& index, std::array<Part, 2> parts)
    : m_index(index),
      m_parts(std::move(parts)),
      m_random(seed),
      m_contacts(writer, "contact", kContactColumns),
      m_keys(writer, "contact_key", kKeyColumns, "INSERT OR REPLACE") {}

SealedContact VaultBatch::seal(domain::Id contact, const ContactData& data) const {
  SealedPart address = sealNew(SealClass::Address, contact, data);
  SealedPart reach = sealNew(SealClass::Reach, contact, data);
  return {std::move(address.field), std::move(reach.field), contentHash(data, m_index), std::move(address.key),
          std::move(reach.key)};
}

SealedPart VaultBatch::sealNew(SealClass which, domain::Id contact, const ContactData& data) const {
  if (!hasText(textsOf(data, which))) return {};
  SecretKey fresh;
  m_random.draw(fresh.bytes);
  Nonce nonce{};
  m_random.draw(nonce);
  const std::string_view plainKey(reinterpret_cast<const char*>(fresh.bytes.data()), fresh.bytes.size());
  const SecretKey& wrapping = m_parts[static_cast<std::size_t>(which)].key;
  return {sealAgain(which, contact, data, fresh), sealBytes(plainKey, wrapping, nonce, keyPlace(which, contact))};
}

Blob VaultBatch::sealAgain(SealClass which, domain::Id contact, const ContactData& data, const SecretKey& key) const {
  const auto texts = textsOf(data, which);
  if (!hasText(texts)) return {};
  Nonce nonce{};
  m_random.draw(nonce);
  std::string plain = packTexts(texts);
  Blob sealed = sealBytes(plain, key, nonce, fieldPlace(which, contact));
  sodium_memzero(plain.data(), plain.size());
  return sealed;
}

}  // namespace kontor::storage

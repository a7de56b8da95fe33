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

constexpr std::size_t kSealedKeySize = sealedSize(sizeof(SecretKey::bytes));

/// The texts of one class in one piece, wiped when it goes. Empty when there is no text.
class TextPack {
 public:
  TextPack(const ContactTexts& texts, SealClass which) : m_bytes(packTexts(textsOf(texts, which))) {}
  ~TextPack() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
  TextPack(const TextPack&) = delete;
  TextPack& operator=(const TextPack&) = delete;

  std::string_view bytes() const { return m_bytes; }
  std::size_t sealed() const { return m_bytes.empty() ? 0 : sealedSize(m_bytes.size()); }
  std::size_t sealedKey() const { return m_bytes.empty() ? 0 : kSealedKeySize; }

 private:
  std::string m_bytes;
};

}  // namespace

std::span<const std::string_view> textsOf(const ContactTexts& texts, SealClass which) {
  const std::span all(texts);
  return which == SealClass::Address ? all.first(kAddressFields.size()) : all.subspan(kAddressFields.size());
}

Hash16 contentHash(const ContactTexts& texts, const SecretKey& index) {
  const TextPack address(texts, SealClass::Address);
  const TextPack reach(texts, SealClass::Reach);
  const std::uint64_t boundary = address.bytes().size();
  crypto_generichash_state state;
  crypto_generichash_init(&state, index.bytes.data(), index.bytes.size(), std::tuple_size_v<Hash16>);
  const auto add = [&state](const void* bytes, std::size_t size) {
    crypto_generichash_update(&state, static_cast<const unsigned char*>(bytes), size);
  };
  add("contact", 8);
  add(&boundary, sizeof boundary);
  add(address.bytes().data(), address.bytes().size());
  add(reach.bytes().data(), reach.bytes().size());
  Hash16 hash{};
  crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
  return hash;
}

VaultBatch::VaultBatch(Writer& writer, const SecretKey& seed, const SecretKey& index, std::array<Part, 2> parts)
    : m_index(index),
      m_parts(std::move(parts)),
      m_random(seed),
      m_contacts(writer, "contact", kContactColumns),
      m_keys(writer, "contact_key", kKeyColumns, "INSERT OR REPLACE") {}

SealedContact VaultBatch::seal(domain::Id contact, const ContactTexts& texts, const Hash16& fingerprint) const {
  const TextPack address(texts, SealClass::Address);
  const TextPack reach(texts, SealClass::Reach);
  SealedContact sealed;
  sealed.bytes.resize(address.sealed() + address.sealedKey() + reach.sealed() + reach.sealedKey());
  std::span<std::byte> room(sealed.bytes);
  const auto take = [&room](std::size_t size) {
    const auto part = room.first(size);
    room = room.subspan(size);
    return part;
  };
  const auto sealPart = [&](SealClass which, const TextPack& pack, auto& field, auto& key) {
    const auto fieldRoom = take(pack.sealed());
    const auto keyRoom = take(pack.sealedKey());
    sealNew(which, contact, pack.bytes(), fieldRoom, keyRoom);
    field = fieldRoom;
    key = keyRoom;
  };
  sealPart(SealClass::Address, address, sealed.address, sealed.addressKey);
  sealPart(SealClass::Reach, reach, sealed.reach, sealed.reachKey);
  sealed.fingerprint = fingerprint;
  return sealed;
}

void VaultBatch::sealNew(SealClass which, domain::Id contact, std::string_view pack, std::span<std::byte> field,
                         std::span<std::byte> key) const {
  if (pack.empty()) return;
  std::array<unsigned char, sizeof(SecretKey::bytes) + 2 * std::tuple_size_v<Nonce>> random;
  m_random.draw(random);
  const SecretKey fresh(std::as_bytes(std::span(random).first<sizeof(SecretKey::bytes)>()));
  Nonce ofField{};
  Nonce ofKey{};
  std::memcpy(ofField.data(), random.data() + sizeof fresh.bytes, ofField.size());
  std::memcpy(ofKey.data(), random.data() + sizeof fresh.bytes + ofField.size(), ofKey.size());
  sodium_memzero(random.data(), random.size());
  const std::string_view plainKey(reinterpret_cast<const char*>(fresh.bytes.data()), fresh.bytes.size());
  sealInto(field, pack, fresh, ofField, fieldPlace(which, contact));
  sealInto(key, plainKey, m_parts[static_cast<std::size_t>(which)].key, ofKey, keyPlace(which, contact));
}

SealedPart VaultBatch::sealNew(SealClass which, domain::Id contact, const ContactTexts& texts) const {
  const TextPack pack(texts, which);
  SealedPart part{Blob(pack.sealed()), Blob(pack.sealedKey())};
  sealNew(which, contact, pack.bytes(), part.field, part.key);
  return part;
}

Blob VaultBatch::sealAgain(SealClass which, domain::Id contact, const ContactTexts& texts, const SecretKey& key) const {
  const TextPack pack(texts, which);
  Blob field(pack.sealed());
  if (field.empty()) return field;
  Nonce nonce{};
  m_random.draw(nonce);
  sealInto(field, pack.bytes(), key, nonce, fieldPlace(which, contact));
  return field;
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/row_inserter.h"
#include "storage/vault/sealing.h"

namespace kontor::storage {

enum class SealClass : std::uint8_t { Address, Reach };
inline constexpr std::array<SealClass, 2> kSealClasses = {SealClass::Address, SealClass::Reach};

/// The class as the keyring and the columns of `contact` name it.
constexpr std::string_view className(SealClass which) {
  return which == SealClass::Address ? "address" : "reach";
}

constexpr SealPlace fieldPlace(SealClass which, domain::Id contact) {
  return {"contact", className(which), contact};
}
constexpr SealPlace keyPlace(SealClass which, domain::Id contact) {
  return {"contact_key", className(which), contact};
}

/// The texts of one class.
std::span<const std::string_view> textsOf(const ContactTexts& texts, SealClass which);

/// The index key's hash, 16 bytes of BLAKE2b, over the whole content.
Hash16 contentHash(const ContactTexts& texts, const SecretKey& index);

/// One sealed field with the wrapped key of the contact.
struct SealedPart {
  Blob field;
  Blob key;
};

/// The batch that ContactVault hands out: one key per class, and the randomness for all that is sealed with them.
class VaultBatch final : public SealBatch {
 public:
  struct Part {
    domain::Id id = 0;
    SecretKey key;
  };

  VaultBatch(Writer& writer, const SecretKey& seed, const SecretKey& index, std::array<Part, 2> parts);

  using SealBatch::seal;
  Hash16 fingerprint(const ContactTexts& texts) const override { return contentHash(texts, m_index); }
  SealedContact seal(domain::Id contact, const ContactTexts& texts, const Hash16& fingerprint) const override;
  domain::Id addressBatch() const override { return id(SealClass::Address); }
  domain::Id reachBatch() const override { return id(SealClass::Reach); }

  domain::Id id(SealClass which) const { return m_parts[static_cast<std::size_t>(which)].id; }
  /// Seals one class with a new key; both blobs are empty when there is no text.
  SealedPart sealNew(SealClass which, domain::Id contact, const ContactTexts& texts) const;
  /// Seals one class with the key that the contact has already, and a fresh nonce.
  Blob sealAgain(SealClass which, domain::Id contact, const ContactTexts& texts, const SecretKey& key) const;

  // For the writing thread only; sealing threads do not touch them.
  RowInserter& contacts() { return m_contacts; }
  RowInserter& keys() { return m_keys; }

 private:
  void sealNew(SealClass which, domain::Id contact, std::string_view pack, std::span<std::byte> field,
               std::span<std::byte> key) const;

  SecretKey m_index;
  std::array<Part, 2> m_parts;
  RandomStream m_random;
  RowInserter m_contacts;
  RowInserter m_keys;
};

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/id_range.h"
#include "storage/reader.h"
#include "storage/writer.h"

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// The sealed fields of a person, in the order they are packed. Ids are those of the field table.
inline constexpr std::array<std::string_view, 8> kAddressFields = {"recipient", "company", "street", "street2",
                                                                   "street3",   "city",    "region", "postal_code"};
inline constexpr std::array<std::string_view, 6> kReachFields = {"buyer_name", "buyer_username", "email",
                                                                 "phone",      "buyer_note",     "text"};

/// Personal data of one contact in clear. Only for short stays in memory: never logged, never bound to SQL.
struct ContactData {
  std::array<std::string, kAddressFields.size()> address;
  std::array<std::string, kReachFields.size()> reach;

  bool isEmpty() const;
  /// The text of a sealed field by its id; empty for an unknown one.
  std::string_view get(std::string_view field) const;
  void set(std::string_view field, std::string text);
};

using Blob = std::vector<std::byte>;
using Hash16 = std::array<std::byte, 16>;

/// The texts of one contact where they lie: kAddressFields, then kReachFields.
using ContactTexts = std::array<std::string_view, kAddressFields.size() + kReachFields.size()>;
ContactTexts textsOf(const ContactData& data);

/// One contact ready to be written to `contact` and `contact_key`: four parts of one piece of memory.
struct SealedContact {
  SealedContact() = default;
  SealedContact(SealedContact&&) = default;  // a vector that moves keeps its bytes where they are
  SealedContact& operator=(SealedContact&&) = default;

  Blob bytes;
  std::span<const std::byte> address;  ///< empty when there is nothing to seal
  std::span<const std::byte> reach;
  std::span<const std::byte> addressKey;
  std::span<const std::byte> reachKey;
  Hash16 fingerprint{};
};

/// A contact on its way into the book; the customer may be 0.
struct NewContact {
  domain::Id id = 0;
  domain::Id customer = 0;
  const SealedContact* sealed = nullptr;
};

/// The keys of one import or one edit: made once, then sealing is plain computation on any thread.
/// A batch lives no longer than the write that it was begun in: rolled back with it, its keys are gone.
class SealBatch {
 public:
  virtual ~SealBatch() = default;
  /// What ContactVault::fingerprint() gives for the same content.
  virtual Hash16 fingerprint(const ContactTexts& texts) const = 0;
  /// Seals with a fresh key of this contact; the contact's id is bound into the ciphertext. The fingerprint is the
  /// one of the texts: who seals has mostly compared it before.
  virtual SealedContact seal(domain::Id contact, const ContactTexts& texts, const Hash16& fingerprint) const = 0;
  SealedContact seal(domain::Id contact, const ContactData& data) const {
    const ContactTexts texts = textsOf(data);
    return seal(contact, texts, fingerprint(texts));
  }
  virtual domain::Id addressBatch() const = 0;
  virtual domain::Id reachBatch() const = 0;
};

/// Seals personal data to the classes `address` and `reach`, and opens it while the class keys lie open in the
/// keyring (until the owner sets a passphrase). XChaCha20-Poly1305, crypto_box_seal and BLAKE2b of libsodium.
class ContactVault {
 public:
  virtual ~ContactVault() = default;

  /// Makes the keys of a batch and stores them sealed to the class keys.
  virtual std::unique_ptr<SealBatch> beginBatch(Writer& writer) const = 0;
  /// Writes sealed contacts.
  virtual void insert(SealBatch& batch, std::span<const NewContact> contacts) const = 0;
  void insert(SealBatch& batch, domain::Id contact, domain::Id customer, const SealedContact& sealed) const {
    insert(batch, std::array{NewContact{contact, customer, &sealed}});
  }
  /// Replaces the sealed fields of a contact that exists. Its keys stay the same, so an undo can be read again.
  virtual void update(Writer& writer, const SealBatch& batch, domain::Id contact, const ContactData& data) const = 0;
  /// Nothing when the contact does not exist, was erased, or its class key is locked.
  virtual std::optional<ContactData> open(Connection& connection, domain::Id contact) const = 0;
  std::optional<ContactData> open(Reader& reader, domain::Id contact) const { return open(reader.connection(), contact); }
  /// The same for several contacts, in the order of `contacts`: for the pages of lists.
  virtual std::vector<std::optional<ContactData>> openMany(Reader& reader, std::span<const domain::Id> contacts) const = 0;
  /// Opens the contacts of a range that can be opened, in the order of their ids: for searching, from any thread.
  virtual void openEach(Connection& connection, const IdRange& contacts,
                        const std::function<void(domain::Id, const ContactData&)>& each) const = 0;
  /// Keyed hash of the whole content: equal content gives equal bytes, without opening anything.
  virtual Hash16 fingerprint(const ContactData& data) const = 0;
  /// Keyed hash of a buyer's name or e-mail on a platform, normalised (trimmed, folded): finds the customer again.
  virtual Hash16 match(std::string_view scope, std::string_view identity) const = 0;
  /// True while the class keys lie in the file in clear (no passphrase has been set).
  virtual bool keysLieOpen() const = 0;
};

/// Makes the class key pairs and the index key of a new book, epoch 1. They lie open until a passphrase is set.
void createKeyring(Connection& connection, const Environment& environment);
/// Reads the keyring. Throws BookError when the book has none.
std::unique_ptr<ContactVault> makeContactVault(Connection& connection, const Environment& environment);

/// How a sealed text is shown in lists: `张••`, `J•••• S••••`, `j•••@e•••.com`, `•••• 66`.
std::string mask(std::string_view field, std::string_view text);

}  // namespace kontor::storage

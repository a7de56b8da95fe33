// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_vault.h"

#include "storage/vault/keyring.h"

#include <sodium.h>

#include <algorithm>

namespace kontor::storage {
namespace {

constexpr const char* kOpenSql =
    "SELECT c.id, c.address, k.address_key, k.address_batch, a.epoch, a.sealed_key,"
    " c.reach, k.reach_key, k.reach_batch, r.epoch, r.sealed_key"
    " FROM contact c JOIN contact_key k ON k.contact_id = c.id"
    " LEFT JOIN key_batch a ON a.id = k.address_batch AND a.class = 'address'"
    " LEFT JOIN key_batch r ON r.id = k.reach_batch AND r.class = 'reach'";
constexpr int kColumnsPerClass = 5;

// An empty blob means "nothing here" and is stored as NULL.
void bindBlob(BulkStatement& statement, int index, std::span<const std::byte> bytes) {
  if (bytes.empty()) {
    statement.bindNull(index);
  } else {
    statement.bind(index, bytes);
  }
}

// The same on its way through a RowInserter.
Cell blobCell(std::span<const std::byte> bytes) {
  return bytes.empty() ? Cell() : Cell(bytes);
}
Cell idCell(domain::Id id, bool stated) {
  return stated ? Cell(id) : Cell();
}

class SealedVault final : public ContactVault {
 public:
  SealedVault(Connection& connection, const Environment& environment)
      : m_keyring(connection), m_random(environment.random) {}

  std::unique_ptr<SealBatch> beginBatch(Writer& writer) const override;
  void insert(SealBatch& batch, std::span<const NewContact> contacts) const override;
  void update(Writer& writer, const SealBatch& batch, domain::Id contact, const ContactData& data) const override;
  std::optional<ContactData> open(Connection& connection, domain::Id contact) const override;
  std::vector<std::optional<ContactData>> openMany(Reader& reader, std::span<const domain::Id> contacts) const override;
  void openEach(Connection& connection, const IdRange& contacts,
                const std::function<void(domain::Id, const ContactData&)>& each) const override;
  Hash16 fingerprint(const ContactData& data) const override { return contentHash(textsOf(data), m_keyring.index()); }
  Hash16 match(std::string_view scope, std::string_view identity) const override;
  bool keysLieOpen() const override { return m_keyring.liesOpen(); }

 private:
  SecretKey freshKey() const;
  std::optional<SecretKey> contactKey(BulkStatement& row, SealClass which) const;
  std::optional<ContactData> openRow(BulkStatement& row) const;

  Keyring m_keyring;
  std::function<void(std::span<std::byte>)> m_random;
};

SecretKey SealedVault::freshKey() const {
  SecretKey key;
  m_random(std::as_writable_bytes(std::span(key.bytes)));
  return key;
}

std::unique_ptr<SealBatch> SealedVault::beginBatch(Writer& writer) const {
  std::array<VaultBatch::Part, 2> parts;
  for (const SealClass which : kSealClasses) {
    VaultBatch::Part& part = parts[static_cast<std::size_t>(which)];
    part = {writer.newId("key_batch"), freshKey()};
    const Blob sealed = m_keyring.sealBatchKey(which, part.key);
    BulkStatement insert(writer.connection(), "INSERT INTO key_batch (id, class, epoch, sealed_key) VALUES (?, ?, ?, ?)");
    insert.bind(1, part.id);
    insert.bind(2, className(which));
    insert.bind(3, std::int64_t{m_keyring.epoch(which)});
    bindBlob(insert, 4, sealed);
    insert.execute();
  }
  return std::make_unique<VaultBatch>(writer, freshKey(), m_keyring.index(), std::move(parts));
}

void SealedVault::insert(SealBatch& batch, std::span<const NewContact> contacts) const {
  auto& own = static_cast<VaultBatch&>(batch);
  RowInserter& rows = own.contacts();
  for (const NewContact& contact : contacts) {
    rows.put(contact.id);
    rows.put(idCell(contact.customer, contact.customer != 0));
    rows.put(blobCell(contact.sealed->address));
    rows.put(blobCell(contact.sealed->reach));
    rows.put(blobCell(contact.sealed->fingerprint));
  }
  rows.flush();
  RowInserter& keys = own.keys();
  for (const NewContact& contact : contacts) {
    keys.put(contact.id);
    keys.put(idCell(own.addressBatch(), !contact.sealed->address.empty()));
    keys.put(blobCell(contact.sealed->addressKey));
    keys.put(idCell(own.reachBatch(), !contact.sealed->reach.empty()));
    keys.put(blobCell(contact.sealed->reachKey));
  }
  keys.flush();
}

std::optional<SecretKey> SealedVault::contactKey(BulkStatement& row, SealClass which) const {
  const int first = 1 + kColumnsPerClass * static_cast<int>(which);
  const auto sealedBatch = row.blob(first + 4);
  if (sealedBatch.empty()) return std::nullopt;
  const auto batchKey =
      m_keyring.openBatchKey(which, static_cast<int>(row.integer(first + 3)), row.integer(first + 2), sealedBatch);
  if (!batchKey) return std::nullopt;
  auto plain = openBytes(row.blob(first + 1), *batchKey, keyPlace(which, row.integer(0)));
  if (!plain || plain->size() != sizeof(SecretKey::bytes)) return std::nullopt;
  const SecretKey key(std::as_bytes(std::span(*plain)));
  sodium_memzero(plain->data(), plain->size());
  return key;
}

void SealedVault::update(Writer& writer, const SealBatch& batch, domain::Id contact, const ContactData& data) const {
  const auto& own = static_cast<const VaultBatch&>(batch);
  BulkStatement row(writer.connection(), std::string(kOpenSql) + " WHERE c.id = ?");
  row.bind(1, contact);
  const bool hasKeys = row.step();
  const ContactTexts texts = textsOf(data);
  std::array<Blob, 2> fields;
  for (const SealClass which : kSealClasses) {
    Blob& field = fields[static_cast<std::size_t>(which)];
    if (const auto key = hasKeys ? contactKey(row, which) : std::nullopt) {
      field = own.sealAgain(which, contact, texts, *key);
      continue;
    }
    const SealedPart part = own.sealNew(which, contact, texts);
    field = part.field;
    if (part.key.empty()) continue;
    const std::string name(className(which));
    BulkStatement keep(writer.connection(), "INSERT INTO contact_key (contact_id, " + name + "_batch, " + name +
                                                "_key) VALUES (?, ?, ?) ON CONFLICT (contact_id) DO UPDATE SET " + name +
                                                "_batch = excluded." + name + "_batch, " + name + "_key = excluded." + name +
                                                "_key");
    keep.bind(1, contact);
    keep.bind(2, own.id(which));
    bindBlob(keep, 3, part.key);
    keep.execute();
  }
  const Hash16 hash = fingerprint(data);
  BulkStatement change(writer.connection(), "UPDATE contact SET address = ?, reach = ?, fingerprint = ? WHERE id = ?");
  bindBlob(change, 1, fields[0]);
  bindBlob(change, 2, fields[1]);
  bindBlob(change, 3, hash);
  change.bind(4, contact);
  change.execute();
}

std::optional<ContactData> SealedVault::openRow(BulkStatement& row) const {
  const domain::Id contact = row.integer(0);
  ContactData data;
  for (const SealClass which : kSealClasses) {
    const auto sealed = row.blob(1 + kColumnsPerClass * static_cast<int>(which));
    if (sealed.empty()) continue;
    const auto key = contactKey(row, which);
    if (!key) return std::nullopt;
    auto plain = openBytes(sealed, *key, fieldPlace(which, contact));
    const std::span<std::string> texts = which == SealClass::Address ? std::span<std::string>(data.address) : data.reach;
    if (!plain || !unpackTexts(*plain, texts)) return std::nullopt;
    sodium_memzero(plain->data(), plain->size());
  }
  return data;
}

std::optional<ContactData> SealedVault::open(Connection& connection, domain::Id contact) const {
  BulkStatement row(connection, std::string(kOpenSql) + " WHERE c.id = ?");
  row.bind(1, contact);
  if (!row.step()) return std::nullopt;
  return openRow(row);
}

std::vector<std::optional<ContactData>> SealedVault::openMany(Reader& reader, std::span<const domain::Id> contacts) const {
  BulkStatement row(reader.connection(), std::string(kOpenSql) + " WHERE c.id = ?");
  std::vector<std::optional<ContactData>> result(contacts.size());
  for (std::size_t i = 0; i < contacts.size(); ++i) {
    row.bind(1, contacts[i]);
    if (row.step()) result[i] = openRow(row);
    row.reset();
  }
  return result;
}

void SealedVault::openEach(Connection& connection, const IdRange& contacts,
                           const std::function<void(domain::Id, const ContactData&)>& each) const {
  BulkStatement row(connection, std::string(kOpenSql) + " WHERE c.id BETWEEN ? AND ? ORDER BY c.id");
  row.bind(1, contacts.first);
  row.bind(2, contacts.last);
  while (row.step()) {
    if (const auto data = openRow(row)) each(row.integer(0), *data);
  }
}

Hash16 SealedVault::match(std::string_view scope, std::string_view identity) const {
  std::string text = "match";
  text.push_back('\0');
  text += scope;
  text.push_back('\0');
  text += normalisedIdentity(identity);
  Hash16 hash{};
  const SecretKey& index = m_keyring.index();
  crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                     reinterpret_cast<const unsigned char*>(text.data()), text.size(), index.bytes.data(),
                     index.bytes.size());
  sodium_memzero(text.data(), text.size());
  return hash;
}

}  // namespace

bool ContactData::isEmpty() const {
  const auto isBlank = [](const std::string& text) { return text.empty(); };
  return std::ranges::all_of(address, isBlank) && std::ranges::all_of(reach, isBlank);
}

ContactTexts textsOf(const ContactData& data) {
  ContactTexts texts;
  std::ranges::copy(data.reach, std::ranges::copy(data.address, texts.begin()).out);
  return texts;
}

std::string_view ContactData::get(std::string_view field) const {
  if (const auto at = std::ranges::find(kAddressFields, field); at != kAddressFields.end()) {
    return address[static_cast<std::size_t>(at - kAddressFields.begin())];
  }
  const auto at = std::ranges::find(kReachFields, field);
  return at == kReachFields.end() ? std::string_view() : reach[static_cast<std::size_t>(at - kReachFields.begin())];
}

void ContactData::set(std::string_view field, std::string text) {
  if (const auto at = std::ranges::find(kAddressFields, field); at != kAddressFields.end()) {
    address[static_cast<std::size_t>(at - kAddressFields.begin())] = std::move(text);
  } else if (const auto other = std::ranges::find(kReachFields, field); other != kReachFields.end()) {
    reach[static_cast<std::size_t>(other - kReachFields.begin())] = std::move(text);
  }
}

std::unique_ptr<ContactVault> makeContactVault(Connection& connection, const Environment& environment) {
  return std::make_unique<SealedVault>(connection, environment);
}

}  // namespace kontor::storage

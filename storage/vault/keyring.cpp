// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/keyring.h"

#include "storage/book_error.h"

#include <SQLiteCpp/Statement.h>
#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace kontor::storage {
namespace {

constexpr int kFirstEpoch = 1;
constexpr const char* kIndexClass = "index";

std::span<const std::byte> keyBytes(const SQLite::Column& column) {
  return {static_cast<const std::byte*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

void requireSodium() {
  if (sodium_init() < 0) throw BookError(BookError::Code::CannotSave, "libsodium");
}

SecretKey randomKey(const Environment& environment) {
  SecretKey key;
  environment.random(std::as_writable_bytes(std::span(key.bytes)));
  return key;
}

void insertKeyringRow(Connection& connection, const std::string& name, std::span<const unsigned char> publicKey,
                      const SecretKey& openKey) {
  SQLite::Statement insert(connection.db(), "INSERT INTO keyring (class, epoch, public_key, open_key) VALUES (?, ?, ?, ?)");
  insert.bind(1, name);
  insert.bind(2, kFirstEpoch);
  insert.bind(3, publicKey.data(), static_cast<int>(publicKey.size()));
  insert.bind(4, openKey.bytes.data(), static_cast<int>(openKey.bytes.size()));
  insert.exec();
}

}  // namespace

void createKeyring(Connection& connection, const Environment& environment) {
  requireSodium();
  for (const SealClass which : kSealClasses) {
    const SecretKey seed = randomKey(environment);
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    SecretKey secret;
    crypto_box_seed_keypair(publicKey.data(), secret.bytes.data(), seed.bytes.data());
    insertKeyringRow(connection, std::string(className(which)), publicKey, secret);
  }
  // A symmetric key has no public half; the column is there for the classes.
  constexpr unsigned char nothing[1] = {};
  insertKeyringRow(connection, kIndexClass, std::span(nothing).first(0), randomKey(environment));
}

Keyring::Keyring(Connection& connection) {
  requireSodium();
  bool hasIndex = false;
  SQLite::Statement rows(connection.db(), "SELECT class, epoch, public_key, open_key FROM keyring ORDER BY epoch");
  while (rows.executeStep()) {
    const std::string name = rows.getColumn(0).getString();
    const auto publicKey = keyBytes(rows.getColumn(2));
    const auto openKey = keyBytes(rows.getColumn(3));
    const bool open = openKey.size() == sizeof(SecretKey::bytes);
    if (name == kIndexClass && open) {
      m_index = SecretKey(openKey);
      hasIndex = true;
    }
    for (const SealClass which : kSealClasses) {
      if (name != className(which) || publicKey.size() != crypto_box_PUBLICKEYBYTES) continue;
      ClassKey& key = m_classes[static_cast<std::size_t>(which)][rows.getColumn(1).getInt()];
      std::memcpy(key.publicKey.data(), publicKey.data(), publicKey.size());
      if (open) key.secretKey = SecretKey(openKey);
    }
  }
  if (!hasIndex || m_classes[0].empty() || m_classes[1].empty()) {
    throw BookError(BookError::Code::Damaged, "keyring");
  }
}

int Keyring::epoch(SealClass which) const {
  return m_classes[static_cast<std::size_t>(which)].rbegin()->first;
}

Blob Keyring::sealBatchKey(SealClass which, const SecretKey& key) const {
  Blob sealed(crypto_box_SEALBYTES + key.bytes.size());
  const ClassKey& newest = m_classes[static_cast<std::size_t>(which)].rbegin()->second;
  crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()), key.bytes.data(), key.bytes.size(),
                  newest.publicKey.data());
  return sealed;
}

std::optional<SecretKey> Keyring::openBatchKey(SealClass which, int epoch, domain::Id batch,
                                               std::span<const std::byte> sealed) const {
  const std::lock_guard lock(m_mutex);
  const auto known = m_opened.find(batch);
  if (known != m_opened.end() && std::ranges::equal(known->second.sealed, sealed)) return known->second.key;

  const auto& epochs = m_classes[static_cast<std::size_t>(which)];
  const auto found = epochs.find(epoch);
  if (found == epochs.end() || !found->second.secretKey) return std::nullopt;
  SecretKey key;
  if (sealed.size() != crypto_box_SEALBYTES + key.bytes.size()) return std::nullopt;
  if (crypto_box_seal_open(key.bytes.data(), reinterpret_cast<const unsigned char*>(sealed.data()), sealed.size(),
                           found->second.publicKey.data(), found->second.secretKey->bytes.data()) != 0) {
    return std::nullopt;
  }
  m_opened[batch] = {Blob(sealed.begin(), sealed.end()), key};
  return key;
}

bool Keyring::liesOpen() const {
  return std::ranges::any_of(m_classes, [](const auto& epochs) {
    return std::ranges::any_of(epochs, [](const auto& entry) { return entry.second.secretKey.has_value(); });
  });
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault/seal_batch.h"

#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace kontor::storage {

/// The class keys as the book holds them, and the batch keys that were opened with them.
class Keyring {
 public:
  /// Reads the table `keyring`. Throws BookError when a class or the index key is missing.
  explicit Keyring(Connection& connection);

  /// The newest epoch of a class.
  int epoch(SealClass which) const;
  /// Seals a batch key to the newest public key of a class.
  Blob sealBatchKey(SealClass which, const SecretKey& key) const;
  /// Opens a batch key; nothing when the class is locked. Answers are kept for the batch's id.
  std::optional<SecretKey> openBatchKey(SealClass which, int epoch, domain::Id batch,
                                        std::span<const std::byte> sealed) const;
  const SecretKey& index() const { return m_index; }
  bool liesOpen() const;

 private:
  struct ClassKey {
    std::array<unsigned char, 32> publicKey{};
    std::optional<SecretKey> secretKey;
  };
  struct OpenedBatch {
    Blob sealed;  // an id alone would not do: a batch that was rolled back gives its id to the next one
    SecretKey key;
  };

  std::array<std::map<int, ClassKey>, 2> m_classes;  // by epoch
  SecretKey m_index;
  mutable std::mutex m_mutex;
  mutable std::unordered_map<domain::Id, OpenedBatch> m_opened;
};

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"
#include "storage/reader.h"
#include "storage/vault/wiped_text.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kontor::storage {

class ContactVault;

/// The folded text of all records of an entity in memory, in which any part of any word is found at the speed of the
/// memory: the Searched fields; of orders also the seller SKUs of their lines and, opened, the sealed fields. Nothing of
/// it ever reaches the disk, and all of it is wiped when it is dropped. For one thread at a time.
class SearchText {
 public:
  explicit SearchText(domain::Entity entity) : m_entity(entity) {}

  /// Reads everything. Ends with Cancelled when the reader is watched and stopped.
  static SearchText build(Reader& reader, const ContactVault& vault, domain::Entity entity);
  /// Brings these records up to date after a commit; of orders also those whose lines or contact changed.
  void refresh(Reader& reader, const ContactVault& vault, std::span<const domain::Id> ids);

  /// The ids of the records in which `folded` (see fold.h) occurs within one field, ascending.
  std::vector<domain::Id> find(std::string_view folded) const;

  domain::Entity entity() const { return m_entity; }
  /// Bytes of text, those of outdated entries included.
  std::size_t size() const { return m_size; }

  /// Adds or replaces the text of one record: its folded fields, each ending with kFieldEnd.
  void put(domain::Id id, std::string_view text);
  /// Takes the text of one record away.
  void drop(domain::Id id);

  static constexpr char kFieldEnd = '\x1f';

 private:
  struct Entry {
    domain::Id id;
    std::uint32_t block;
    std::uint32_t start;
  };
  struct Block {
    WipedText text;
    std::size_t firstEntry = 0;
  };

  std::size_t endOf(std::size_t entry) const;
  std::size_t positionOf(domain::Id id) const;
  bool isOutdated() const;
  void findIn(const Block& block, std::size_t endEntry, std::string_view folded, std::vector<domain::Id>& ids) const;

  domain::Entity m_entity;
  std::vector<Block> m_blocks;
  std::vector<Entry> m_entries;
  std::size_t m_ascending = 0;                          ///< so many entries from the first on have ascending ids
  std::unordered_map<domain::Id, std::size_t> m_moved;  ///< entries behind those
  std::size_t m_size = 0;
  std::size_t m_dead = 0;  ///< bytes of outdated entries, overwritten with zeros
};

}  // namespace kontor::storage

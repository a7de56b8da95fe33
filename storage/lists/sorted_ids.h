// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/lists/id_set.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// Ids sorted by an integer, equal ones by id.
class IntegerOrder {
 public:
  void add(std::int64_t key, domain::Id id);
  void sort();
  /// The ids of several sorted orders as one.
  static std::vector<domain::Id> merged(std::span<const IntegerOrder> orders);

 private:
  struct Row {
    std::uint64_t number;  ///< the key, moved so that negative ones come first
    domain::Id id;
  };
  static bool less(const Row& a, const Row& b);

  std::vector<Row> m_rows;
};

/// Ids sorted by a text, byte by byte, equal ones by id. Eight bytes of each text are compared as one number; texts that
/// have the same are told apart by their next eight.
class TextOrder {
 public:
  void add(std::string_view key, domain::Id id);
  void sort();
  /// The ids of several sorted orders as one.
  static std::vector<domain::Id> merged(std::span<const TextOrder> orders);
  /// Of a sorted order: each id with the place of its text among the different texts.
  std::vector<IdNumbers::Entry> ranked() const;

 private:
  struct Row {
    std::uint64_t number;
    const char* text;  ///< ends with a zero byte; the empty one when `number` says it all
    domain::Id id;
  };
  static int compare(const Row& a, const Row& b);
  static bool less(const Row& a, const Row& b);
  void sortFrom(std::span<Row> rows, std::size_t depth);
  const char* keep(std::string_view text);

  std::vector<Row> m_rows;
  std::vector<Row> m_spare;
  std::vector<std::unique_ptr<char[]>> m_blocks;
  std::size_t m_room = 0;  ///< bytes that are free at the end of the last block
  char* m_next = nullptr;
};

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/id_set.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// Ids sorted by an integer, equal ones by id.
class IntegerOrder {
 public:
  void add(std::int64_t key, domain::Id id) { m_rows.push_back({key, id}); }
  std::vector<domain::Id> sorted();

 private:
  struct Row {
    std::int64_t key;
    domain::Id id;
    friend auto operator<=>(const Row&, const Row&) = default;
  };
  std::vector<Row> m_rows;
};

/// Ids sorted by a text, byte by byte, equal ones by id. The first bytes of each text are compared as one number; the
/// rest lies in one buffer.
class TextOrder {
 public:
  void add(std::string_view key, domain::Id id);
  std::vector<domain::Id> sorted();
  /// The same, each with the place of its text among the different texts.
  std::vector<IdNumbers::Entry> ranked();

 private:
  struct Row {
    std::uint64_t head;
    std::size_t rest;
    domain::Id id;
  };
  int compare(const Row& a, const Row& b) const;
  void sort();

  std::vector<Row> m_rows;
  std::string m_rests = std::string(1, '\0');  ///< each ends with a zero byte; the first one is empty
};

}  // namespace kontor::storage

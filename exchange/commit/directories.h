// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/code_mapping.h"
#include "storage/contact_vault.h"
#include "storage/sql/row_inserter.h"
#include "storage/writer.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kontor::exchange {

/// Finds or makes the customers of one channel during an import.
class CustomerDirectory {
 public:
  CustomerDirectory(storage::Writer& writer, domain::Id channel);

  /// The customer with this hash; a new one is inserted at the next flush(). `number` counts the hashes of the import in
  /// the order they are first asked for. The views must live until the flush.
  domain::Id findOrAdd(std::uint32_t number, const storage::Hash16& match, std::string_view externalId,
                       std::string_view country);
  void flush() { m_insert.flush(); }

 private:
  std::optional<domain::Id> stored(const storage::Hash16& match);

  storage::Writer& m_writer;
  domain::Id m_channel;
  bool m_anyStored = false;  // an empty channel needs no look into the book
  SQLite::Statement m_find;
  storage::RowInserter m_insert;
  std::vector<domain::Id> m_known;  // by number
};

/// Which SKU a platform's code means, and how many pieces of it: the SKU's own code, or one of its other codes on this
/// platform or everywhere. The same rule as storage::findCode, for many codes.
class SkuDirectory {
 public:
  SkuDirectory(storage::Connection& connection, std::string_view platform);

  /// 0 when no SKU has this code.
  domain::Id find(std::string_view code) const { return lookUp(code).sku; }
  /// With SKU 0 when no SKU has this code.
  storage::MappedCode lookUp(std::string_view code) const;
  void add(std::string_view code, domain::Id sku) { m_codes.emplace(code, storage::MappedCode{sku, 1}); }

 private:
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, storage::MappedCode, TextHash, std::equal_to<>> m_codes;
};

}  // namespace kontor::exchange

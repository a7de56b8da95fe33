// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/code_mapping.h"
#include "storage/contact_vault.h"
#include "storage/sql/row_inserter.h"
#include "storage/writer.h"

#include <SQLiteCpp/Statement.h>

#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kontor::exchange {

struct Hash16Hasher {
  // The bytes are a keyed hash already, so any eight of them are as good as another.
  std::size_t operator()(const storage::Hash16& hash) const {
    std::size_t value = 0;
    std::memcpy(&value, hash.data(), sizeof value);
    return value;
  }
};

/// Finds or makes the customers of one channel during an import.
class CustomerDirectory {
 public:
  CustomerDirectory(storage::Writer& writer, domain::Id channel);

  /// The customer with this hash; a new one is inserted at the next flush(). The views must live until then.
  domain::Id findOrAdd(const storage::Hash16& match, std::string_view externalId, std::string_view country);
  void flush() { m_insert.flush(); }

 private:
  storage::Writer& m_writer;
  domain::Id m_channel;
  bool m_anyStored = false;  // an empty channel needs no look into the book
  SQLite::Statement m_find;
  storage::RowInserter m_insert;
  std::unordered_map<storage::Hash16, domain::Id, Hash16Hasher> m_known;
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
  std::unordered_map<std::string, storage::MappedCode> m_codes;
};

}  // namespace kontor::exchange

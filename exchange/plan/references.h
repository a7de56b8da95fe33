// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"
#include "exchange/commit/directories.h"
#include "exchange/import_set.h"
#include "storage/sql/connection.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace kontor::exchange {

/// What the texts mean by which a file names other records. For one thread at a time.
class References {
 public:
  References(storage::Connection& connection, std::string_view platform);

  storage::Connection& connection() { return m_connection; }
  const SkuDirectory& skus() const { return m_skus; }
  /// By a SKU's own code or one of its other codes.
  storage::MappedCode sku(std::string_view code) const { return m_skus.lookUp(code); }
  /// By code, else by name; 0 when the book has none.
  domain::Id warehouse(const std::string& name);
  domain::Id supplier(const std::string& name);
  /// The order with this number when only one has it.
  domain::Id order(const std::string& number);
  /// Whatever the entity of the reference is.
  domain::Id find(const domain::Field& reference, const std::string& text);

  /// Everywhere for codes that mean the same on every platform, else the file's platform.
  std::string scopeOf(std::string_view codeKind) const;
  /// True when the book knows all further codes and parts that the draft states of this SKU, or cannot take them: a
  /// code that stands for something else stays what it is.
  bool knowsGoods(const RecordDraft& draft, domain::Id sku);

 protected:
  void note(std::string_view code, domain::Id sku) { m_skus.add(code, sku); }
  void forget(std::string_view table) { m_known.erase(std::string(table)); }
  bool hasCode(std::string_view kind, const std::string& code);

 private:
  domain::Id lookUp(std::string_view table, const char* sql, const std::string& text);

  storage::Connection& m_connection;
  std::string m_platform;
  SkuDirectory m_skus;
  std::unordered_map<std::string, std::unordered_map<std::string, domain::Id>> m_known;  // by table and text
};

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"
#include "storage/records.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::storage {

/// The columns that one INSERT or UPDATE sets.
class ColumnValues {
 public:
  void set(std::string_view column, domain::Value value);
  /// Null when the column is not set.
  const domain::Value* find(std::string_view column) const;
  bool has(std::string_view column) const { return find(column) != nullptr; }
  bool isEmpty() const { return m_values.empty(); }

  void insertInto(Connection& connection, std::string_view table) const;
  void update(Connection& connection, std::string_view table, domain::Id id) const;

 private:
  void run(Connection& connection, const std::string& sql) const;

  std::vector<std::pair<std::string, domain::Value>> m_values;
};

/// Values of the field table as columns: codes in capitals, emptied texts as ''. Sealed fields are left out.
/// A new record leaves out what is not stated, so that defaults apply.
ColumnValues columnsOfFields(domain::Entity entity, const FieldValues& values, bool isNew);

/// What the rules of an entity add to the columns before they are written; `id` is 0 for a new record. See records.h.
void applyRules(Writer& writer, domain::Entity entity, domain::Id id, ColumnValues& columns);
/// Seals the sealed fields among the values and sets contact_id when the record gets its first contact.
void sealFields(Writer& writer, const ContactVault& vault, domain::Entity entity, domain::Id id, const FieldValues& values,
                ColumnValues& columns);

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace kontor::models {

/// What the columns of a pasted table stand for.
struct PasteColumns {
  std::vector<const domain::Field*> fields;  ///< null: no field, or the number of the record
  std::optional<std::size_t> number;         ///< the column of the record's number
  bool hasHeader = false;
  QStringList headings;  ///< as they stand in the first row; empty without one

  /// Where a field is; nothing when the table does not have it.
  std::optional<std::size_t> find(std::string_view field) const;
  /// What a column is called: by its field, else as the table does, else by its place.
  QString heading(std::size_t column) const;
  /// Takes in cells beyond the last column, which no field is for.
  void widen(const std::vector<std::string>& cells);
};

/// True when a field of a record, or of a new one, may be given a value by pasting.
bool takesPaste(const domain::Field& field, bool isNew);

/// Reads the first row of a table: headings, when it names nothing but fields and at least as many as it does not;
/// else the columns are those of a list that shows `shown`, as it is copied.
PasteColumns readPasteColumns(domain::Entity entity, const std::vector<const domain::Field*>& shown,
                              const std::vector<std::string>& firstRow);

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paste/paste_columns.h"
#include "models/words/field_text.h"
#include "storage/records.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <vector>

namespace kontor::models {

/// One cell of a pasted table.
struct PasteCell {
  /// Why something that stands in a cell goes nowhere. A cell that says what is there anyway is never left out.
  enum class LeftOut : std::uint8_t {
    No,
    Fixed,    ///< its field is not set by pasting
    Unknown,  ///< its column is no field
    Masked,   ///< the mask of personal data that is not this record's
  };

  QString text;
  bool changes = false;  ///< the record will hold something else
  LeftOut leftOut = LeftOut::No;
};

struct PasteRow {
  enum class Kind { New, Changed, Same, Wrong };
  Kind kind = Kind::New;
  domain::Id id = 0;  ///< the record that is changed
  std::vector<PasteCell> cells;
  std::map<std::size_t, domain::Issue> issues;  ///< of cells, by column
  std::optional<domain::Issue> issue;           ///< of the whole row: something is missing, or is there twice
  storage::FieldValues values;                  ///< what will be written
};

/// What pasting a table into a list would do: nothing is written yet. Records are found again by their number, by what
/// names them (storage::keyFields), parcels also by a tracking number that only one of them has. A cell that says what
/// copying the record gives is no change.
struct PastePlan {
  domain::Entity entity = domain::Entity::Sku;
  PasteColumns columns;
  bool findsRecords = false;  ///< false: no column tells which record a row is, so that all rows are new
  std::vector<PasteRow> rows;
  bool tooLong = false;  ///< more rows than are taken at once: none are

  int count(PasteRow::Kind kind) const;
  /// In how many rows a column holds something that is left out, by column.
  std::map<std::size_t, int> leftOut(PasteCell::LeftOut why) const;
  /// True when something is written and nothing is wrong.
  bool canBeWritten() const;
};

inline constexpr std::size_t kMostPastedRows = 20'000;

using Report = std::function<void(std::int64_t done, std::int64_t total)>;

/// Reads a table from the clipboard: tab-separated as spreadsheets give it, or CSV. Its first row may name the fields
/// by id, or by label in any language of the program; otherwise the cells belong to `shown`, the columns of the list.
/// Values are read by the user's locale, and as the program itself exports them; times by the clock of the record's
/// channel. A masked cell leaves the personal data as it is. For a worker; throws storage::Cancelled.
PastePlan planPaste(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                    domain::Entity entity, const std::vector<const domain::Field*>& shown, const QString& table,
                    std::stop_token stop = {}, const Report& report = {});

/// Writes the new and the changed rows. For the writing thread, inside one write, which ends when it throws
/// storage::Cancelled.
void applyPaste(storage::Writer& writer, const storage::ContactVault& vault, const PastePlan& plan,
                std::stop_token stop = {}, const Report& report = {});

}  // namespace kontor::models

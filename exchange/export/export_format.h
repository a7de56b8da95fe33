// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/issue.h"
#include "exchange/text/charset.h"
#include "exchange/text/delimited_writer.h"
#include "storage/filter/field_path.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// A part of a text that a file wants in a cell of its own.
enum class TextPart : std::uint8_t { Whole, FirstWord, OtherWords, StreetName, HouseNumber, AfterNumber, Length };

/// Where a value comes from: the chosen record, one of its lines, or the row of the file that a listing came from.
struct ExportSource {
  storage::FieldPath path;
  bool ofLine = false;
  std::string imported = {};  ///< name of that file's column
  bool above = false;         ///< where it is blank, the rows above of the same product count
};

/// What goes into one column, and how it is written there.
struct ExportColumn {
  std::string header;
  std::vector<ExportSource> sources;  ///< the first that is stated; all of them with `join`
  std::optional<std::string> join;
  std::size_t line = 0;  ///< which line of the record, where a row holds several; counted from 0
  std::string text;      ///< when no source states anything, or there is none
  bool required = false;

  std::vector<std::pair<std::string, std::string>> map;  ///< value of ours → text of the file, in any case of letters
  std::optional<std::string> otherwise;                  ///< for what the map does not know; else the value itself
  TextPart part = TextPart::Whole;
  std::string date;             ///< pattern of days and times
  std::string zone;             ///< of times; empty: the channel's
  std::optional<int> decimals;  ///< always so many; money otherwise has those of its currency
  char decimalMark = '.';
  int unitScale = 0;  ///< weights and lengths are written in 10^n of grams or millimetres

  bool isPersonal() const;
};

enum class ExportRows : std::uint8_t { Record, Line };

/// One layout of a file that goes back to a platform or a carrier: data, read from JSON (docs/exports.md).
struct ExportFormat {
  std::string id;
  std::vector<std::pair<std::string, std::string>> names;  ///< language → name
  std::string platform;                                    ///< whose channels it is for; `other`: any
  std::vector<std::string> currencies;                     ///< only for channels that sell in one of these
  std::string kind;                                        ///< `shipments`, `prices`, `listings`, `labels` …
  domain::Entity entity = domain::Entity::Listing;         ///< what is chosen
  const domain::Field* lines = nullptr;                    ///< the reference of its lines that points to it
  ExportRows rows = ExportRows::Record;
  std::optional<storage::FieldPath> onePer;  ///< of lines: one row for each value
  std::string where;                         ///< which records the file is about, as a filter

  bool workbook = false;
  std::string ending = "csv";
  DelimitedWriter::Options text;
  std::string lineEnd = "\r\n";  ///< what text.lineEnd views
  std::string sheet;
  bool header = true;
  std::vector<std::vector<std::string>> preamble;
  std::vector<ExportColumn> columns;

  std::string_view name(std::string_view language) const;
  bool hasPersonalData() const;
  /// A carrier takes the parcels of all shops; a platform's file is about one.
  bool mixesChannels() const { return kind == "labels"; }
  /// The entity whose row a row of the file stands for.
  domain::Entity rowEntity() const { return rows == ExportRows::Line ? lines->entity : entity; }
};

/// The built-in layouts and a seller's own.
class ExportCatalog {
 public:
  /// Those of resources/exports that are embedded in the program.
  static ExportCatalog builtIn();

  /// Reads one JSON layout; issues name the JSON path (`column`) of every fault. It is added only when there is none.
  domain::Issues addText(std::string_view json, std::string_view name);

  std::vector<std::shared_ptr<const ExportFormat>> all() const { return m_formats; }
  /// Null when there is none of this id.
  std::shared_ptr<const ExportFormat> find(std::string_view id) const;
  /// Those of a kind for a channel on a platform that sells in a currency. A layout for its currency stands for the
  /// platform's usual one, and the platform's own for those that are for any.
  std::vector<std::shared_ptr<const ExportFormat>> fitting(std::string_view kind, std::string_view platform,
                                                           std::string_view currency) const;

 private:
  std::vector<std::shared_ptr<const ExportFormat>> m_formats;
};

/// Reads a layout; null when `issues` got any.
std::shared_ptr<const ExportFormat> exportFromJson(std::string_view json, domain::Issues& issues);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "exchange/read_file.h"
#include "exchange/unknown_codes.h"
#include "models/progress.h"

#include <QElapsedTimer>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace kontor::models {

/// A shop that a file can be imported into; id 0: one that the import makes.
struct ImportChannel {
  domain::Id id = 0;
  std::string name;
  std::string platform;
  std::string currency;
  std::string zone;
  std::string dateOrder = {};    ///< said once for this shop: dmy, mdy, ymd
  std::string decimalMark = {};  ///< the same: point, comma

  friend bool operator==(const ImportChannel&, const ImportChannel&) = default;
};

/// What the dialog knows of one file.
struct ImportFile {
  enum class State {
    Recognising,  ///< being looked at
    Unreadable,   ///< cannot be read, or no profile fits: see `recognition` and `failure`
    Reading,      ///< being read and compared with the book
    Ready,        ///< the preview is there
    Waiting,      ///< its turn to be imported comes
    Importing,
    Done,
    Cancelled,  ///< stopped by the user; nothing of it is in the book
    Failed,     ///< could not be imported; nothing of it is in the book
  };

  int id = 0;  ///< stays the same when files before it are taken out of the list
  std::filesystem::path path;
  QString name;
  std::int64_t size = 0;
  State state = State::Recognising;
  exchange::Recognition recognition;
  /// The shop it goes to, and whether the user said so.
  ImportChannel channel;
  bool channelChosen = false;
  /// Said by the user: what the file is and how its text is written; empty: worked out.
  bool profileChosen = false;
  exchange::FormChoice form;
  /// Said by the user for what the file leaves open; empty: take the channel's, or ask the file.
  std::string currency;
  std::optional<std::string> dateOrder;
  std::optional<std::string> numbers;  ///< point or comma
  /// What was put right or left out in the preview.
  exchange::Mending mending;
  std::vector<exchange::UnknownCode> unknownCodes;
  std::vector<exchange::ImportPlan::CodeChoice> codes;  ///< what some of them stand for
  std::shared_ptr<exchange::ImportPlan> plan;
  std::int64_t plannedAt = 0;  ///< journal entry that the comparison saw
  std::shared_ptr<Progress> progress;
  QElapsedTimer clock;  ///< since reading or importing began
  std::optional<exchange::ImportResult> result;
  double seconds = 0;  ///< how long the import took
  QString failure;

  bool needsChannel() const;
  domain::Entity entity() const;
  /// True when the file is a table, whoever knows it.
  bool isTable() const;
  /// True when day, month and year of its dates, or the decimal mark of its numbers, must be said by somebody.
  bool asksForDates() const;
  bool asksForNumbers() const;
  /// True when another sheet of the workbook holds rows of the same kind, and nobody said which one is meant.
  bool asksForSheet() const;
  /// True when it has amounts whose currency nobody has said.
  bool asksForCurrency() const;
  /// The first value that can be read in two ways, for the question.
  QString openValue(std::string_view code) const;
  /// Rows that an import would write.
  std::int64_t toWrite() const;
  /// True when nothing is left to say and there is something to write.
  bool canImport() const;
  /// Its amounts would be left out.
  bool lacksCurrency() const;
  bool isBusy() const {
    return state == State::Recognising || state == State::Reading || state == State::Importing || state == State::Waiting;
  }
};

}  // namespace kontor::models

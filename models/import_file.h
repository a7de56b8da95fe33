// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "exchange/read_file.h"

#include <QElapsedTimer>
#include <QString>

#include <atomic>
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

  friend bool operator==(const ImportChannel&, const ImportChannel&) = default;
};

/// How far a worker is; written there, read by the window a few times a second.
struct ImportProgress {
  std::atomic<std::int64_t> done = 0;
  std::atomic<std::int64_t> total = 0;
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
    Cancelled,    ///< stopped by the user; nothing of it is in the book
    Failed,       ///< could not be imported; nothing of it is in the book
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
  /// Said by the user for what the file leaves open; empty: take the channel's, or ask the file.
  std::string currency;
  std::optional<std::string> dateOrder;
  std::shared_ptr<exchange::ImportPlan> plan;
  std::int64_t plannedAt = 0;  ///< journal entry that the comparison saw
  std::shared_ptr<ImportProgress> progress;
  QElapsedTimer clock;         ///< since reading or importing began
  std::optional<exchange::ImportResult> result;
  double seconds = 0;          ///< how long the import took
  QString failure;

  bool needsChannel() const;
  domain::Entity entity() const;
  /// Rows that an import would write.
  std::int64_t toWrite() const;
  /// True when nothing is left to say and there is something to write.
  bool canImport() const;
  /// A new shop cannot be made before its currency and zone are known.
  bool lacksCurrency() const;
  bool isBusy() const {
    return state == State::Recognising || state == State::Reading || state == State::Importing || state == State::Waiting;
  }
};

}  // namespace kontor::models

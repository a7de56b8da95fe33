// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_file.h"
#include "models/session.h"

#include <QStringList>

#include <vector>

namespace kontor::models {

/// What the workers of an ImportSession do. Nothing here touches the session.

std::vector<ImportChannel> readChannels(storage::Reader& reader);
/// The built-in profiles and those that lie beside the book. `unusable` gets the names of files that are no profiles.
exchange::ProfileCatalog profileCatalog(const Session& session, QStringList* unusable = nullptr);

/// What a file holds, in one short word, as import_run keeps it; empty when the file cannot be read.
QString contentHash(const QString& path);

/// What the book keeps of an imported file.
struct ImportedFile {
  QString name;
  QString hash;
  std::int64_t leftOut = 0;  ///< rows
};
void findImported(Session& session, QObject* receiver, domain::Id run, std::function<void(const ImportedFile&)> done);

/// Takes an import back by its run; the outcome comes by the session's undone() or undoRefused().
void undoImport(Session& session, QObject* receiver, domain::Id run);

/// All that reading a file needs, copied from it.
struct ReadOrder {
  std::filesystem::path path;
  exchange::Recognition recognition;
  exchange::ReadSettings settings;
  domain::Id channel = 0;
  exchange::ImportPlan::NewChannel newChannel;  ///< for channel 0
  exchange::ImportPlan::Remembered remembered;
  std::vector<exchange::ImportPlan::CodeChoice> codes;
  std::shared_ptr<Progress> progress;

  static ReadOrder of(const ImportFile& file);
  /// Puts in what somebody said that is no part of the file.
  void completePlan(exchange::ImportPlan& plan) const;
};

struct PlanAnswer {
  std::shared_ptr<exchange::ImportPlan> plan;
  std::int64_t head = 0;  ///< newest journal entry at the time of the comparison
  std::vector<exchange::UnknownCode> unknownCodes = {};
};

/// Reads a file and compares it with the book. Throws storage::Cancelled.
PlanAnswer readAndPlan(const storage::Book& book, storage::Reader& reader, const ReadOrder& order, std::stop_token stop);

struct CommitAnswer {
  std::optional<exchange::ImportResult> result;  ///< nothing when the user stopped it, or the file is another one now
  std::shared_ptr<exchange::ImportPlan> plan;
  std::int64_t head = 0;
  bool fileChanged = false;  ///< nothing was written: `plan` is what the file says now
};

/// Writes a plan. When the book has changed since `plannedAt`, reads and compares anew before; a plan is never altered,
/// because the window may look at it meanwhile.
CommitAnswer commitFresh(storage::Book& book, std::shared_ptr<exchange::ImportPlan> plan, std::int64_t plannedAt,
                         const ReadOrder& order, std::stop_token stop);

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_file.h"

#include <vector>

namespace kontor::models {

/// What the workers of an ImportSession do. Nothing here touches the session.

exchange::Recognition recogniseFile(const std::filesystem::path& path, const exchange::ProfileCatalog& catalog);
/// Encoding and separator as the file has them, read by a profile that the user chose.
exchange::Recognition recogniseFileAs(const std::filesystem::path& path, const exchange::ProfileCatalog& catalog,
                                      const exchange::Profile& profile);

std::vector<ImportChannel> readChannels(storage::Reader& reader);

/// All that reading a file needs, copied from it.
struct ReadOrder {
  std::filesystem::path path;
  exchange::Recognition recognition;
  exchange::ReadSettings settings;
  domain::Id channel = 0;
  std::shared_ptr<ImportProgress> progress;

  static ReadOrder of(const ImportFile& file);
};

struct PlanAnswer {
  std::shared_ptr<exchange::ImportPlan> plan;
  std::int64_t head = 0;  ///< newest journal entry at the time of the comparison
};

/// Reads a file and compares it with the book. Throws storage::Cancelled.
PlanAnswer readAndPlan(const storage::Book& book, storage::Reader& reader, const ReadOrder& order, std::stop_token stop);

struct CommitAnswer {
  std::optional<exchange::ImportResult> result;  ///< nothing when the user stopped it
  std::shared_ptr<exchange::ImportPlan> plan;
};

/// Writes a plan; compares anew before when the book has changed since.
CommitAnswer commitFresh(storage::Book& book, std::shared_ptr<exchange::ImportPlan> plan, std::int64_t plannedAt,
                         std::stop_token stop, ImportProgress& progress);

}  // namespace kontor::models

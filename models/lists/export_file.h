// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/progress.h"
#include "models/session.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kontor::models {

/// A layout in which records of one kind can be written for a platform or a carrier.
struct ExportChoice {
  QString id;
  QString name;
  QString suffix;         ///< of the file: `csv`
  QStringList channels;   ///< that it fits; what sells the most first
  bool mixes = false;     ///< one file may be for all of them
  bool personal = false;  ///< holds names and addresses in full
};

/// What shall be in the file.
struct ExportAsk {
  QString id;
  QString channel;  ///< empty: all that fit
  std::optional<std::vector<domain::Id>> only;
  bool all = false;  ///< also what is as it was in the last export
};

/// What a file would hold, or does.
struct ExportCount {
  int rows = 0;
  int unchanged = 0;
  QStringList leftOut;  ///< a sentence for each record that lacks something, at most a screenful
  int leftOutCount = 0;
  bool written = false;
};

/// The layouts for records of this kind that fit channels of the book, the likeliest first.
Job readExportChoices(Session& session, QObject* receiver, domain::Entity entity,
                      std::function<void(std::vector<ExportChoice>)> done);
/// Counts what the file would hold.
Job countExport(Session& session, QObject* receiver, const ExportAsk& ask, std::shared_ptr<Progress> progress,
                std::function<void(const ExportCount&)> done);
/// Writes the file as one entry of the journal; nothing is written when it would be empty.
Job writeExport(Session& session, QObject* receiver, const ExportAsk& ask, const QString& file,
                std::function<void(const ExportCount&)> done, std::function<void(const QString&)> failed);

}  // namespace kontor::models

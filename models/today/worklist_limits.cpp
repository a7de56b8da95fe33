// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/worklist_limits.h"

namespace kontor::models {

Job readWorklistLimits(Session& session, QObject* receiver, std::function<void(std::vector<storage::WorklistLimit>)> done) {
  return session.read(
      receiver, [](storage::Reader& reader, std::stop_token) { return storage::worklistLimits(reader); }, std::move(done));
}

Job saveWorklistLimits(Session& session, QObject* receiver, std::vector<storage::WorklistLimit> limits, Saved done) {
  return session.write(
      receiver, {.action = "worklist.limits"},
      [limits = std::move(limits)](storage::Writer& writer) { storage::setWorklistLimits(writer, limits); },
      std::move(done));
}

}  // namespace kontor::models

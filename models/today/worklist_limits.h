// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_edits.h"
#include "models/session.h"
#include "storage/worklist.h"

#include <functional>
#include <vector>

namespace kontor::models {

/// The thresholds of Today, read in a worker and changed as one entry of the journal.
Job readWorklistLimits(Session& session, QObject* receiver, std::function<void(std::vector<storage::WorklistLimit>)> done);
Job saveWorklistLimits(Session& session, QObject* receiver, std::vector<storage::WorklistLimit> limits, Saved done);

}  // namespace kontor::models

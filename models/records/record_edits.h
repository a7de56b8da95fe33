// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paste/paste_plan.h"
#include "models/progress.h"
#include "models/session.h"
#include "storage/records.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kontor::models {

using Saved = std::function<void(const storage::JournalEntry&)>;

/// Changes of records as the window makes them: each call is one entry of the journal.

/// Changes fields of one record; `title` is how the journal names it (never personal data).
Job editRecord(Session& session, QObject* receiver, domain::Entity entity, domain::Id id, const std::string& title,
               storage::FieldValues values, Saved done, Session::Failed failed);
/// Makes a record of values that passed validate() and validateInBook().
Job createRecord(Session& session, QObject* receiver, domain::Entity entity, storage::FieldValues values,
                 std::function<void(domain::Id)> done, Session::Failed failed);
/// Takes parts of another record away (see storage::deleteRecord), all or none: `done` gets why not.
Job removeRecords(Session& session, QObject* receiver, domain::Entity entity, std::vector<domain::Id> ids,
                  std::function<void(const domain::Issues&)> done);
/// Gives the same values to many records.
Job editRecords(Session& session, QObject* receiver, domain::Entity entity, std::vector<domain::Id> ids,
                storage::FieldValues values, Saved done);
Job archiveRecords(Session& session, QObject* receiver, domain::Entity entity, std::vector<domain::Id> ids, bool archived,
                   Saved done);

/// Writes the new and changed rows of a pasted table; `done` gets how many there were, nothing when `stop` came first:
/// then none is written.
Job pasteRecords(Session& session, QObject* receiver, std::shared_ptr<const PastePlan> plan, std::stop_token stop,
                 std::shared_ptr<Progress> progress, std::function<void(std::optional<int>)> done, Session::Failed failed);

/// First part of the journal's action codes: `order` of `order.edit`.
std::string actionPrefix(domain::Entity entity);

}  // namespace kontor::models

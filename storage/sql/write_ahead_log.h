// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

namespace kontor::storage {

/// Takes the write-ahead log of a book away, when nobody else has the book open and it holds little so far: a first load
/// then writes its pages once, straight into the file, where the log would have them written twice. A rollback journal
/// guards the few pages that were there, so the promises are the same. False when the log has to stay.
bool takeLogAway(Connection& connection);

/// Brings the log back; false when the disk does not let it happen now.
bool bringLogBack(Connection& connection);

}  // namespace kontor::storage

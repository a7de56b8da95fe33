// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <span>
#include <string>

namespace kontor::exchange {

/// Kontor's own files: what moves a book's records into another book. Both sides come from the field table, so that
/// whatever can be imported is exported, and comes back as it was.

/// The records that have such a file.
std::span<const domain::Entity> kontorEntities();
/// The profile that reads the file (docs/profiles.md); it also reads lists whose columns are called by the fields' ids.
std::string kontorProfile(domain::Entity entity);
/// The layout that writes it (docs/exports.md).
std::string kontorExport(domain::Entity entity);

}  // namespace kontor::exchange

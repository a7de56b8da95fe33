// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <functional>
#include <string>
#include <vector>

namespace kontor::exchange {

/// Kontor's own files: what moves a book's records into another book. Both sides come from the field table, so that
/// whatever can be imported is exported, and comes back as it was.

/// What a field is called in lists, besides its id; may be empty.
using FieldName = std::function<std::string(const domain::Field&)>;

/// The profiles that read these files (docs/profiles.md), and lists of the same records whose columns are called by the
/// fields' ids or names. Personal data is only read under names of its own, because lists show masks.
std::vector<std::string> kontorProfiles(const FieldName& name = {});
/// The layouts that write the files (docs/exports.md).
std::vector<std::string> kontorExports();

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "exchange/profile_data.h"

#include <memory>
#include <string_view>

namespace kontor::exchange {

/// Reads a profile as docs/profiles.md describes it. Null when anything is wrong: every fault is then in `issues`,
/// with its JSON path as column (`columns[3].field`) and what was expected there.
std::shared_ptr<const Profile> profileFromJson(std::string_view json, domain::Issues& issues);

}  // namespace kontor::exchange

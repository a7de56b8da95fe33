// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile.h"

#include <filesystem>
#include <optional>
#include <string>

namespace kontor::app {

/// The profiles that files are read by, and the only one to consider when --profile names it.
struct ProfileChoice {
  exchange::ProfileCatalog catalog;
  const exchange::Profile* only = nullptr;  ///< lives in the catalog
  domain::Issues faults = {};               ///< of files beside the book that are no profiles
};

/// `option` is the id of a profile, built in or beside the book, or a JSON file. Throws CannotDo naming every fault.
ProfileChoice profileChoice(const std::optional<std::string>& option, const std::filesystem::path& book = {});
/// The path when there is such a file; throws CannotDo otherwise.
std::filesystem::path readableFile(const std::string& path);

}  // namespace kontor::app

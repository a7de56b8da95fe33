// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace kontor::storage {

/// What makes a folder unfit for an open book: the name of a network file system, or of the program that syncs it.
/// Nothing when the place is fine. A book there gets lost or malformed sooner or later; backups may lie there.
std::optional<std::string> unsafePlace(const std::filesystem::path& folder);

}  // namespace kontor::storage

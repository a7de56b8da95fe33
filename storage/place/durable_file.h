// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace kontor::storage {

/// Brings the file to the disk, gives it its final name (replacing nothing) and brings the name to the disk.
/// Throws BookError (Exists, CannotSave).
void moveIntoPlace(const std::filesystem::path& from, const std::filesystem::path& to);
/// Brings the content of a file or folder to the disk. Throws BookError.
void syncToDisk(const std::filesystem::path& path);
/// The path as it must be written in a `file:` URI of SQLite.
std::string escapedForUri(const std::filesystem::path& path);

}  // namespace kontor::storage

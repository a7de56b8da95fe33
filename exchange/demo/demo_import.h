// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demo/demo_world.h"
#include "exchange/demo/files/platform_file.h"
#include "exchange/profile.h"

#include <filesystem>

namespace kontor::exchange {

/// Writes the file, takes it through the whole pipeline as a seller would, and deletes it. Throws std::logic_error when
/// it is not recognised by itself or a row of it is refused.
void importDemoFile(DemoWorld& world, const ProfileCatalog& profiles, const std::filesystem::path& folder,
                    const DemoFileJob& job);
/// What no file of a platform says of its listings: texts, pictures, drafts.
void completeListings(DemoWorld& world, const std::string& channel);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mapping/teachable.h"
#include "exchange/profile.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// A profile that a seller made by matching the columns of a table.
struct OwnProfile {
  struct Column {
    std::string header;
    std::string field;  ///< `placed`, `line.quantity`; empty: not imported

    friend bool operator==(const Column&, const Column&) = default;
  };

  std::string id;
  std::string name;
  std::string platform = "other";
  domain::Entity entity = domain::Entity::SalesOrder;
  std::string zone = "UTC";
  std::string encoding;  ///< tried first; empty: any
  std::vector<Column> columns;
  /// What the texts of the column of the state mean; those without a code are wrong until somebody says.
  std::vector<std::pair<std::string, std::string>> states;

  bool maps(std::string_view field) const;
};

/// The profile as a file (docs/profiles.md).
std::string profileText(const OwnProfile& profile);
/// An id of `a-z 0-9 _` that no profile of the catalog has.
std::string freeProfileId(const ProfileCatalog& catalog, std::string_view name);

/// Where the seller's own profiles lie: the folder `NAME.profiles` beside the book `NAME.kontor`.
std::filesystem::path ownProfileFolder(const std::filesystem::path& book);
/// The built-in profiles (`catalog`) and those of the folder, which may be missing; faults name the file as their value.
ProfileCatalog catalogWithOwn(const std::filesystem::path& folder, domain::Issues* faults = nullptr,
                              ProfileCatalog catalog = ProfileCatalog::builtIn());
/// Writes a profile into the folder, whole or not at all. Throws std::filesystem::filesystem_error.
void keepProfile(const std::filesystem::path& folder, std::string_view id, std::string_view text);

}  // namespace kontor::exchange

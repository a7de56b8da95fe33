// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/issue.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// What one kind of platform file looks like and what its columns mean: data, read from JSON (docs/profiles.md).
/// The members are the JSON's own; profile_json.cpp fills them.
struct Profile;

/// The built-in profiles and a seller's own.
class ProfileCatalog {
 public:
  /// The profiles of resources/profiles that are embedded in the program, and those of Kontor's own files; `name` says
  /// what fields are called in the lists that a user exports.
  static ProfileCatalog builtIn(const std::function<std::string(const domain::Field&)>& name = {});

  /// Reads one JSON profile. Issues name the JSON path (`column`) of every fault; the profile is added only when
  /// there is none.
  domain::Issues addFile(const std::filesystem::path& file);
  domain::Issues addText(std::string_view json, std::string_view name);

  std::vector<const Profile*> all() const;
  const Profile* find(std::string_view id) const;

 private:
  std::vector<std::shared_ptr<const Profile>> m_profiles;
};

std::string_view profileId(const Profile& profile);
/// What the profile calls itself in a language (`en`, `zh_CN`), else in English.
std::string_view profileName(const Profile& profile, std::string_view language);
std::string_view profilePlatform(const Profile& profile);
domain::Entity profileEntity(const Profile& profile);
/// True when records of this kind belong to a shop or account, so that a file of them is imported into one.
bool needsChannel(domain::Entity entity);
/// The marketplace's usual zone, for a channel that is made during an import.
std::string_view profileZone(const Profile& profile);

}  // namespace kontor::exchange

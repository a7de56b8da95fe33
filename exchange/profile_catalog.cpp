// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/profiles.h"
#include "exchange/kontor_format.h"
#include "exchange/profile.h"
#include "exchange/profile_json.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace kontor::exchange {

ProfileCatalog ProfileCatalog::builtIn(const std::function<std::string(const domain::Field&)>& name) {
  ProfileCatalog catalog;
  for (const EmbeddedFile& file : embedded::profiles()) {
    const auto issues = catalog.addText(file.content, file.name);
    // A fault in our own profiles is a fault of the build; a test reads them all.
    if (!issues.empty()) throw std::logic_error("built-in profile " + std::string(file.name) + ": " + issues[0].column);
  }
  for (const std::string& json : kontorProfiles(name)) {
    const auto issues = catalog.addText(json, "kontor");
    if (!issues.empty()) throw std::logic_error("Kontor's own profile: " + issues[0].code + " " + issues[0].column);
  }
  return catalog;
}

domain::Issues ProfileCatalog::addFile(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    throw std::filesystem::filesystem_error("profile", file, std::make_error_code(std::errc::no_such_file_or_directory));
  }
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  return addText(text, file.filename().string());
}

domain::Issues ProfileCatalog::addText(std::string_view json, std::string_view name) {
  domain::Issues issues;
  auto profile = profileFromJson(json, issues);
  if (profile && find(profile->id) != nullptr) {
    issues.push_back({"duplicate_profile", "", 0, "id", profile->id, std::string(name)});
  }
  if (profile && issues.empty()) m_profiles.push_back(std::move(profile));
  return issues;
}

std::vector<const Profile*> ProfileCatalog::all() const {
  std::vector<const Profile*> profiles;
  for (const auto& profile : m_profiles) profiles.push_back(profile.get());
  return profiles;
}

const Profile* ProfileCatalog::find(std::string_view id) const {
  const auto found = std::ranges::find(m_profiles, id, [](const auto& profile) { return std::string_view(profile->id); });
  return found == m_profiles.end() ? nullptr : found->get();
}

std::string_view profileId(const Profile& profile) {
  return profile.id;
}
std::string_view profilePlatform(const Profile& profile) {
  return profile.platform;
}
domain::Entity profileEntity(const Profile& profile) {
  return profile.entity;
}

bool needsChannel(domain::Entity entity) {
  using enum domain::Entity;
  return entity == SalesOrder || entity == Listing || entity == Customer || entity == SettlementLine || entity == ReturnCase;
}

std::string_view profileZone(const Profile& profile) {
  return profile.zone;
}

std::string_view profileName(const Profile& profile, std::string_view language) {
  const auto in = [&](std::string_view wanted) {
    return std::ranges::find(profile.names, wanted, &TextMap::value_type::first);
  };
  auto found = in(language);
  if (found == profile.names.end()) found = in("en");
  if (found == profile.names.end()) return profile.id;
  return found->second;
}

}  // namespace kontor::exchange

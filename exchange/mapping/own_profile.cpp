// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/own_profile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <system_error>

namespace kontor::exchange {
namespace {

using domain::Entity;
using Json = nlohmann::ordered_json;

constexpr std::string_view kOfLine = "line.";

/// Every way that tables write dates; which of day and month comes first is asked when the file does not tell.
Json usualDates() {
  const auto timed = [](std::initializer_list<const char*> days) {
    Json patterns = Json::array();
    for (const char* day : days) {
      for (const char* time : {"", " H:mm", " H:mm:ss", " h:mm a", " h:mm:ss a"})
        patterns.push_back(std::string(day) + time);
    }
    return patterns;
  };
  Json dates;
  dates["any"] = timed({"yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy'年'M'月'd'日'", "d MMM yyyy", "MMM d, yyyy",
                        "d-MMM-yy", "d-MMM-yyyy"});
  dates["any"].push_back("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX]");
  dates["any"].push_back("yyyy-MM-dd HH:mm:ss[ XXX]");
  dates["dmy"] = timed({"d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d.M.yy"});
  dates["mdy"] = timed({"M/d/yyyy", "M-d-yyyy", "M.d.yyyy", "M/d/yy", "M.d.yy"});
  dates["ymd"] = timed({"yy/M/d", "yy.M.d"});
  return dates;
}

bool isNeeded(const OwnProfile& profile, std::string_view field) {
  const auto& needed = teachingOf(profile.entity).needed;
  return field == "line.quantity" || std::ranges::find(needed, field) != needed.end();
}

const OwnProfile::Column* columnOf(const OwnProfile& profile, std::string_view field) {
  const auto found = std::ranges::find(profile.columns, field, &OwnProfile::Column::field);
  return found == profile.columns.end() ? nullptr : &*found;
}

/// Of money the amount is no field of the row: each row may have several.
bool isAmount(const OwnProfile& profile, std::string_view field) {
  return profile.entity == Entity::SettlementLine && field == "amount";
}

Json columnsOf(const OwnProfile& profile) {
  const std::string_view state = teachingOf(profile.entity).state;
  Json columns = Json::array();
  for (const OwnProfile::Column& column : profile.columns) {
    // The word of the platform is kept beside what it means.
    const bool isWord = column.field == "kind" && profile.entity == Entity::SettlementLine && !profile.maps("type");
    if (column.field.empty() || isAmount(profile, column.field) || (column.field == state && !isWord)) continue;
    Json one;
    one["header"] = column.header;
    one["field"] = isWord ? "type" : column.field;
    if (isNeeded(profile, column.field)) one["required"] = true;
    columns.push_back(std::move(one));
  }
  return columns;
}

Json statesOf(const OwnProfile& profile, const Teaching& teaching) {
  Json rules = Json::array();
  for (const OwnProfile::Column& column : profile.columns) {
    if (column.field != teaching.state) continue;
    Json map = Json::object();
    for (const auto& [text, code] : profile.states) {
      if (!code.empty()) map[text] = code;
    }
    if (!map.empty()) rules.push_back({{"header", column.header}, {"map", std::move(map)}});
  }
  // What goes out of an account is no sale.
  if (const auto* amount = isAmount(profile, "amount") ? columnOf(profile, "amount") : nullptr)
    rules.push_back({{"header", amount->header}, {"like", "-*"}, {"then", "other"}});
  rules.push_back({{"then", teaching.stateElse}});
  return rules;
}

Json constantsOf(const OwnProfile& profile, const Teaching& teaching) {
  Json constants = Json::object();
  for (const auto& [field, text] : teaching.constants) {
    if (!profile.maps(field)) constants[std::string(field)] = text;
  }
  const bool anyLine =
      std::ranges::any_of(profile.columns, [](const auto& column) { return column.field.starts_with(kOfLine); });
  if (anyLine && !profile.maps("line.quantity")) constants["line.quantity"] = "1";
  return constants;
}

}  // namespace

bool OwnProfile::maps(std::string_view field) const {
  return std::ranges::find(columns, field, &Column::field) != columns.end();
}

std::string profileText(const OwnProfile& profile) {
  Json json;
  json["id"] = profile.id;
  json["name"] = profile.name;
  json["platform"] = profile.platform;
  json["entity"] = domain::info(profile.entity).id;
  json["zone"] = profile.zone;
  if (!profile.encoding.empty()) json["encodings"] = {profile.encoding};
  json["numbers"] = "open";
  json["dates"] = usualDates();
  json["columns"] = columnsOf(profile);
  for (const OwnProfile::Column& column : profile.columns) {
    if (column.field.empty() && !column.header.empty()) json["ignore"].push_back(column.header);
  }
  if (const auto* amount = columnOf(profile, "amount"); amount != nullptr && isAmount(profile, "amount")) {
    json["amounts"].push_back({{"header", amount->header}});
    json["requires"].push_back(amount->header);
  }
  const Teaching& teaching = teachingOf(profile.entity);
  if (Json constants = constantsOf(profile, teaching); !constants.empty()) json["constants"] = std::move(constants);
  if (!teaching.state.empty()) json[std::string(teaching.state)] = statesOf(profile, teaching);
  for (const char* identity : {"email", "buyer_username"}) {
    if (profile.maps(identity)) json["buyer_identity"].push_back(identity);
  }
  return json.dump(2) + '\n';
}

std::string freeProfileId(const ProfileCatalog& catalog, std::string_view name) {
  std::string id = "own";
  for (const char c : name) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool letter = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
    if (letter && (id.size() == 3 || id.back() == '_') && id.back() != '_') id.push_back('_');
    if (letter) id.push_back(lower);
    if (!letter && id.size() > 3 && id.back() != '_') id.push_back('_');
  }
  if (id.back() == '_') id.pop_back();
  std::string free = id;
  for (int number = 2; catalog.find(free) != nullptr; ++number) free = id + '_' + std::to_string(number);
  return free;
}

std::filesystem::path ownProfileFolder(const std::filesystem::path& book) {
  if (book.empty()) return {};
  return std::filesystem::path(book).replace_extension(".profiles");
}

ProfileCatalog catalogWithOwn(const std::filesystem::path& folder, domain::Issues* faults, ProfileCatalog catalog) {
  std::error_code missing;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder, missing)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  for (const std::filesystem::path& file : files) {
    for (domain::Issue& issue : catalog.addFile(file)) {
      if (faults == nullptr) continue;
      issue.value = file.filename().string();
      faults->push_back(std::move(issue));
    }
  }
  return catalog;
}

void keepProfile(const std::filesystem::path& folder, std::string_view id, std::string_view text) {
  std::filesystem::create_directories(folder);
  const auto file = folder / (std::string(id) + ".json");
  const auto part = folder / (std::string(id) + ".json.part");
  std::ofstream out(part, std::ios::binary | std::ios::trunc);
  out << text;
  out.close();
  if (!out) throw std::filesystem::filesystem_error("profile", part, std::make_error_code(std::errc::io_error));
  std::filesystem::rename(part, file);
}

}  // namespace kontor::exchange

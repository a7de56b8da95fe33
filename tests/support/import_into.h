// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "exchange/read_file.h"

#include <filesystem>
#include <string>

namespace kontor::testing {

/// What importing a file into a channel (0: none) came to.
struct Imported {
  std::string profile;
  std::size_t issues = 0;
  std::int64_t fresh = 0, changed = 0, same = 0, doubtful = 0;
};

/// What fields are called in the lists of these tests.
inline std::string nameOf(const domain::Field& field) { return "Name of " + std::string(field.id); }

inline Imported importInto(storage::Book& book, const std::filesystem::path& file, domain::Id channel,
                           const std::string& zone = "UTC") {
  const auto catalog = exchange::ProfileCatalog::builtIn(nameOf);
  const auto found = exchange::recognise(file, catalog);
  if (found.profile == nullptr) return {.profile = "none", .issues = found.issues.size()};
  exchange::ReadSettings settings;
  settings.zone = zone;
  const auto currency = book.reader()->connection().text("SELECT currency FROM channel WHERE id = " + std::to_string(channel));
  settings.currency = domain::Currency::fromCode(currency.value_or("")).value_or(domain::Currency());
  auto set = exchange::readFile(file, found, settings);
  const std::size_t issues = set->issues.size();
  const auto plan = exchange::makePlan(book, std::move(set), channel);
  exchange::commitPlan(book, plan);
  return {std::string(exchange::profileId(*found.profile)), issues, plan.newCount, plan.changedCount, plan.sameCount,
          plan.doubtfulCount};
}

}  // namespace kontor::testing

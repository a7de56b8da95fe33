// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile_choice.h"

#include "app/exit_code.h"
#include "exchange/mapping/own_profile.h"
#include "models/words/messages.h"
#include "models/words/text.h"

#include <fmt/format.h>

namespace kontor::app {

namespace {

std::string faultsOfProfile(const domain::Issues& issues) {
  std::string text;
  for (const domain::Issue& issue : issues)
    text += fmt::format("\n  {}: {} {}", issue.column, models::fromQt(models::issueSentence(issue)), issue.value);
  return text;
}

}  // namespace

ProfileChoice profileChoice(const std::optional<std::string>& option, const std::filesystem::path& book) {
  ProfileChoice choice;
  choice.catalog = exchange::catalogWithOwn(exchange::ownProfileFolder(book), &choice.faults);
  if (!option) return choice;
  if (option->ends_with(".json")) {
    exchange::ProfileCatalog own;
    const std::string faults = faultsOfProfile(own.addFile(readableFile(*option)));
    if (!faults.empty()) throw CannotDo(fmt::format("{} is no profile:{}", *option, faults));
    return {own, own.all().front(), {}};
  }
  choice.only = choice.catalog.find(*option);
  if (choice.only == nullptr)
    throw CannotDo(fmt::format("there is no profile \"{}\"; \"kontor profiles\" lists them.", *option));
  return choice;
}

std::filesystem::path readableFile(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) throw CannotDo(fmt::format("there is no file {}.", path));
  if (std::filesystem::is_directory(path, error)) throw CannotDo(fmt::format("{} is a folder, not a file.", path));
  return path;
}

}  // namespace kontor::app

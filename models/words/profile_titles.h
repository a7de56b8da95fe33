// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile.h"

#include <QString>

#include <filesystem>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

namespace kontor::models {

/// What a profile calls itself in the language of the window.
QString profileTitle(const exchange::Profile& profile);

/// The same for the ids that the book keeps: of the built-in profiles and of the seller's own. For any thread.
class ProfileTitles {
 public:
  /// `folder`: where the seller's own profiles lie.
  explicit ProfileTitles(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  /// The id itself when no profile has it any more.
  QString title(std::string_view id);

 private:
  const std::filesystem::path m_folder;
  std::mutex m_mutex;
  exchange::ProfileCatalog m_catalog;  // read when the first name is asked for
  std::set<std::string, std::less<>> m_unknown;
};

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/profile_titles.h"

#include "exchange/mapping/own_profile.h"
#include "models/words/text.h"

#include <QLocale>

namespace kontor::models {

QString profileTitle(const exchange::Profile& profile) {
  return toQt(exchange::profileName(profile, fromQt(QLocale().name())));
}

QString ProfileTitles::title(std::string_view id) {
  const std::lock_guard lock(m_mutex);
  const exchange::Profile* profile = m_catalog.find(id);
  if (profile == nullptr && !m_unknown.contains(id)) {
    // The seller may have made it since.
    m_catalog = exchange::catalogWithOwn(m_folder);
    profile = m_catalog.find(id);
    if (profile == nullptr) m_unknown.emplace(id);
  }
  return profile == nullptr ? toQt(id) : profileTitle(*profile);
}

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profile_title.h"

#include "exchange/profile.h"
#include "models/text.h"

namespace kontor::models {

QString profileTitle(std::string_view id, const QLocale& locale) {
  // Part of the program, so read once.
  static const exchange::ProfileCatalog kBuiltIn = exchange::ProfileCatalog::builtIn();
  const exchange::Profile* profile = kBuiltIn.find(id);
  return profile == nullptr ? toQt(id) : toQt(exchange::profileName(*profile, fromQt(locale.name())));
}

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <span>

namespace kontor::ui {

/// The entities whose records have a place in the program.
std::span<const domain::Entity> placedEntities();
/// Where a record is shown: on the page of its kind, or as a filter on the page of what belongs to it.
Place placeOf(domain::Entity entity, domain::Id id);

}  // namespace kontor::ui

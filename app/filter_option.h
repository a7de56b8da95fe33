// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "domain/fields.h"

#include <string>

namespace kontor::app {

/// The filter behind --where; empty without one. Throws UsageError naming the term that is wrong.
std::string filterOption(const Arguments& arguments, domain::Entity entity);

}  // namespace kontor::app

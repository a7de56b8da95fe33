// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

namespace kontor::domain {

/// All fields of all entities, grouped by entity in the order of the enumeration.
std::span<const Field> fieldTable();

}  // namespace kontor::domain

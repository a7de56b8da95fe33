// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// What must be known of a kind of records before a table of them can be read.
struct Teaching {
  domain::Entity entity;
  std::vector<std::string_view> needed;  ///< fields that a column must state
  std::string_view state = {};           ///< the field whose texts must be explained: `status` of orders
  std::string_view stateElse = {};       ///< its code where no column states it
  /// For what no column states.
  std::vector<std::pair<std::string_view, std::string_view>> constants = {};
};

/// What a table may be taught to be.
std::span<const Teaching> teachings();
const Teaching& teachingOf(domain::Entity entity);
/// The fields that a column of such a table may state, those of order lines as `line.…`.
std::vector<std::string> teachableFields(domain::Entity entity);
/// The field of the field table behind such a name; null when there is none.
const domain::Field* teachableField(domain::Entity entity, std::string_view name);

}  // namespace kontor::exchange

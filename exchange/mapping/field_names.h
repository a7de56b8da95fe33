// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// What tables call a field, in English and Chinese, as comparableName() writes it. Fields of order lines are `line.…`.
std::vector<std::string> namesOfField(domain::Entity entity, std::string_view field);
/// Folded, with one blank where marks, brackets and blanks stood: `Order-ID (eBay)` is `order id ebay`.
std::string comparableName(std::string_view name);
/// The code of a choice that a text of some table means, in English or Chinese; empty when it is not known.
std::string_view meaningOfChoice(const domain::Field& field, std::string_view text);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/issue.h"

#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// One term of a filter: `status:shipped`, `total>=100`, `-country:DE`, or free text (empty field).
struct FilterTerm {
  enum class Operator { Equal, Less, LessOrEqual, Greater, GreaterOrEqual, Contains };
  std::string field;
  Operator op = Operator::Contains;
  std::vector<std::string> values;  ///< any of them fits; an empty text asks for records without a value
  bool negated = false;
};

/// A filter as typed: terms separated by blanks, values with blanks in double quotes, several values of one field
/// separated by commas (`status:paid,shipped`), `field:` alone = empty, `-` in front = not. What a value may look like
/// depends on the field's type:
///   texts       `title:lamp` contains, in any case of letters; `title="Desk lamp"` is exactly that
///   references  `channel:amazon` by title (the whole of it where a row has that title, else a part), `channel:#12` by id
///   numbers     `units:3`, `total>=99.5`, `total:10..20`, `total:..20`; money and rates as plain decimals
///   days        `day:2024`, `day:2024-03`, `day:2024-03-01`, `day:2024-01..2024-03`, `day<2024-03`; instants likewise,
///               counted in UTC
///   flags       `archived:yes`, `archived:yes,no`
struct Filter {
  std::vector<FilterTerm> terms;
  domain::Issues issues;  ///< unknown field, wrong value; such a term is left out of `terms`
  std::string ofFields;   ///< the filter as typed, without its free text

  static Filter parse(domain::Entity entity, std::string_view text);
  bool hasFreeText() const;
};

}  // namespace kontor::storage

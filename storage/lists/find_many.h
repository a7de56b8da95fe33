// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"
#include "domain/value.h"
#include "storage/reader.h"

#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// Many records found at once: where a table of thousands of rows names them, looking for one after the other would
/// read a large book as often.

struct NamedRow {
  domain::Id id = 0;
  bool archived = false;
};
using NamedRows = std::map<std::string, NamedRow, std::less<>>;

/// What titles lead to, each in this writing or else in any case of letters; of several records one that is not archived,
/// then the oldest. Titles that no record has are left out.
NamedRows findTitles(Reader& reader, domain::Entity entity, const std::set<std::string>& titles);

/// The records in which these fields hold exactly these values, archived ones too: an answer for each set of values, none
/// where a set is empty. A value that is not stated asks for records that state none.
std::vector<std::vector<domain::Id>> findByValues(Reader& reader, domain::Entity entity,
                                                  std::span<const std::string_view> fields,
                                                  const std::vector<std::vector<domain::Value>>& values);

/// The different texts that a field holds, without the empty one.
std::vector<std::string> distinctTexts(Reader& reader, const domain::Field& field);

}  // namespace kontor::storage

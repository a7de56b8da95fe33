// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"
#include "domain/value.h"
#include "storage/contact_vault.h"
#include "storage/reader.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// A field of a record, or of a record that it refers to: `order_line.order.external_id`.
struct FieldPath {
  std::vector<const domain::Field*> references;
  const domain::Field* field = nullptr;
};

/// Nothing when a step is no field, or no reference where another step follows.
std::optional<FieldPath> parseFieldPath(domain::Entity entity, std::string_view text);

/// Values behind paths for some records, row after row in the order of `ids`; references give titles. Unlike
/// readRows() it opens sealed fields in clear: only for a file that a person asked for.
std::vector<domain::Value> readPaths(Reader& reader, const ContactVault& vault, domain::Entity entity,
                                     std::span<const FieldPath> paths, std::span<const domain::Id> ids);

/// The rows of `entity` whose reference `field` points to the record, oldest first.
std::vector<domain::Id> rowsPointingTo(Reader& reader, const domain::Field& field, domain::Id record);

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/id.h"
#include "storage/reader.h"
#include "storage/writer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// A seller's code that order lines or listings of a platform carry and that no SKU is known for.
struct UnmappedCode {
  std::string platform;
  std::string code;
  std::string title;  ///< of the newest line, else of a listing
  std::int64_t lines = 0;
  std::int64_t units = 0;
  std::int64_t listings = 0;
  std::optional<domain::Day> newest;  ///< day of the newest order with it
};

/// The codes that most lines carry first. Archived orders and listings are left out.
std::vector<UnmappedCode> unmappedCodes(Reader& reader);

/// What a code of a platform stands for.
struct MappedCode {
  domain::Id sku = 0;
  std::int64_t quantity = 1;  ///< pieces of the SKU
};

/// What imports take a code for, too: a SKU's own code, else one of its other codes on this platform, else one that
/// counts everywhere. Nothing when the code is not known.
std::optional<MappedCode> findCode(Connection& connection, std::string_view platform, std::string_view code);

struct MappedRows {
  std::int64_t lines = 0;
  std::int64_t listings = 0;
};

/// Says what a code of a platform stands for: kept as a code of the SKU, so that later imports know it, and set on all
/// order lines and listings of that platform that are not mapped yet.
/// Throws std::invalid_argument (`required`, `out_of_range`, `unknown_reference`).
MappedRows mapCode(Writer& writer, std::string_view platform, std::string_view code, domain::Id sku, std::int64_t quantity);
/// The same with a new SKU that has this code and this title, else that of the newest line or listing. Where a SKU with
/// this very code exists, the code is mapped to that. Returns the SKU.
domain::Id createSkuForCode(Writer& writer, std::string_view platform, std::string_view code, std::string_view title = {});

}  // namespace kontor::storage

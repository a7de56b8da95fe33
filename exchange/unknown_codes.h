// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// A SKU that an unknown code may stand for.
struct CodeProposal {
  domain::Id sku = 0;
  std::string code;
  std::string name;
  std::string_view why;  ///< `same_letters`: the codes differ in case and marks only; `barcode`; `similar_name`
};

/// A seller's code in a file that no SKU is known for.
struct UnknownCode {
  std::string code;
  std::string title;  ///< as the file calls it
  std::int64_t lines = 0;
  std::int64_t units = 0;
  std::int64_t listings = 0;
  std::vector<CodeProposal> proposals;  ///< the likeliest first, at most three
};

/// The codes of the order lines or listings that an import would write and that the book does not know; those that
/// most rows carry first. Nothing is written.
std::vector<UnknownCode> unknownCodes(storage::Reader& reader, const ImportPlan& plan);

}  // namespace kontor::exchange

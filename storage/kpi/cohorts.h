// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kontor::storage {

/// The customers whose first order lies in one month, and how many of them ordered again later.
struct Cohort {
  std::string month;                 ///< `2011-03`
  std::vector<std::int64_t> active;  ///< customers with an order k months later, up to the book's last month
};

/// All cohorts of the book, oldest first, months without new customers included; orders count as in the KPIs of
/// customers. Read in one pass over the orders.
std::vector<Cohort> readCohorts(Reader& reader);

}  // namespace kontor::storage

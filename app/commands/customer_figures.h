// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "storage/kpi.h"

namespace kontor::app {

/// `kontor kpi BOOK rfm`: the known customers of a period by segment.
void printRfm(Console& console, storage::Reader& reader, const storage::KpiQuery& query, bool asJson);
/// `kontor kpi BOOK cohorts`: the customers of each month of first orders, and how many ordered again later.
void printCohorts(Console& console, storage::Reader& reader, bool asJson);

}  // namespace kontor::app

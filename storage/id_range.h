// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

namespace kontor::storage {

/// Ids from the first to the last, both included.
struct IdRange {
  domain::Id first = 0;
  domain::Id last = 0;
};

}  // namespace kontor::storage

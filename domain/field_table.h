// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

namespace kontor::domain {

/// The fields of what is traded and of those it is traded with, grouped by entity in the order of the enumeration.
std::span<const Field> fieldTable();
/// The same for the entities from FxRate on: what belongs to those records or to the book itself.
std::span<const Field> detailFieldTable();
/// The same for the entities from Settlement on, which hold what platforms pay and take back.
std::span<const Field> moneyFieldTable();

}  // namespace kontor::domain

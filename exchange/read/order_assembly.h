// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_set.h"

#include <cstdint>
#include <unordered_set>
#include <vector>

namespace kontor::exchange {

/// Brings the lines of each order together, in the order of the file, and sets OrderDraft::firstLine and lineCount.
/// `orderOfLine` names the order of each line.
void joinLines(ImportSet& set, std::vector<std::uint32_t> orderOfLine);

/// Takes out lines whose line id their order already has. The same line twice (exports joined by hand) is dropped and
/// counted as skipped; lines that differ are a fault of their order. Call after joinLines().
/// Returns where in the file the dropped ones stand.
std::unordered_set<std::int64_t> dropRepeatedLines(ImportSet& set, std::vector<bool>& faultyOrders);

/// Lines without an id that say the same as another of their order may be the same row twice: worth a look.
void doubtRepeatedLines(ImportSet& set, const std::vector<bool>& faultyOrders);

/// Makes one line of the lines of an order that say the same of one piece each: their pieces and amounts add up.
void mergePieces(ImportSet& set);

/// Takes out these orders with their lines and parcels. Call after joinLines().
void dropOrders(ImportSet& set, const std::vector<bool>& orders);

}  // namespace kontor::exchange

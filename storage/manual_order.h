// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/issue.h"
#include "storage/contact_vault.h"
#include "storage/reader.h"
#include "storage/records.h"
#include "storage/writer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kontor::storage {

/// What is wrong with an order typed by hand and its lines, all at once; `line` of an issue counts the lines from 1 and
/// is 0 for the order itself. What createOrder() fills in need not be stated.
domain::Issues validateOrder(Reader& reader, const FieldValues& order, const std::vector<FieldValues>& lines);

/// Makes an order by hand. The channel must be stated; what is left out is filled in: the number (`M-12`), kind `sale`,
/// status `pending`, placed now, the channel's currency. A line names its SKU or a seller's code, and gets the other,
/// and its title, from the book; an amount is quantity × unit price unless it is stated.
/// Throws std::invalid_argument with the code of what validate() finds.
domain::Id createOrder(Writer& writer, const ContactVault& vault, const FieldValues& order,
                       const std::vector<FieldValues>& lines);

}  // namespace kontor::storage

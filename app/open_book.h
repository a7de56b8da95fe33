// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/value.h"
#include "storage/book.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::app {

/// Opens a book for a command, as the user of this account; after an unclean end it is checked first.
/// Throws storage::BookError.
std::unique_ptr<storage::Book> openBook(const std::string& path);

/// One channel of a book.
struct ChannelRow {
  domain::Id id = 0;
  std::string name;
  std::string platform;
  std::string marketplace;
  std::string currency;
  std::string zone;
  std::string dateOrder = {};  ///< said once for the shop's files; empty: not yet
  std::string decimalMark = {};
};
std::vector<ChannelRow> channels(const storage::Book& book);

/// Reads `USD`; throws UsageError naming the option.
domain::Currency currencyOption(std::string_view option, std::string_view text);

}  // namespace kontor::app

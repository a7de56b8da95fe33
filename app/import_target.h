// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_book.h"
#include "exchange/import_plan.h"
#include "exchange/read_file.h"

#include <optional>
#include <string>

namespace kontor::app {

/// Where a file's records go: a channel of the book, or one that the import makes.
struct ImportTarget {
  std::optional<ChannelRow> channel;
  exchange::ImportPlan::NewChannel newChannel;  ///< without currency: that comes from the file
  bool needed = true;                           ///< false for products and rates, which belong to no shop

  std::string name() const;
  std::string zone() const;
};

/// The channel that is named; else the only one of the platform; else a new one called like the platform. The profile
/// must be known. Throws CannotDo when the choice is not clear.
ImportTarget chooseTarget(const storage::Book& book, const exchange::Recognition& found,
                          const std::optional<std::string>& channelName);

}  // namespace kontor::app

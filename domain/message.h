// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kontor::domain {

/// Which way a message of this sender goes: `in` from the buyer or the platform, `out` from the shop. A note of the
/// staff counts as `out` though nobody outside gets it: whoever asks for answers leaves out the sender `staff`.
constexpr std::string_view messageDirection(std::string_view sender) {
  return sender == "buyer" || sender == "platform" ? "in" : "out";
}

}  // namespace kontor::domain

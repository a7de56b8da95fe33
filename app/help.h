// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace kontor::app {

struct Command;

/// `kontor import BOOK FILE… [--profile ID] …`
std::string usageLine(const Command& command);
/// What `kontor COMMAND --help` prints.
std::string commandHelp(const Command& command);
/// What `kontor --help` prints.
std::string overview();
/// docs/command-line.md and docs/kontor.1, from the same table; a test compares them.
std::string commandLineMarkdown();
std::string manPage();

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "app/exit_code.h"

#include <span>
#include <string>

namespace kontor::app {

class Log;

/// Runs one command (its name is the first word) and turns whatever goes wrong into a sentence and an exit code.
ExitCode runCommandLine(std::span<const std::string> words, Console& console, Log& log);

}  // namespace kontor::app

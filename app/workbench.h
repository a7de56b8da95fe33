// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

namespace kontor::app {

class Log;

/// The window: `kontor [BOOK]`. Returns the program's exit code. A book that this account has open already is raised
/// there instead.
int runWorkbench(int argc, char** argv, Console& console, Log& log);

}  // namespace kontor::app

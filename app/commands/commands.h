// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/console.h"
#include "app/exit_code.h"

/// What the commands of the table do, one file each. Everything wrong comes out as an exception; command_line.cpp
/// turns it into a sentence and an exit code.
namespace kontor::app {

ExitCode runBackup(const Arguments& arguments, Console& console);
ExitCode runChannel(const Arguments& arguments, Console& console);
ExitCode runExport(const Arguments& arguments, Console& console);
ExitCode runExports(const Arguments& arguments, Console& console);
ExitCode runHelp(const Arguments& arguments, Console& console);
ExitCode runImport(const Arguments& arguments, Console& console);
ExitCode runJournal(const Arguments& arguments, Console& console);
ExitCode runKpi(const Arguments& arguments, Console& console);
ExitCode runList(const Arguments& arguments, Console& console);
ExitCode runNew(const Arguments& arguments, Console& console);
ExitCode runProfiles(const Arguments& arguments, Console& console);
ExitCode runRecognise(const Arguments& arguments, Console& console);
ExitCode runRender(const Arguments& arguments, Console& console);
ExitCode runRestore(const Arguments& arguments, Console& console);
ExitCode runToday(const Arguments& arguments, Console& console);
ExitCode runUndo(const Arguments& arguments, Console& console);
ExitCode runVerify(const Arguments& arguments, Console& console);

}  // namespace kontor::app

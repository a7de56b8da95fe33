// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/command_table.h"
#include "app/commands/commands.h"

#include <fmt/format.h>

namespace kontor::app {

ExitCode runHelp(const Arguments& arguments, Console& console) {
  if (arguments.has("--markdown")) {
    console.out << commandLineMarkdown();
  } else if (arguments.has("--man")) {
    console.out << manPage();
  } else if (const std::string name = arguments.text("COMMAND"); name.empty()) {
    console.out << overview();
  } else if (const Command* command = findCommand(name); command != nullptr) {
    console.out << commandHelp(*command);
  } else {
    throw UsageError(fmt::format("there is no command \"{}\".", name));
  }
  return ExitCode::Done;
}

}  // namespace kontor::app

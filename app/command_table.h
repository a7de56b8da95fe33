// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/console.h"
#include "app/exit_code.h"

#include <span>
#include <string_view>

namespace kontor::app {

struct ArgumentSpec {
  enum class Count { One, Optional, Several, Any };
  std::string_view name;  ///< `BOOK`
  Count count = Count::One;
  std::string_view help = {};
};

struct OptionSpec {
  std::string_view name;        ///< `--currency`
  std::string_view value = {};  ///< what follows it (`CODE`), empty for a switch
  std::string_view help = {};
};

/// One command of the program, said once: parsing, --help, docs/command-line.md and the man page come from here.
struct Command {
  std::string_view name;
  std::string_view summary;
  std::span<const ArgumentSpec> arguments;
  std::span<const OptionSpec> options;
  std::string_view details;  ///< paragraphs; lines that begin with two blanks are shown as they are
  ExitCode (*run)(const Arguments&, Console&);
};

std::span<const Command> commands();
/// Null for an unknown name.
const Command* findCommand(std::string_view name);

}  // namespace kontor::app

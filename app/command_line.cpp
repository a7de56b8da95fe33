// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/command_table.h"
#include "app/help.h"
#include "app/log.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/book_error.h"

#include <fmt/format.h>

#include <chrono>

namespace kontor::app {
namespace {

ExitCode runCommand(const Command& command, std::span<const std::string> words, Console& console) {
  try {
    const Arguments arguments = Arguments::parse(command, words);
    if (arguments.wantsHelp()) {
      console.out << commandHelp(command);
      return ExitCode::Done;
    }
    return command.run(arguments, console);
  } catch (const UsageError& error) {
    console.warn(fmt::format("kontor {}: {}\nusage: {}", command.name, error.what(), usageLine(command)));
    return ExitCode::Usage;
  } catch (const CannotDo& error) {
    console.warn(fmt::format("kontor {}: {}", command.name, error.what()));
  } catch (const storage::BookError& error) {
    console.warn(
        fmt::format("kontor {}: {}", command.name, models::fromQt(models::errorSentence(error.code(), error.detail()))));
  } catch (const std::exception& error) {
    console.warn(fmt::format("kontor {}: {}", command.name, error.what()));
  }
  return ExitCode::CannotDo;
}

}  // namespace

ExitCode runCommandLine(std::span<const std::string> words, Console& console, Log& log) {
  const std::string& name = words.front();
  if (name == "--help" || name == "-h") {
    console.out << overview();
    return ExitCode::Done;
  }
  if (name == "--version") {
    console.say("kontor " KONTOR_VERSION);
    return ExitCode::Done;
  }
  const Command* command = findCommand(name);
  if (command == nullptr) {
    console.warn(fmt::format("kontor: \"{}\" is neither a command nor a book. \"kontor --help\" lists the commands.", name));
    return ExitCode::Usage;
  }
  const auto start = std::chrono::steady_clock::now();
  const ExitCode code = runCommand(*command, words.subspan(1), console);
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  console.out.flush();
  // Names of commands and numbers only: files and filters may name people.
  log.write(fmt::format("command {} ended with {} after {} ms", command->name, static_cast<int>(code), took.count()));
  return code;
}

}  // namespace kontor::app

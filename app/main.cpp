// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/command_table.h"
#include "app/log.h"
#include "app/workbench.h"

#include <unistd.h>

#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

namespace {

/// Without a command the window opens: no word at all, or one that can be a book.
bool opensWindow(const std::vector<std::string>& words) {
  if (words.empty()) return true;
  const std::filesystem::path path(words.front());
  return words.size() == 1 && kontor::app::findCommand(words.front()) == nullptr && !words.front().starts_with('-') &&
         (path.extension() == ".kontor" || std::filesystem::exists(path));
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  kontor::app::Log log(kontor::app::Log::usualFolder());
  kontor::app::Console console{std::cout, std::cerr, isatty(STDERR_FILENO) == 1};
  if (opensWindow(words)) return kontor::app::runWorkbench(argc, argv, console, log);
  std::ios::sync_with_stdio(false);
  return static_cast<int>(kontor::app::runCommandLine(words, console, log));
}

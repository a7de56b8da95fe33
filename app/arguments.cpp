// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/command_table.h"
#include "app/exit_code.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::app {
namespace {

const OptionSpec& declaredOption(const Command& command, std::string_view name) {
  const auto found = std::ranges::find(command.options, name, &OptionSpec::name);
  if (found == command.options.end()) throw UsageError(fmt::format("{} has no option {}.", command.name, name));
  return *found;
}

/// Gives the words to the declared arguments: each takes one, the one that repeats takes what the rest leaves.
std::map<std::string, std::vector<std::string>, std::less<>> assignWords(const Command& command,
                                                                         std::vector<std::string> words) {
  std::map<std::string, std::vector<std::string>, std::less<>> result;
  std::size_t next = 0;
  for (const ArgumentSpec& argument : command.arguments) {
    const bool repeats = argument.count == ArgumentSpec::Count::Several || argument.count == ArgumentSpec::Count::Any;
    const bool needed = argument.count == ArgumentSpec::Count::One || argument.count == ArgumentSpec::Count::Several;
    if (next == words.size()) {
      if (needed) throw UsageError(fmt::format("{} is missing.", argument.name));
      continue;
    }
    auto& values = result[std::string(argument.name)];
    do values.push_back(std::move(words[next++]));
    while (repeats && next < words.size());
  }
  if (next < words.size()) throw UsageError(fmt::format("\"{}\" is one word too many.", words[next]));
  return result;
}

}  // namespace

Arguments Arguments::parse(const Command& command, std::span<const std::string> words) {
  Arguments result;
  result.m_command = &command;
  std::vector<std::string> positional;
  bool optionsEnded = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (optionsEnded || !word.starts_with('-') || word == "-") {
      positional.push_back(word);
    } else if (word == "--") {
      optionsEnded = true;
    } else if (word == "--help" || word == "-h") {
      result.m_wantsHelp = true;
      return result;
    } else {
      const auto equals = word.find('=');
      const std::string name = word.substr(0, equals);
      const OptionSpec& option = declaredOption(command, name);
      std::string value;
      if (!option.value.empty()) {
        if (equals == std::string::npos && i + 1 == words.size())
          throw UsageError(fmt::format("{} needs {}.", name, option.value));
        value = equals == std::string::npos ? words[++i] : word.substr(equals + 1);
      } else if (equals != std::string::npos) {
        throw UsageError(fmt::format("{} takes no value.", name));
      }
      if (!result.m_options.emplace(name, std::move(value)).second)
        throw UsageError(fmt::format("{} is given twice.", name));
    }
  }
  result.m_positional = assignWords(command, std::move(positional));
  return result;
}

std::string Arguments::text(std::string_view name) const {
  const auto found = m_positional.find(name);
  return found == m_positional.end() ? std::string() : found->second.front();
}

std::vector<std::string> Arguments::all(std::string_view name) const {
  const auto found = m_positional.find(name);
  return found == m_positional.end() ? std::vector<std::string>() : found->second;
}

std::optional<std::string> Arguments::option(std::string_view name) const {
  const auto found = m_options.find(name);
  if (found == m_options.end()) return std::nullopt;
  return found->second;
}

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::app {

struct Command;

/// What stood behind a command's name, checked against the command table. Every name asked for here must be declared
/// there.
class Arguments {
 public:
  /// Throws UsageError.
  static Arguments parse(const Command& command, std::span<const std::string> words);

  bool wantsHelp() const { return m_wantsHelp; }
  /// A positional argument; empty when an optional one was left out.
  std::string text(std::string_view name) const;
  /// All values of the argument that takes several.
  std::vector<std::string> all(std::string_view name) const;
  bool has(std::string_view option) const { return m_options.contains(option); }
  std::optional<std::string> option(std::string_view name) const;
  /// An option that names one of a few codes, e.g. `amazon|ebay` in the table.
  const Command& command() const { return *m_command; }

 private:
  const Command* m_command = nullptr;
  std::map<std::string, std::vector<std::string>, std::less<>> m_positional;
  std::map<std::string, std::string, std::less<>> m_options;
  bool m_wantsHelp = false;
};

}  // namespace kontor::app

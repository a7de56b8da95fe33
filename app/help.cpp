// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/command_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kontor::app {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kExitCodes = {{
    {"0", "done"},
    {"1", "done, but rows were left out or something was found"},
    {"2", "the command line is wrong"},
    {"3", "it cannot be done: the file, the book or the rights do not allow it"},
}};

constexpr std::string_view kIntroduction =
    "Kontor is the workbench of a small cross-border seller: everything lies in one local file, the book, and every change "
    "of it is an entry in its journal. Without a command the window opens, on the book that is named or on the last one.";

std::string argumentUsage(const ArgumentSpec& argument) {
  switch (argument.count) {
    case ArgumentSpec::Count::One: return std::string(argument.name);
    case ArgumentSpec::Count::Optional: return fmt::format("[{}]", argument.name);
    case ArgumentSpec::Count::Several: return fmt::format("{}…", argument.name);
    case ArgumentSpec::Count::Any: return fmt::format("[{}…]", argument.name);
  }
  return {};
}

std::string optionName(const OptionSpec& option) {
  return option.value.empty() ? std::string(option.name) : fmt::format("{} {}", option.name, option.value);
}

/// Names in a column, what they mean beside it.
template <typename Name, typename Rows>
std::string columns(const Rows& rows, Name name) {
  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, name(row).size());
  std::string text;
  for (const auto& row : rows) text += fmt::format("  {:<{}}  {}\n", name(row), width, row.help);
  return text;
}

template <typename Visit>
void forEachLine(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    visit(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
}

std::string markdownDetails(std::string_view details) {
  std::string text;
  bool code = false;
  forEachLine(details, [&](std::string_view line) {
    const bool asIs = line.starts_with("  ");
    if (asIs != code) text += "```\n";
    if (code && !asIs && !line.empty()) text += '\n';
    code = asIs;
    text += fmt::format("{}\n", asIs ? line.substr(2) : line);
  });
  return text + (code ? "```\n" : "");
}

/// Text for troff: backslashes, hyphens of options, and lines that begin with a control character.
std::string troff(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\')
      result += "\\e";
    else if (c == '-')
      result += "\\-";
    else
      result += c;
  }
  if (!result.empty() && (result[0] == '.' || result[0] == '\'')) result.insert(0, "\\&");
  return result;
}

std::string troffDetails(std::string_view details) {
  std::string text;
  bool code = false;
  forEachLine(details, [&](std::string_view line) {
    const bool asIs = line.starts_with("  ");
    if (asIs != code) text += asIs ? ".RS\n.nf\n" : ".fi\n.RE\n";
    code = asIs;
    text += line.empty() ? ".PP\n" : troff(asIs ? line.substr(2) : line) + "\n";
  });
  return text + (code ? ".fi\n.RE\n" : "");
}

std::string commandMan(const Command& command) {
  std::string text =
      fmt::format(".SS {}\n.B {}\n.PP\n{}.\n", troff(command.name), troff(usageLine(command)), troff(command.summary));
  for (const ArgumentSpec& argument : command.arguments)
    text += fmt::format(".TP\n.I {}\n{}\n", troff(argument.name), troff(argument.help));
  for (const OptionSpec& option : command.options)
    text += fmt::format(".TP\n.B {}\n{}\n", troff(optionName(option)), troff(option.help));
  if (!command.details.empty()) text += ".PP\n" + troffDetails(command.details);
  return text;
}

std::string commandMarkdown(const Command& command) {
  std::string text =
      fmt::format("## kontor {}\n\n{}.\n\n```\n{}\n```\n\n", command.name, command.summary, usageLine(command));
  if (!command.arguments.empty() || !command.options.empty()) text += "| | |\n| --- | --- |\n";
  const auto cell = [](std::string content) {
    for (std::size_t at = 0; (at = content.find('|', at)) != std::string::npos; at += 2) content.insert(at, "\\");
    return content;
  };
  for (const ArgumentSpec& argument : command.arguments)
    text += fmt::format("| `{}` | {} |\n", cell(std::string(argument.name)), argument.help);
  for (const OptionSpec& option : command.options)
    text += fmt::format("| `{}` | {} |\n", cell(optionName(option)), option.help);
  if (!command.arguments.empty() || !command.options.empty()) text += '\n';
  if (!command.details.empty()) text += markdownDetails(command.details) + '\n';
  return text;
}

}  // namespace

std::string usageLine(const Command& command) {
  std::string text = fmt::format("kontor {}", command.name);
  for (const ArgumentSpec& argument : command.arguments) text += ' ' + argumentUsage(argument);
  for (const OptionSpec& option : command.options) text += fmt::format(" [{}]", optionName(option));
  return text;
}

std::string commandHelp(const Command& command) {
  std::string text = fmt::format("{}\n\n{}.\n", usageLine(command), command.summary);
  if (!command.arguments.empty())
    text += "\n" + columns(command.arguments, [](const ArgumentSpec& argument) { return std::string(argument.name); });
  if (!command.options.empty()) text += "\n" + columns(command.options, optionName);
  if (!command.details.empty()) text += fmt::format("\n{}", command.details);
  return text;
}

std::string overview() {
  struct Row {
    std::string_view name;
    std::string_view help;
  };
  std::vector<Row> rows;
  for (const Command& command : commands()) rows.push_back({command.name, command.summary});
  std::string text =
      "kontor [BOOK]                open the workbench\nkontor COMMAND …             do one thing without it\n\n";
  text += columns(rows, [](const Row& row) { return std::string(row.name); });
  text += "\n\"kontor help COMMAND\" explains one of them. Exit codes:\n\n";
  for (const auto& [code, meaning] : kExitCodes) text += fmt::format("  {}  {}\n", code, meaning);
  return text;
}

std::string commandLineMarkdown() {
  std::string text = fmt::format(
      "<!-- Written by \"kontor help --markdown\" from app/command_table.cpp; a test compares the two. -->\n# The command "
      "line\n\n"
      "```\nkontor [BOOK]\n```\n\n{}\n\n",
      kIntroduction);
  text +=
      "With `--json` a command answers for programs: money is a plain decimal (`1234.5`), dates are ISO, ids are the "
      "platform's "
      "own. Results go to the standard output, everything else to the error output.\n\n| exit code | |\n| --- | --- |\n";
  for (const auto& [code, meaning] : kExitCodes) text += fmt::format("| {} | {} |\n", code, meaning);
  text += '\n';
  for (const Command& command : commands()) text += commandMarkdown(command);
  text.pop_back();
  return text;
}

std::string manPage() {
  std::string text =
      ".\\\" Written by \"kontor help --man\" from app/command_table.cpp; a test compares the two.\n"
      ".TH KONTOR 1 \"\" \"Kontor\" \"User commands\"\n"
      ".SH NAME\nkontor \\- desktop workbench for small cross\\-border sellers\n"
      ".SH SYNOPSIS\n.B kontor\n.RI [ BOOK ]\n.br\n.B kontor\n.I COMMAND\n.RI [ ARGUMENTS ]\n.SH DESCRIPTION\n";
  text += troff(kIntroduction) + "\n.SH COMMANDS\n";
  for (const Command& command : commands()) text += commandMan(command);
  text += ".SH EXIT STATUS\n";
  for (const auto& [code, meaning] : kExitCodes) text += fmt::format(".TP\n.B {}\n{}\n", code, troff(meaning));
  text += ".SH FILES\n.TP\n.I NAME.kontor\na book\n.TP\n.I NAME\\-backups\nits verified backups, in the folder beside it\n";
  return text;
}

}  // namespace kontor::app

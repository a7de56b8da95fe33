// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kontor::benchmarks {

/// Prints the usage when the call asks for it or gives nothing to work on; the program then ends with this code.
std::optional<int> usage(int argc, char** argv, const std::string& text);

/// What one run of a command cost, as the operating system accounts it.
struct Cost {
  double wall = 0;  ///< seconds
  double cpu = 0;   ///< user and system seconds
  double peak = 0;  ///< largest resident memory in MB
  int exitCode = 0;
};

/// Runs a command to its end; its output is dropped. `input`, when given, is a file for its standard input.
Cost runCommand(const std::vector<std::string>& command, const std::string& input = {});

/// The median of some runs, each figure for itself.
Cost median(std::vector<Cost> costs);

/// Milliseconds that `work` takes: the median of `rounds` runs.
double milliseconds(int rounds, const std::function<void()>& work);

/// Resident memory of this process now, in MB.
double residentMegabytes();

}  // namespace kontor::benchmarks

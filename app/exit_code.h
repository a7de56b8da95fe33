// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace kontor::app {

/// How a command ended, as scripts see it.
enum class ExitCode { Done = 0, Findings = 1, Usage = 2, CannotDo = 3 };

/// The command line itself is wrong: an unknown option, a missing argument, a value that is none.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The world does not allow it: no such file, no such channel. The text says what to do.
class CannotDo : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The worse of two ends.
inline ExitCode worse(ExitCode a, ExitCode b) {
  return a < b ? b : a;
}

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string_view>

namespace kontor::app {

/// What the program did, for whoever has to find a fault: two files in the user's state folder that take turns, so they
/// never grow. Lines hold codes, numbers and the program's own words; never personal data, file names or filters.
/// May be called from any thread; a log that cannot be written is silently none.
class Log {
 public:
  static constexpr std::uintmax_t kMostBytes = 512 * 1024;

  /// An empty folder: write nothing.
  explicit Log(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  /// `$XDG_STATE_HOME/kontor`, usually ~/.local/state/kontor; empty when there is no home.
  static std::filesystem::path usualFolder();

  void write(std::string_view line);
  std::filesystem::path file() const { return m_folder / "kontor.log"; }

 private:
  std::filesystem::path m_folder;
  std::mutex m_mutex;
};

}  // namespace kontor::app

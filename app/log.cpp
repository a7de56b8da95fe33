// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include "domain/calendar.h"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>

namespace kontor::app {

std::filesystem::path Log::usualFolder() {
  if (const char* state = std::getenv("XDG_STATE_HOME"); state != nullptr && *state == '/')
    return std::filesystem::path(state) / "kontor";
  if (const char* home = std::getenv("HOME"); home != nullptr && *home == '/')
    return std::filesystem::path(home) / ".local" / "state" / "kontor";
  return {};
}

void Log::write(std::string_view line) {
  if (m_folder.empty()) return;
  const std::lock_guard lock(m_mutex);
  std::error_code ignored;
  std::filesystem::create_directories(m_folder, ignored);
  if (std::filesystem::file_size(file(), ignored) > kMostBytes && !ignored)
    std::filesystem::rename(file(), m_folder / "kontor.log.1", ignored);
  const auto now = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
  std::ofstream(file(), std::ios::app) << fmt::format("{} {} {}\n", domain::Instant{now.count()}.iso(), getpid(), line);
}

}  // namespace kontor::app

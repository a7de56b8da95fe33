// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/environment.h"

#include <pwd.h>
#include <sodium.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>

namespace kontor::storage {
namespace {

std::string accountName() {
  if (const passwd* entry = getpwuid(getuid()); entry != nullptr && entry->pw_name != nullptr) return entry->pw_name;
  return "user";
}

}  // namespace

Environment Environment::system() {
  if (sodium_init() < 0) std::abort();  // without randomness nothing may be sealed
  return {
      .now =
          [] {
            const auto now = std::chrono::system_clock::now().time_since_epoch();
            return domain::Instant{std::chrono::duration_cast<std::chrono::seconds>(now).count()};
          },
      .random = [](std::span<std::byte> bytes) { randombytes_buf(bytes.data(), bytes.size()); },
      .user = accountName(),
  };
}

}  // namespace kontor::storage

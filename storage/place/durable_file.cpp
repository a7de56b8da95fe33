// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/place/durable_file.h"

#include "storage/book_error.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace kontor::storage {
namespace {

[[noreturn]] void failWith(int error) {
  throw BookError(error == EEXIST ? BookError::Code::Exists : BookError::Code::CannotSave, std::strerror(error));
}

}  // namespace

void syncToDisk(const std::filesystem::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) failWith(errno);
  const int result = fsync(descriptor);
  const int error = errno;
  close(descriptor);
  if (result != 0) failWith(error);
}

void moveIntoPlace(const std::filesystem::path& from, const std::filesystem::path& to) {
  syncToDisk(from);
  if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) != 0) {
    // Some file systems know no such flag.
    if (errno != EINVAL && errno != ENOSYS) failWith(errno);
    if (std::filesystem::exists(to)) failWith(EEXIST);
    if (std::rename(from.c_str(), to.c_str()) != 0) failWith(errno);
  }
  syncToDisk(std::filesystem::absolute(to).parent_path());  // a bare name has no parent of its own
}

std::string escapedForUri(const std::filesystem::path& path) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  std::string text;
  for (const char c : path.string()) {
    if (c == '%' || c == '?' || c == '#') {
      text += '%';
      text += kDigits[static_cast<unsigned char>(c) >> 4];
      text += kDigits[static_cast<unsigned char>(c) & 15];
    } else {
      text += c;
    }
  }
  return text;
}

}  // namespace kontor::storage

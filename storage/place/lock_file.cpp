// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/place/lock_file.h"

#include "storage/book_error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace kontor::storage {
namespace {

std::string contentOf(int descriptor) {
  std::array<char, 256> text{};
  const auto count = pread(descriptor, text.data(), text.size(), 0);
  return count > 0 ? std::string(text.data(), static_cast<std::size_t>(count)) : std::string();
}

bool isStillThere(int descriptor, const std::filesystem::path& path) {
  struct stat opened {};
  struct stat named {};
  return fstat(descriptor, &opened) == 0 && stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
         opened.st_dev == named.st_dev;
}

}  // namespace

LockFile::LockFile(const std::filesystem::path& book, const std::string& owner) : m_path(book.string() + "-lock") {
  do {
    if (m_descriptor >= 0) close(m_descriptor);
    take();
  } while (!isStillThere(m_descriptor, m_path));  // the last owner may remove it between our open and our lock
  m_leftBehind = !contentOf(m_descriptor).empty();
  const std::string line = owner + '\n';
  if (ftruncate(m_descriptor, 0) != 0 || pwrite(m_descriptor, line.data(), line.size(), 0) < 0) {
    const int error = errno;
    close(m_descriptor);
    throw BookError(BookError::Code::CannotSave, std::strerror(error));
  }
}

void LockFile::take() {
  m_descriptor = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (m_descriptor < 0) throw BookError(BookError::Code::CannotSave, std::strerror(errno));
  if (flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) return;
  std::string owner = contentOf(m_descriptor);
  close(m_descriptor);
  owner.resize(std::min(owner.find('\n'), owner.size()));
  throw BookError(BookError::Code::InUse, owner);
}

LockFile::~LockFile() {
  if (!m_leave) unlink(m_path.c_str());
  close(m_descriptor);
}

}  // namespace kontor::storage

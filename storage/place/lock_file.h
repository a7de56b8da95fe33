// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace kontor::storage {

/// The file `NAME.kontor-lock` beside an open book: names the owner and is locked (flock) while the book is open, so
/// the lock dies with the process. It is removed at the end; one that is left behind tells of an unclean end.
class LockFile {
 public:
  /// Throws BookError: InUse with the owner's name, or CannotSave.
  LockFile(const std::filesystem::path& book, const std::string& owner);
  ~LockFile();
  LockFile(const LockFile&) = delete;
  LockFile& operator=(const LockFile&) = delete;

  /// The last owner did not remove it.
  bool wasLeftBehind() const { return m_leftBehind; }
  /// Makes the next owner see an unclean end.
  void leaveBehind() { m_leave = true; }

 private:
  void take();
  std::filesystem::path m_path;
  int m_descriptor = -1;
  bool m_leftBehind = false;
  bool m_leave = false;
};

}  // namespace kontor::storage

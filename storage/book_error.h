// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace kontor::storage {

/// The book cannot do what was asked because of the world outside: never because of what a user typed.
class BookError : public std::runtime_error {
 public:
  enum class Code {
    NotFound,      ///< there is no such file
    Exists,        ///< a new book would overwrite a file
    NotABook,      ///< the file is something else, or its header is damaged
    Newer,         ///< made by a newer Kontor; the file was not touched
    InUse,         ///< another process owns it; `detail` names the owner, or is empty when that is not known
    UnsafePlace,   ///< network or cloud-synced folder; `detail` names it
    Damaged,       ///< the database reports corruption
    CannotSave,    ///< disk full, read-only or failing: nothing of the write is in the book
    Unknown,       ///< a commit failed in a way that leaves open whether it took effect: ask again by operation id
    BackupFailed,  ///< a backup could not be made or did not verify
  };

  BookError(Code code, std::string detail) : std::runtime_error(detail), m_code(code) {}
  Code code() const { return m_code; }
  std::string detail() const { return what(); }

 private:
  Code m_code;
};

/// A stop that the user asked for. Everything of the write is rolled back.
class Cancelled : public std::runtime_error {
 public:
  Cancelled() : std::runtime_error("cancelled") {}
};

}  // namespace kontor::storage

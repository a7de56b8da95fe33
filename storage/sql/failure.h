// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book_error.h"

#include <SQLiteCpp/Exception.h>

namespace kontor::storage {

/// Throws what an error of SQLite means for the book: BookError for the world outside, Cancelled for a stop that was
/// asked for. Anything else (a constraint, wrong SQL) goes on as it is.
[[noreturn]] void throwMeaning(const SQLite::Exception& error);

/// Runs a function and gives errors of SQLite their meaning.
template <typename Function>
decltype(auto) withMeaning(Function&& function) {
  try {
    return function();
  } catch (const SQLite::Exception& error) {
    throwMeaning(error);
  }
}

}  // namespace kontor::storage

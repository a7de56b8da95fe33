// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/text_functions.h"

#include "storage/filter/fold.h"

#include <sqlite3.h>

#include <string>
#include <string_view>

namespace kontor::storage {
namespace {

std::string_view textArgument(sqlite3_value* value) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

// Exceptions must not pass through SQLite.
template <typename Compare>
void compareFolded(sqlite3_context* context, sqlite3_value** arguments, Compare compare) {
  try {
    const std::string text = fold(textArgument(arguments[0]));
    sqlite3_result_int(context, compare(std::string_view(text), textArgument(arguments[1])) ? 1 : 0);
  } catch (const std::exception&) {
    sqlite3_result_error_nomem(context);
  }
}

void containsFolded(sqlite3_context* context, int, sqlite3_value** arguments) {
  compareFolded(context, arguments, [](auto text, auto part) { return text.find(part) != std::string_view::npos; });
}

void matchesFolded(sqlite3_context* context, int, sqlite3_value** arguments) {
  compareFolded(context, arguments, [](auto text, auto whole) { return text == whole; });
}

}  // namespace

void addTextFunctions(Connection& connection) {
  constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
  sqlite3_create_function_v2(connection.handle(), "kontor_contains", 2, kFlags, nullptr, &containsFolded, nullptr, nullptr,
                             nullptr);
  sqlite3_create_function_v2(connection.handle(), "kontor_matches", 2, kFlags, nullptr, &matchesFolded, nullptr, nullptr,
                             nullptr);
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <ostream>
#include <string_view>
#include <vector>

namespace kontor::app {

/// Writes JSON as it goes, so that a million records need no memory, and writes decimals digit by digit, so that money
/// never passes through a floating-point number.
class JsonWriter {
 public:
  explicit JsonWriter(std::ostream& out) : m_out(out) {}

  JsonWriter& beginObject() { return open('{', '}'); }
  JsonWriter& beginArray() { return open('[', ']'); }
  JsonWriter& end();
  JsonWriter& key(std::string_view name);

  JsonWriter& text(std::string_view value);
  JsonWriter& integer(std::int64_t value);
  /// A number given by its digits, e.g. `1234.5`; null when empty.
  JsonWriter& decimal(std::string_view digits);
  JsonWriter& boolean(bool value);
  JsonWriter& null();

 private:
  JsonWriter& open(char begin, char end);
  void separate();

  struct Level {
    char end;
    bool first = true;
  };
  std::ostream& m_out;
  std::vector<Level> m_levels;
  bool m_afterKey = false;
};

}  // namespace kontor::app

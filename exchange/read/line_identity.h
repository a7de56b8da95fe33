// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace kontor::exchange {

/// Finds the same line of an account again in another file of the same account, with or without an id of its own. What
/// it states is hashed; lines of one file that state the same are numbered, and since nothing tells them apart, any of
/// them is as good as another.
class LineIdentity {
 public:
  /// Everything that tells this line from others, piece by piece.
  LineIdentity& add(std::string_view text);
  LineIdentity& add(std::int64_t number);
  /// The name of the line: the row's own id and a part of the hash, or the hash. Begins anew for the next line.
  std::string name(std::string_view id);
  /// The same for a row whose id no other row has: a second one is the same row again.
  std::string nameOnce(std::string_view id);
  /// True when the last name() was not the first of its content.
  bool isRepeated() const { return m_repeated; }

 private:
  std::string takeName(std::string_view id);

  std::string m_content;
  bool m_repeated = false;
  std::unordered_map<std::string, int> m_counts;
};

}  // namespace kontor::exchange

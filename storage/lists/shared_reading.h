// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/id_range.h"
#include "storage/reader.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// The ids of a table in so many or a few more ranges of like width, ascending. Those of one desk lie close together,
/// those of two far apart: no range spans two desks.
std::vector<IdRange> idRanges(Connection& connection, std::string_view table, std::size_t count);

/// Reads a large table along its ids on several processors at once, each with a connection of its own; all of them see
/// one and the same state of the book. A small table, and a book in memory, are read by the one reader alone.
class SharedReading {
 public:
  /// `rangesEach`: how many ranges one thread takes at most, one after the other; more of them wait less for each other.
  /// `key`: a column of integers that an index begins with and no row lacks; the ranges are of it then, not of the ids.
  SharedReading(Reader& reader, std::string_view table, std::size_t rangesEach, std::string_view key = {});
  ~SharedReading();
  SharedReading(const SharedReading&) = delete;
  SharedReading& operator=(const SharedReading&) = delete;

  std::size_t threads() const { return 1 + m_others.size(); }

  /// The next range that nobody has taken yet; nothing when all are.
  using NextRange = std::function<std::optional<IdRange>()>;
  /// Runs `work` once in each thread, numbered from 0; the ranges that one thread gets ascend. Rethrows what went wrong
  /// in one of them.
  void run(const std::function<void(std::size_t thread, Connection& connection, const NextRange& next)>& work);

 private:
  bool seesTheSame(Reader& other);

  Reader& m_reader;
  std::optional<Snapshot> m_snapshot;
  std::vector<std::unique_ptr<Reader>> m_others;
  std::vector<std::unique_ptr<Snapshot>> m_otherSnapshots;
  std::vector<IdRange> m_ranges;
};

}  // namespace kontor::storage

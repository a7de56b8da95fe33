// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/shared_reading.h"

#include "storage/sql/bulk_statement.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <iterator>
#include <limits>
#include <mutex>
#include <thread>

namespace kontor::storage {
namespace {

using domain::Id;

// Below this a thread and a connection cost more than they bring.
constexpr Id kSmallTable = 20'000;
constexpr unsigned kMostThreads = 4;

Id widthOf(const std::vector<IdRange>& ranges) {
  Id width = 0;
  for (const IdRange& range : ranges) width += range.last - range.first + 1;
  return width;
}

std::vector<IdRange> cutRange(IdRange whole, Id step) {
  std::vector<IdRange> ranges;
  for (Id from = whole.first; from <= whole.last; from += step) {
    ranges.push_back({from, std::min(from + step - 1, whole.last)});
  }
  return ranges;
}

// The span of each desk's ids.
std::vector<IdRange> desksOf(Connection& connection, std::string_view table) {
  BulkStatement first(connection, fmt::format("SELECT id FROM {} WHERE id >= ? ORDER BY id LIMIT 1", table));
  BulkStatement last(connection, fmt::format("SELECT id FROM {} WHERE id < ? ORDER BY id DESC LIMIT 1", table));
  std::vector<IdRange> desks;
  Id from = std::numeric_limits<Id>::min();
  while (true) {
    first.bind(1, from);
    if (!first.step()) return desks;
    IdRange desk{first.integer(0), 0};
    first.reset();
    from = domain::makeId(domain::deskOf(desk.first) + 1, 0);
    last.bind(1, from);
    if (last.step()) desk.last = last.integer(0);
    last.reset();
    desks.push_back(desk);
  }
}

// From the least to the greatest key in ranges of like width.
std::vector<IdRange> keyRanges(Connection& connection, std::string_view table, std::string_view key, std::size_t count) {
  const auto first = connection.integer(fmt::format("SELECT min({}) FROM {}", key, table));
  const auto last = connection.integer(fmt::format("SELECT max({}) FROM {}", key, table));
  return first && last ? cutRange({*first, *last}, (*last - *first) / static_cast<Id>(count) + 1) : std::vector<IdRange>();
}

std::int64_t lastCommitSeen(Reader& reader) {
  return reader.connection().integer("SELECT max(seq) FROM journal").value_or(0);
}

// Runs a function in some threads, this one among them, and rethrows the first failure.
void inThreads(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::mutex failing;
  std::exception_ptr failure;
  const auto guarded = [&](std::size_t thread) {
    try {
      work(thread);
    } catch (...) {
      const std::lock_guard lock(failing);
      if (!failure) failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < count; ++i) threads.emplace_back(guarded, i);
    guarded(0);
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace

std::vector<IdRange> idRanges(Connection& connection, std::string_view table, std::size_t count) {
  const std::vector<IdRange> desks = desksOf(connection, table);
  const Id width = widthOf(desks);
  const Id step = std::max<Id>((width + static_cast<Id>(count) - 1) / static_cast<Id>(count), 1);
  std::vector<IdRange> ranges;
  for (const IdRange& desk : desks) {
    std::ranges::copy(cutRange(desk, step), std::back_inserter(ranges));
  }
  return ranges;
}

SharedReading::SharedReading(Reader& reader, std::string_view table, std::size_t rangesEach, std::string_view key)
    : m_reader(reader) {
  const bool free = sqlite3_get_autocommit(reader.connection().handle()) != 0;
  if (free) m_snapshot.emplace(reader);
  const std::size_t wanted = std::clamp(std::thread::hardware_concurrency(), 2u, kMostThreads);
  m_ranges = idRanges(reader.connection(), table, wanted * rangesEach);
  const bool small = widthOf(m_ranges) < kSmallTable;
  if (!key.empty()) m_ranges = keyRanges(reader.connection(), table, key, small ? 1 : wanted * rangesEach);
  if (small) return;
  while (threads() < wanted) {
    auto other = reader.another();
    if (!other || !seesTheSame(*other)) return;
    m_others.push_back(std::move(other));
  }
}

SharedReading::~SharedReading() = default;

// Every change of what lists show has an entry in the journal. A commit between the two snapshots is rare: the work is
// then shared among fewer.
bool SharedReading::seesTheSame(Reader& other) {
  auto snapshot = std::make_unique<Snapshot>(other);
  if (lastCommitSeen(other) != lastCommitSeen(m_reader)) return false;
  m_otherSnapshots.push_back(std::move(snapshot));
  return true;
}

void SharedReading::run(const std::function<void(std::size_t, Connection&, const NextRange&)>& work) {
  std::atomic<std::size_t> taken = 0;
  std::atomic<bool> failed = false;
  const NextRange next = [&]() -> std::optional<IdRange> {
    m_reader.checkStop();
    const std::size_t mine = failed ? m_ranges.size() : taken++;
    return mine < m_ranges.size() ? std::optional(m_ranges[mine]) : std::nullopt;
  };
  inThreads(threads(), [&](std::size_t thread) {
    try {
      work(thread, (thread == 0 ? m_reader : *m_others[thread - 1]).connection(), next);
    } catch (...) {
      failed = true;
      throw;
    }
  });
}

}  // namespace kontor::storage

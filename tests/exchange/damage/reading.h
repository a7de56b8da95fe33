// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read_file.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace kontor::exchange::testing {

/// One record of a file with every value that would be stored.
struct SaidRecord {
  std::string text;
  std::string key;                  ///< what finds the record again
  std::vector<std::int64_t> lines;  ///< of the file that speak of it
};

/// What a file says, independent of the order of its rows.
struct Reading {
  Recognition recognition;
  std::unique_ptr<ImportSet> set;
  std::vector<SaidRecord> said;  ///< sorted
};

/// Reads a file as an import would, into a shop that the settings describe.
Reading readWhole(const std::filesystem::path& file, const ReadSettings& settings);

/// How a file was damaged, and where somebody must be told of it.
struct Damage {
  std::string bytes;             ///< of the damaged file
  std::set<std::int64_t> lines;  ///< of the damaged file; none: all of it
  std::string column;            ///< name in the file; empty: whole rows
  std::string before, after;
};

enum class Outcome : std::uint8_t { Same, Refused, WorthALook, Silent };

struct Verdict {
  Outcome outcome = Outcome::Same;
  std::string told;    ///< the first thing said of the damage
  std::string silent;  ///< the first record that differs without a word
};

/// Compares what would be stored. A record that differs must have been pointed at by line.
Verdict judge(const Reading& whole, const Reading& damaged, const Damage& damage);

}  // namespace kontor::exchange::testing

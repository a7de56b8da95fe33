// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/place/identity.h"

#include "storage/book_error.h"

#include <array>
#include <fstream>
#include <string_view>

namespace kontor::storage {
namespace {

// The head of a SQLite file (https://www.sqlite.org/fileformat.html, 1.3): numbers are big-endian.
constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kUserVersion = 60;
constexpr std::size_t kApplication = 68;
using Head = std::array<unsigned char, 100>;

std::int64_t numberAt(const Head& head, std::size_t place) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8 | head[place + i];
  return static_cast<std::int32_t>(number);
}

}  // namespace

// Read as bytes: after a crash in the middle of a checkpoint the file is shorter than its head says until the log has
// been played back, and SQLite takes such a file for damaged when it may not look at the log.
Identity identityOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw BookError(BookError::Code::NotFound, file.string());
  Head head{};
  in.read(reinterpret_cast<char*>(head.data()), head.size());
  const bool isDatabase = in.gcount() == static_cast<std::streamsize>(head.size()) &&
                          std::string_view(reinterpret_cast<const char*>(head.data()), kMagic.size()) == kMagic;
  if (!isDatabase) throw BookError(BookError::Code::NotABook, file.string());
  return {numberAt(head, kApplication), numberAt(head, kUserVersion)};
}

}  // namespace kontor::storage

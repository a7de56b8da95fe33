// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reader of delimited text must give the same rows however the file comes in: a byte at a time or at once.
#include "exchange/text/delimited.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <tuple>

using namespace kontor::exchange;

namespace {

constexpr std::array kCharsets = {Charset::Utf8,    Charset::Windows1252, Charset::Iso88591, Charset::Cp932,
                                  Charset::Gb18030, Charset::Big5,        Charset::Utf16le,  Charset::Utf16be};
constexpr std::array kSeparators = {',', ';', '\t', '|'};

struct Record {
  std::int64_t line;
  bool isOpen;
  std::vector<std::string> cells;
  std::vector<std::tuple<std::string, std::int64_t, std::size_t, std::int64_t>> faults;

  bool operator==(const Record&) const = default;
};

std::vector<Record> readAll(std::string_view bytes, Charset charset, Dialect dialect, std::size_t readSize) {
  std::size_t at = 0;
  const auto source = [&](char* buffer, std::size_t size) {
    const std::size_t count = std::min(size, bytes.size() - at);
    std::memcpy(buffer, bytes.data() + at, count);
    at += count;
    return count;
  };
  DelimitedReader::Options options;
  options.readSize = readSize;
  DelimitedReader reader(source, charset, dialect, options);
  std::vector<Record> records;
  Row row;
  while (reader.next(row)) {
    Record record{row.line, row.isOpen, {row.cells.begin(), row.cells.end()}, {}};
    for (const RowFault& fault : row.faults) record.faults.emplace_back(fault.code, fault.line, fault.cell, fault.byte);
    records.push_back(std::move(record));
  }
  if (reader.bytesRead() != static_cast<std::int64_t>(bytes.size())) std::abort();
  return records;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 3) return 0;
  const Charset charset = kCharsets[data[0] % kCharsets.size()];
  const Dialect dialect{kSeparators[data[1] % kSeparators.size()], (data[1] & 4U) == 0};
  const std::size_t readSize = 1 + data[2] % 16;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 3, size - 3);
  if (readAll(bytes, charset, dialect, readSize) != readAll(bytes, charset, dialect, kReadSize)) std::abort();
  return 0;
}

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/binary_view.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// The file system inside old Office files: streams cut into sectors that chains of numbers hold together.
class CompoundFile {
 public:
  /// `bytes` must stay. Throws WorkbookError when the chains do not hold.
  explicit CompoundFile(std::string_view bytes);

  bool has(const std::string& name) const { return m_entries.contains(name); }
  /// A stream that lies at the top, by its name in small letters; nothing when there is none.
  std::optional<std::string> stream(const std::string& name) const;

 private:
  struct Entry {
    std::uint32_t start = 0;
    std::uint32_t size = 0;
  };
  std::string_view sector(std::uint32_t number) const;
  std::string chain(std::uint32_t start) const;
  std::string smallChain(std::uint32_t start) const;
  void readSectorTable();
  void readDirectory();

  std::string_view m_bytes;
  BinaryView m_head;
  std::size_t m_sectorSize = 0;
  std::vector<std::uint32_t> m_next;       // of each sector
  std::vector<std::uint32_t> m_smallNext;  // of each small sector
  std::string m_small;                     // all small sectors
  std::map<std::string, Entry> m_entries;
};

}  // namespace kontor::exchange

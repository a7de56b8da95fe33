// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;
struct zip_file;

namespace kontor::exchange {

/// One part of an archive while it is unpacked.
class ZipPart {
 public:
  ZipPart(std::shared_ptr<zip> archive, zip_file* part, std::uint64_t size);

  /// Fills the buffer; 0 at the end. Throws WorkbookError when the part is damaged or longer than it claims.
  std::size_t read(char* buffer, std::size_t size);
  std::uint64_t size() const { return m_size; }
  std::uint64_t done() const { return m_done; }

 private:
  std::shared_ptr<zip> m_archive;
  std::unique_ptr<zip_file, int (*)(zip_file*)> m_part;
  std::uint64_t m_size;
  std::uint64_t m_done = 0;
};

/// A ZIP archive that is read with suspicion: before a byte is unpacked the sizes it claims must be such as real
/// workbooks have.
class ZipArchive {
 public:
  /// Throws WorkbookError: `broken_file`, `unpacks_too_large`.
  explicit ZipArchive(const std::filesystem::path& file);
  explicit ZipArchive(std::string bytes);

  bool has(std::string_view name) const { return find(name).has_value(); }
  /// Opens a part by its name, in any case and with either slash; null when there is none. Throws WorkbookError:
  /// `password_protected`, `unpacks_too_large`, `broken_file`.
  std::unique_ptr<ZipPart> open(std::string_view name, std::uint64_t largest) const;

 private:
  void readIndex();
  std::optional<std::uint64_t> find(std::string_view name) const;

  std::shared_ptr<zip> m_archive;
  std::map<std::string, std::uint64_t> m_index;
};

}  // namespace kontor::exchange

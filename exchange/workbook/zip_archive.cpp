// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/zip_archive.h"

#include "exchange/workbook/workbook_error.h"

#include <zip.h>

#include <algorithm>

namespace kontor::exchange {
namespace {

constexpr std::int64_t kMostParts = 20000;
// Sheets shrink to a tenth or a thirtieth; what unpacks to hundreds of times its size was made to fill memories.
constexpr std::uint64_t kHarmless = std::uint64_t{32} << 20;
constexpr std::uint64_t kMostGrowth = 200;

void discard(zip_t* archive) {
  if (archive != nullptr) zip_discard(archive);
}

std::string partKey(std::string_view name) {
  while (name.starts_with('/') || name.starts_with('\\')) name.remove_prefix(1);
  std::string key(name);
  for (char& c : key) c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return key;
}

}  // namespace

ZipPart::ZipPart(std::shared_ptr<zip> archive, zip_file* part, std::uint64_t size)
    : m_archive(std::move(archive)), m_part(part, zip_fclose), m_size(size) {}

std::size_t ZipPart::read(char* buffer, std::size_t size) {
  const zip_int64_t taken = zip_fread(m_part.get(), buffer, size);
  if (taken < 0) throw WorkbookError("broken_file");
  m_done += static_cast<std::uint64_t>(taken);
  if (m_done > m_size) throw WorkbookError("broken_file");
  return static_cast<std::size_t>(taken);
}

ZipArchive::ZipArchive(const std::filesystem::path& file) {
  int error = 0;
  m_archive.reset(zip_open(file.c_str(), ZIP_RDONLY, &error), discard);
  readIndex();
}

ZipArchive::ZipArchive(std::string bytes) {
  const auto kept = std::make_shared<const std::string>(std::move(bytes));
  zip_source_t* source = zip_source_buffer_create(kept->data(), kept->size(), 0, nullptr);
  m_archive.reset(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr),
                  [kept](zip_t* archive) { discard(archive); });
  if (!m_archive && source != nullptr) zip_source_free(source);
  readIndex();
}

void ZipArchive::readIndex() {
  if (!m_archive) throw WorkbookError("broken_file");
  const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
  if (count > kMostParts) throw WorkbookError("unpacks_too_large");
  for (zip_int64_t i = 0; i < count; ++i) {
    const char* name = zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(i), 0);
    if (name != nullptr) m_index.try_emplace(partKey(name), static_cast<std::uint64_t>(i));
  }
}

std::optional<std::uint64_t> ZipArchive::find(std::string_view name) const {
  const auto found = m_index.find(partKey(name));
  return found == m_index.end() ? std::nullopt : std::optional(found->second);
}

std::unique_ptr<ZipPart> ZipArchive::open(std::string_view name, std::uint64_t largest) const {
  const auto index = find(name);
  if (!index) return nullptr;
  zip_stat_t about;
  zip_stat_init(&about);
  constexpr zip_uint64_t kNeeded = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
  if (zip_stat_index(m_archive.get(), *index, 0, &about) != 0 || (about.valid & kNeeded) != kNeeded) {
    throw WorkbookError("broken_file");
  }
  if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
    throw WorkbookError("password_protected");
  }
  const bool grows = about.size > kHarmless && about.size / kMostGrowth > about.comp_size;
  if (about.size > largest || grows) throw WorkbookError("unpacks_too_large");
  zip_file_t* part = zip_fopen_index(m_archive.get(), *index, 0);
  if (part == nullptr) throw WorkbookError("broken_file");
  return std::make_unique<ZipPart>(m_archive, part, about.size);
}

}  // namespace kontor::exchange

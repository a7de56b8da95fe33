// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/workbook.h"

#include "exchange/text/delimited.h"
#include "exchange/workbook/xls_workbook.h"
#include "exchange/workbook/xlsx_workbook.h"

namespace kontor::exchange {
namespace {

using namespace std::string_view_literals;

constexpr auto kZip = "PK\x03\x04"sv;
constexpr auto kEmptyZip = "PK\x05\x06"sv;
constexpr auto kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

constexpr std::uintmax_t kLargestXls = std::uintmax_t{256} << 20;

bool isCompound(std::string_view head) {
  return head.starts_with(kCompound);
}

std::string wholeFile(const std::filesystem::path& file) {
  const auto size = std::filesystem::file_size(file);
  if (size > kLargestXls) throw WorkbookError("unpacks_too_large");
  std::string bytes(size, '\0');
  const ByteSource source = openBytes(file);
  std::size_t filled = 0;
  while (const std::size_t taken = filled < size ? source(bytes.data() + filled, size - filled) : 0) filled += taken;
  bytes.resize(filled);
  return bytes;
}

}  // namespace

bool beginsAsWorkbook(std::string_view head) {
  return head.starts_with(kZip) || head.starts_with(kEmptyZip) || isCompound(head);
}

std::shared_ptr<Workbook> openWorkbook(const std::filesystem::path& file, std::stop_token stop) {
  std::string head(kCompound.size(), '\0');
  head.resize(openBytes(file)(head.data(), head.size()));
  if (isCompound(head)) return std::make_shared<XlsWorkbook>(wholeFile(file), std::move(stop));
  const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file));
  return std::make_shared<XlsxWorkbook>(ZipArchive(file), size, std::move(stop));
}

std::shared_ptr<Workbook> openWorkbookBytes(std::string bytes) {
  if (isCompound(bytes)) return std::make_shared<XlsWorkbook>(bytes, std::stop_token());
  const auto size = static_cast<std::int64_t>(bytes.size());
  return std::make_shared<XlsxWorkbook>(ZipArchive(std::move(bytes)), size, std::stop_token());
}

}  // namespace kontor::exchange

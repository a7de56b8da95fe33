// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/open_rows.h"

#include "exchange/profile_data.h"
#include "exchange/text/rows_ahead.h"
#include "exchange/workbook/workbook.h"

namespace kontor::exchange {
namespace {

std::unique_ptr<RowReader> openSheet(const std::filesystem::path& file, const std::string& name, RowOptions options) {
  if (options.onBytes) {
    std::string buffer(options.readSize, '\0');
    const ByteSource source = openBytes(file);
    while (const std::size_t size = source(buffer.data(), buffer.size()))
      options.onBytes(std::string_view(buffer).substr(0, size));
  }
  const std::shared_ptr<Workbook> workbook = openWorkbook(file, options.stop);
  const auto& sheets = workbook->sheets();
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    if (sheets[i].name == name) return workbook->rows(i);
  }
  throw WorkbookError("file_changed");
}

}  // namespace

std::unique_ptr<RowReader> openRows(const std::filesystem::path& file, const Recognition& recognition, RowOptions options) {
  if (!recognition.sheet.empty()) return openSheet(file, recognition.sheet, std::move(options));
  const bool quotes = recognition.profile == nullptr || recognition.profile->quotes || recognition.separator != '\t';
  return std::make_unique<RowsAhead>(openBytes(file), charsetFromName(recognition.encoding).value_or(Charset::Utf8),
                                     Dialect{recognition.separator, quotes}, std::move(options));
}

}  // namespace kontor::exchange

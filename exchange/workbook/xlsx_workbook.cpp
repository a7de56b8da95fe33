// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsx_workbook.h"

#include "exchange/workbook/xlsx_rows.h"
#include "storage/book_error.h"

namespace kontor::exchange {
namespace {

constexpr std::uint64_t kLargestStrings = std::uint64_t{1} << 30;
constexpr std::uint64_t kLargestSheet = std::uint64_t{4} << 30;

/// Archives of other spreadsheet programs, and those that are none.
void refuseOthers(const ZipArchive& archive) {
  if (archive.has("xl/workbook.bin")) throw WorkbookError("other_workbook", "XLSB");
  if (archive.has("Index/Document.iwa") || archive.has("Index.zip")) throw WorkbookError("other_workbook", "Numbers");
  if (archive.has("content.xml") && archive.has("mimetype")) throw WorkbookError("other_workbook", "OpenDocument");
  if (!archive.has("[Content_Types].xml")) throw WorkbookError("archive");
}

}  // namespace

XlsxWorkbook::XlsxWorkbook(ZipArchive archive, std::int64_t fileSize, std::stop_token stop)
    : m_archive(std::move(archive)), m_stop(std::move(stop)), m_fileSize(fileSize) {
  refuseOthers(m_archive);
  std::string part(targetOfType(referencesOf(m_archive, ""), "officeDocument"));
  if (!m_archive.has(part)) part = "xl/workbook.xml";
  const PartReferences references = referencesOf(m_archive, part);
  const XlsxContents contents = readContents(m_archive, part);
  m_since1904 = contents.since1904;
  for (const XlsxContents::Sheet& sheet : contents.sheets) {
    const auto reference = references.find(sheet.reference);
    if (reference == references.end() || reference->second.type != "worksheet") continue;
    m_sheets.push_back(sheet.info);
    m_parts.push_back(reference->second.target);
    if (m_sheets.back().name.empty()) m_sheets.back().name = "#" + std::to_string(m_sheets.size());
  }
  if (m_sheets.empty()) throw WorkbookError("no_sheet");
  m_formats = readFormats(m_archive, targetOfType(references, "styles"));
  m_stringsPart = targetOfType(references, "sharedStrings");
}

std::unique_ptr<RowReader> XlsxWorkbook::rows(std::size_t sheet) {
  if (!m_stringsRead) readStrings(m_stringsPart);
  m_stringsRead = true;
  auto part = m_archive.open(m_parts.at(sheet), kLargestSheet);
  if (!part) throw WorkbookError("broken_file");
  return std::make_unique<XlsxRows>(shared_from_this(), std::move(part));
}

void XlsxWorkbook::readStrings(std::string_view name) {
  const auto part = name.empty() ? nullptr : m_archive.open(name, kLargestStrings);
  if (!part) return;
  XmlScan scan(m_strings);
  std::string buffer(std::size_t{64} << 10, '\0');
  for (std::size_t size = 1; size > 0;) {
    if (m_stop.stop_requested()) throw storage::Cancelled();
    size = part->read(buffer.data(), buffer.size());
    scan.feed(std::string_view(buffer).substr(0, size), size == 0);
  }
}

}  // namespace kontor::exchange

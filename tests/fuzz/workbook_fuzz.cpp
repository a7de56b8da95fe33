// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks as anybody may have written them. The first byte says what the others are: the parts of an XLSX workbook,
// cut at bytes 0x1e into the sheet, the shared texts, the styles and the list of sheets; or a whole file, XLS as a
// rule. It is read, with cells that are text, or refused with a reason.
#include "exchange/text/utf8.h"
#include "exchange/workbook/workbook.h"

#include <zip.h>

#include <array>
#include <cstdlib>
#include <string>

using namespace kontor::exchange;

namespace {

constexpr std::string_view kRelations = R"(<Relationships><Relationship Id="a" Type="/worksheet" Target="s.xml"/>
<Relationship Id="b" Type="/sharedStrings" Target="t.xml"/>
<Relationship Id="c" Type="/styles" Target="f.xml"/></Relationships>)";
constexpr std::string_view kSheets =
    R"(<workbook xmlns:r="r"><sheets><sheet name="one" r:id="a"/></sheets></workbook>)";

void add(zip* archive, const char* name, std::string_view content) {
  zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
  const auto index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) std::abort();
  // Stored, so that what is changed in the input is what the reader sees.
  zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
}

/// An archive in memory.
std::string archiveOf(const std::array<std::string_view, 4>& parts) {
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip* archive = target == nullptr ? nullptr : zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
  if (archive == nullptr) std::abort();
  zip_source_keep(target);
  add(archive, "[Content_Types].xml", "<Types/>");
  add(archive, "xl/_rels/workbook.xml.rels", kRelations);
  add(archive, "xl/s.xml", parts[0]);
  add(archive, "xl/t.xml", parts[1]);
  add(archive, "xl/f.xml", parts[2]);
  add(archive, "xl/workbook.xml", parts[3].empty() ? kSheets : parts[3]);
  if (zip_close(archive) != 0 || zip_source_open(target) != 0) std::abort();
  zip_source_seek(target, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

std::string archiveOf(std::string_view input) {
  std::array<std::string_view, 4> parts;
  for (std::string_view& part : parts) {
    const std::size_t end = input.find('\x1e');
    part = input.substr(0, end);
    input = end == std::string_view::npos ? std::string_view() : input.substr(end + 1);
  }
  return archiveOf(parts);
}

void check(const Row& row) {
  const bool sound =
      row.line >= 1 && row.cells.size() >= 3 && row.cells.size() <= kMaxColumns && row.kinds.size() == row.cells.size();
  if (!sound) std::abort();
  for (const std::string_view cell : row.cells) {
    if (!isUtf8(cell) || cell.size() > kMaxCell) std::abort();
  }
}

void read(std::string bytes) {
  if (!beginsAsWorkbook(bytes)) return;
  try {
    const auto workbook = openWorkbookBytes(std::move(bytes));
    for (std::size_t sheet = 0; sheet < workbook->sheets().size() && sheet < 8; ++sheet) {
      const auto rows = workbook->rows(sheet);
      rows->expectCells(3);
      for (Row row; rows->next(row);) check(row);
    }
  } catch (const WorkbookError& error) {
    if (error.code().empty()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  read(data[0] % 2 == 0 ? archiveOf(rest) : std::string(rest));
  return 0;
}

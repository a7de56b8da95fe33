// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The XML of a workbook as anybody may have written it: the input is cut at bytes 0x1e into the sheet, the shared
// texts, the styles and the list of sheets. It is read or refused with a reason.
#include "exchange/workbook/workbook.h"

#include <zip.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <unistd.h>

using namespace kontor::exchange;

namespace {

constexpr std::string_view kRelations = R"(<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="s.xml"/>
<Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="t.xml"/>
<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="f.xml"/>
</Relationships>)";
constexpr std::string_view kRoot = R"(<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
</Relationships>)";
constexpr std::string_view kSheets = R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
<sheet name="one" sheetId="1" r:id="a"/></sheets></workbook>)";

void add(zip* archive, const char* name, std::string_view content) {
  zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
  const auto index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
  if (index >= 0) zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
}

void write(const std::filesystem::path& file, const std::array<std::string_view, 4>& parts) {
  int error = 0;
  zip* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (archive == nullptr) std::abort();
  add(archive, "_rels/.rels", kRoot);
  add(archive, "xl/_rels/workbook.xml.rels", kRelations);
  add(archive, "xl/s.xml", parts[0]);
  add(archive, "xl/t.xml", parts[1]);
  add(archive, "xl/f.xml", parts[2]);
  add(archive, "xl/workbook.xml", parts[3].empty() ? kSheets : parts[3]);
  if (zip_close(archive) != 0) std::abort();
}

void read(const std::filesystem::path& file) {
  try {
    const auto workbook = openWorkbook(file);
    for (std::size_t sheet = 0; sheet < workbook->sheets().size(); ++sheet) {
      const auto rows = workbook->rows(sheet);
      Row row;
      while (rows->next(row)) {
        if (row.line < 1 || row.cells.size() > kMaxColumns) std::abort();
      }
    }
  } catch (const WorkbookError& error) {
    if (error.code().empty()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::filesystem::path kFile =
      std::filesystem::temp_directory_path() / ("kontor-fuzz-" + std::to_string(getpid()) + ".xlsx");
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  std::array<std::string_view, 4> parts;
  for (std::string_view& part : parts) {
    const std::size_t end = rest.find('\x1e');
    part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  write(kFile, parts);
  read(kFile);
  return 0;
}

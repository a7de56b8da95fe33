// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsx_parts.h"

#include "exchange/workbook/xml_scan.h"

#include <charconv>
#include <optional>

namespace kontor::exchange {
namespace {

constexpr std::uint64_t kLargestPart = std::uint64_t{64} << 20;

/// False when there is no such part.
bool scanPart(const ZipArchive& archive, std::string_view name, XmlHandler& handler) {
  const auto part = archive.open(name, kLargestPart);
  if (!part) return false;
  XmlScan scan(handler);
  std::string buffer(std::size_t{64} << 10, '\0');
  for (std::size_t size = 1; size > 0;) {
    size = part->read(buffer.data(), buffer.size());
    scan.feed(std::string_view(buffer).substr(0, size), size == 0);
  }
  return true;
}

std::string_view folderOf(std::string_view part) {
  const auto slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash + 1);
}

/// `../worksheets/sheet1.xml` seen from `xl/other/`.
std::string resolved(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    folder = folder.empty() ? folder : folderOf(folder.substr(0, folder.size() - 1));
  }
  return std::string(folder) + std::string(target);
}

class ReferenceHandler final : public XmlHandler {
 public:
  explicit ReferenceHandler(std::string_view folder) : m_folder(folder) {}
  PartReferences found;

  void open(std::string_view name, const XmlAttributes& attributes) override {
    if (name != "Relationship" || attributes["TargetMode"] == "External") return;
    const std::string_view type = attributes["Type"];
    found.try_emplace(std::string(attributes["Id"]), PartReference{std::string(type.substr(type.rfind('/') + 1)),
                                                                   resolved(m_folder, attributes["Target"])});
  }
  void close(std::string_view) override {}

 private:
  std::string_view m_folder;
};

class ContentsHandler final : public XmlHandler {
 public:
  XlsxContents found;

  void open(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "sheet") {
      const std::string_view state = attributes["state"];
      found.sheets.push_back({{std::string(attributes["name"]), state == "hidden" || state == "veryHidden"},
                              std::string(attributes.foreign("id"))});
    } else if (name == "workbookPr") {
      const std::string_view since1904 = attributes["date1904"];
      found.since1904 = since1904 == "1" || since1904 == "true";
    }
  }
  void close(std::string_view) override {}
};

std::optional<unsigned> numberOf(std::string_view text) {
  unsigned number = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
  return end.ec == std::errc() && end.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

class FormatHandler final : public XmlHandler {
 public:
  std::vector<NumberFormat> found;

  void open(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "numFmt") {
      if (const auto id = numberOf(attributes["numFmtId"])) m_own[*id] = numberFormat(attributes["formatCode"]);
    } else if (name == "cellXfs") {
      m_inCellFormats = true;
    } else if (name == "xf" && m_inCellFormats) {
      const unsigned id = numberOf(attributes["numFmtId"]).value_or(0);
      const auto own = m_own.find(id);
      found.push_back(own == m_own.end() ? builtInFormat(id) : own->second);
    }
  }
  void close(std::string_view name) override {
    if (name == "cellXfs") m_inCellFormats = false;
  }

 private:
  std::map<unsigned, NumberFormat> m_own;
  bool m_inCellFormats = false;
};

}  // namespace

PartReferences referencesOf(const ZipArchive& archive, std::string_view part) {
  const std::string_view folder = folderOf(part);
  ReferenceHandler handler(folder);
  scanPart(archive, std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels", handler);
  return std::move(handler.found);
}

std::string_view targetOfType(const PartReferences& references, std::string_view type) {
  for (const auto& [id, reference] : references) {
    if (reference.type == type) return reference.target;
  }
  return {};
}

XlsxContents readContents(const ZipArchive& archive, std::string_view part) {
  ContentsHandler handler;
  scanPart(archive, part, handler);
  return std::move(handler.found);
}

std::vector<NumberFormat> readFormats(const ZipArchive& archive, std::string_view part) {
  FormatHandler handler;
  try {
    if (!part.empty()) scanPart(archive, part, handler);
  } catch (const WorkbookError&) {
    // What was read so far is worth more than nothing.
  }
  return std::move(handler.found);
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace kontor::testing {

/// Writes an XLSX workbook part by part, so that a test can make each as strange as the programs of this world do.
/// What is not said has its usual content.
class XlsxFile {
 public:
  /// A sheet, its content between <sheetData> and </sheetData>.
  XlsxFile& sheet(const std::string& name, const std::string& rows, const std::string& attributes = "") {
    const std::string number = std::to_string(m_sheets.size() + 1);
    m_sheets.emplace_back(name, attributes);
    return part("xl/worksheets/sheet" + number + ".xml", kHead + "<worksheet xmlns=\"" + kMain +
                                                             "\"><dimension ref=\"A1\"/><sheetData>" + rows +
                                                             "</sheetData></worksheet>");
  }
  /// The shared texts, each as what stands between <si> and </si>.
  XlsxFile& strings(const std::vector<std::string>& items) {
    std::string text = kHead + "<sst xmlns=\"" + kMain + "\">";
    for (const std::string& item : items) text += "<si>" + item + "</si>";
    return part("xl/sharedStrings.xml", text + "</sst>");
  }
  /// The styles 1, 2, 3 … with these number formats.
  XlsxFile& formats(const std::vector<std::string>& codes) {
    std::string own, styles = "<xf numFmtId=\"0\"/>";
    for (std::size_t i = 0; i < codes.size(); ++i) {
      const std::string id = std::to_string(164 + i);
      own += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i] + "\"/>";
      styles += "<xf numFmtId=\"" + id + "\"/>";
    }
    return part("xl/styles.xml", kHead + "<styleSheet xmlns=\"" + kMain + "\"><numFmts>" + own +
                                     "</numFmts><cellStyleXfs>" + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
                                     styles + "</cellXfs></styleSheet>");
  }
  XlsxFile& since1904() {
    m_settings = "<workbookPr date1904=\"1\"/>";
    return *this;
  }
  XlsxFile& part(const std::string& name, const std::string& content) {
    m_parts[name] = content;
    return *this;
  }
  XlsxFile& without(const std::string& name) {
    m_left.push_back(name);
    return *this;
  }

  std::filesystem::path write(const std::filesystem::path& file) const {
    auto parts = m_parts;
    parts.try_emplace("[Content_Types].xml",
                      kHead + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    parts.try_emplace("_rels/.rels", references({{"rId1", {"officeDocument", "xl/workbook.xml"}}}));
    parts.try_emplace("xl/workbook.xml", workbook());
    parts.try_emplace("xl/_rels/workbook.xml.rels", sheetReferences());
    for (const std::string& name : m_left) parts.erase(name);
    std::filesystem::remove(file);
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : parts) {
      zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
      zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    return file;
  }

 private:
  using Reference = std::pair<std::string, std::pair<std::string, std::string>>;  // id, type, target

  static std::string references(const std::vector<Reference>& all) {
    std::string text = kHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto& [id, about] : all) {
      text += "<Relationship Id=\"" + id +
              "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + about.first +
              "\" Target=\"" + about.second + "\"/>";
    }
    return text + "</Relationships>";
  }

  std::string sheetReferences() const {
    std::vector<Reference> all{{"rIdStrings", {"sharedStrings", "sharedStrings.xml"}},
                               {"rIdStyles", {"styles", "styles.xml"}}};
    for (std::size_t i = 1; i <= m_sheets.size(); ++i) {
      all.push_back({"rId" + std::to_string(i), {"worksheet", "worksheets/sheet" + std::to_string(i) + ".xml"}});
    }
    return references(all);
  }

  std::string workbook() const {
    std::string text = kHead + "<workbook xmlns=\"" + kMain +
                       "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
                       m_settings + "<sheets>";
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
      const std::string number = std::to_string(i + 1);
      text += "<sheet name=\"" + m_sheets[i].first + "\" sheetId=\"" + number + "\" " + m_sheets[i].second +
              " r:id=\"rId" + number + "\"/>";
    }
    return text + "</sheets></workbook>";
  }

  inline static const std::string kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  inline static const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  std::vector<std::pair<std::string, std::string>> m_sheets;
  std::string m_settings;
  std::map<std::string, std::string> m_parts;
  std::vector<std::string> m_left;
};

/// A row of texts, as the programs write it that know no shared ones.
inline std::string textRow(int number, const std::vector<std::string>& cells) {
  std::string row = "<row r=\"" + std::to_string(number) + "\">";
  for (const std::string& cell : cells) row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
  return row + "</row>";
}

}  // namespace kontor::testing

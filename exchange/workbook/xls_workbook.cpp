// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xls_workbook.h"

#include "exchange/workbook/compound_file.h"
#include "exchange/workbook/xls_rows.h"

namespace kontor::exchange {
namespace {

constexpr unsigned kBiff8 = 0x600;

std::string workbookStream(std::string_view bytes) {
  const CompoundFile file(bytes);
  if (auto stream = file.stream("workbook")) return *std::move(stream);
  if (file.has("encryptedpackage")) throw WorkbookError("password_protected");
  if (file.has("book")) throw WorkbookError("other_workbook", "Excel 95");
  throw WorkbookError("binary");
}

}  // namespace

XlsWorkbook::XlsWorkbook(std::string_view bytes, std::stop_token stop)
    : m_stop(std::move(stop)), m_fileSize(static_cast<std::int64_t>(bytes.size())) {
  m_stream = workbookStream(bytes);
  readGlobals();
  if (m_sheets.empty()) throw WorkbookError("no_sheet");
}

void XlsWorkbook::readGlobals() {
  BiffRecords records(m_stream, 0);
  if (!records.next() || records.type() != Biff::Begin) throw WorkbookError("broken_file");
  if (records.data().u16(0) != kBiff8) throw WorkbookError("other_workbook", "Excel 95");
  while (records.next() && records.type() != Biff::End) {
    const BinaryView data = records.data();
    switch (records.type()) {
      case Biff::FilePass: throw WorkbookError("password_protected");
      case Biff::DateMode: m_since1904 = data.u16(0) == 1; break;
      case Biff::BoundSheet: addSheet(data); break;
      case Biff::Xf: m_styles.push_back(data.u16(2)); break;
      case Biff::Format: {
        BiffText text(records.whole());
        const unsigned id = text.u16();
        m_formats[id] = numberFormat(text.text());
        break;
      }
      case Biff::Sst: addStrings(records.whole()); break;
      default: break;
    }
  }
}

void XlsWorkbook::addSheet(const BinaryView& data) {
  if (data.u8(5) != 0) return;  // a chart or a macro
  BiffText text({data.bytes(6, data.size() - 6)});
  const std::size_t length = text.u8();
  const bool wide = (text.u8() & 1u) != 0;
  SheetInfo& sheet = m_sheets.emplace_back();
  sheet.name = text.characters(length, wide);
  sheet.hidden = (data.u8(4) & 3u) != 0;
  if (sheet.name.empty()) sheet.name = "#" + std::to_string(m_sheets.size());
  m_places.push_back(data.u32(0));
}

void XlsWorkbook::addStrings(std::vector<std::string_view> pieces) {
  BiffText text(std::move(pieces));
  text.skip(4);
  for (std::uint32_t count = text.u32(); count > 0; --count) m_strings.add(text.text());
}

NumberFormat XlsWorkbook::format(std::size_t style) const {
  if (style >= m_styles.size()) return {};
  const auto own = m_formats.find(m_styles[style]);
  return own == m_formats.end() ? builtInFormat(m_styles[style]) : own->second;
}

std::unique_ptr<RowReader> XlsWorkbook::rows(std::size_t sheet) {
  return std::make_unique<XlsRows>(shared_from_this(), m_places.at(sheet));
}

}  // namespace kontor::exchange

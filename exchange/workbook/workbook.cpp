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

bool isCompound(std::string_view head) { return head.starts_with(kCompound); }

}  // namespace

bool beginsAsWorkbook(std::string_view head) {
  return head.starts_with(kZip) || head.starts_with(kEmptyZip) || isCompound(head);
}

std::shared_ptr<Workbook> openWorkbook(const std::filesystem::path& file, std::stop_token stop) {
  std::string head(kCompound.size(), '\0');
  head.resize(openBytes(file)(head.data(), head.size()));
  if (isCompound(head)) return std::make_shared<XlsWorkbook>(file, std::move(stop));
  return std::make_shared<XlsxWorkbook>(file, std::move(stop));
}

}  // namespace kontor::exchange

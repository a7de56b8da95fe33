// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/damage/sample.h"

#include "exchange/read/file_layout.h"
#include "exchange/read/row_source.h"
#include "exchange/text/charset.h"
#include "exchange/workbook/workbook.h"
#include "tests/exchange/read_helpers.h"

#include <algorithm>
#include <fstream>
#include <map>

namespace kontor::exchange::testing {
namespace {

constexpr std::size_t kMostRows = 60;

std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TextTable tableOfWorkbook(const std::filesystem::path& file, const Recognition& recognition) {
  TextTable table;
  const auto workbook = openWorkbook(file);
  for (std::size_t i = 0; i < workbook->sheets().size(); ++i) {
    if (workbook->sheets()[i].name != recognition.sheet) continue;
    const auto rows = workbook->rows(i);
    for (Row row; table.rows.size() < kMostRows && rows->next(row);) {
      if (row.line == recognition.headerLine) table.header = table.rows.size();
      table.rows.emplace_back(row.cells.begin(), row.cells.end());
    }
  }
  const std::size_t width = table.rows[table.header].size();
  for (auto& row : table.rows) row.resize(std::max(row.size(), width));
  return table;
}

TextTable tableOfText(const std::filesystem::path& file, const Recognition& recognition) {
  TextTable table;
  const FileSample bytes{bytesOf(file), true};
  const auto charset = charsetFromName(recognition.encoding).value_or(Charset::Utf8);
  std::string text = decodeSample(bytes, charset);
  table.hasMark = bytes.bytes.starts_with("\xEF\xBB\xBF");
  table.charset = recognition.encoding;
  const bool quoting = recognition.profile->quotes || recognition.separator != '\t';
  table.dialect = {recognition.separator, quoting};
  if (text.find("\r\n") != std::string::npos) table.lineEnd = "\r\n";
  table.lastLineEnds = text.ends_with('\n') || text.ends_with('\r');
  const bool isMoney = recognition.profile->isMoney();
  const std::size_t most = isMoney ? SIZE_MAX : static_cast<std::size_t>(recognition.headerLine) + kMostRows;
  for (TextRow& row : readRows(text, table.dialect, most)) {
    if (row.line == recognition.headerLine) table.header = table.rows.size();
    table.rows.push_back(std::move(row.cells));
  }
  return table;
}

Holds heldBy(const ColumnSlot& slot) {
  using enum domain::FieldType;
  switch (slot.rule->field->type) {
    case Integer:
    case Money:
    case Rate:
    case Weight:
    case Length:
    case Flag:
      return Holds::Number;
    case Instant:
    case Day:
      return Holds::Date;
    case domain::FieldType::Currency:
      return Holds::Currency;
    case domain::FieldType::Country:
      return Holds::Country;
    case domain::FieldType::Choice:
      return Holds::Choice;
    default:
      return slot.holdsDigits ? Holds::Code : Holds::Text;
  }
}

std::vector<UsedColumn> usedColumns(const FileLayout& layout) {
  std::map<std::size_t, UsedColumn> used;
  const auto note = [&](std::size_t column, Holds holds, bool asksOrder = false) {
    if (column >= layout.header.size()) return;
    UsedColumn& known = used.try_emplace(column, UsedColumn{column, holds, asksOrder}).first->second;
    if (known.holds == Holds::Code && holds == Holds::Text) known.holds = Holds::Text;
  };
  for (const auto* slots : {&layout.slots, &layout.lineSlots, &layout.parcelSlots}) {
    for (const ColumnSlot& slot : *slots) {
      note(slot.column, heldBy(slot), slot.rule->dates.needsOrder);
    }
  }
  const auto money = [&](const ColumnRule& rule) {
    if (const auto column = layout.header.column(rule.headers)) note(*column, Holds::Number);
  };
  for (const AmountRule& amount : layout.profile.amounts) money(amount.column);
  if (layout.profile.net) money(layout.profile.net->column);
  if (layout.profile.balance) money(*layout.profile.balance);
  for (const std::size_t column : wideColumns(layout.header, layout.profile)) note(column, Holds::Number);
  for (const auto& composition : layout.compositions) {
    for (const auto& [column, digits] : composition.parts) note(column, Holds::Text);
  }
  for (const auto* rules : {&layout.profile.status, &layout.profile.kind, &layout.profile.state}) {
    for (const ChoiceRule& rule : *rules) {
      // A map that knows every text looks for words in a free text.
      const bool isFree = std::ranges::find(rule.map, "*", &TextMap::value_type::first) != rule.map.end();
      if (const auto column = layout.header.column(rule.headers)) note(*column, isFree ? Holds::Text : Holds::Choice);
    }
  }
  std::vector<UsedColumn> columns;
  for (const auto& [column, one] : used) columns.push_back(one);
  return columns;
}

// The shop's own currency is another one than the file's: what the file no longer says must not be taken from there
// without a word. Its earlier files wrote dates and numbers as this one does.
ReadSettings settingsFor(const std::filesystem::path& file, const Recognition& recognition) {
  ReadSettings settings;
  settings.zone = recognition.zone;
  settings.now = domain::Instant{1'700'000'000};
  settings.openDates = "mdy";
  settings.openNumbers = "point";
  const auto set = readFile(file, recognition, settings);
  if (!set->dateOrder.empty()) settings.openDates = set->dateOrder;
  if (!set->numbers.empty()) settings.openNumbers = set->numbers;
  const bool states =
      std::ranges::none_of(set->issues, [](const auto& issue) { return issue.code == "currency_unknown"; });
  settings.currency = *domain::Currency::fromCode(states ? "CHF" : "EUR");
  return settings;
}

}  // namespace

void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

std::optional<Sample> loadSample(const std::filesystem::path& file, const std::filesystem::path& scratch) {
  const Recognition original = recognise(file, builtInProfiles());
  if (original.profile == nullptr || !original.issues.empty()) return std::nullopt;
  Sample sample;
  sample.name = file.filename().string();
  sample.table = original.sheet.empty() ? tableOfText(file, original) : tableOfWorkbook(file, original);
  sample.isMoney = original.profile->isMoney();
  writeBytes(scratch, sample.table.file().value());
  sample.settings = settingsFor(scratch, recognise(scratch, builtInProfiles()));
  sample.whole = readWhole(scratch, sample.settings);
  if (!sample.whole.set->issues.empty() || sample.whole.said.empty()) return std::nullopt;

  RowSource rows(scratch, sample.whole.recognition, {});
  const FileLayout layout(*sample.whole.recognition.profile, rows.header());
  sample.columns = usedColumns(layout);
  std::map<std::int64_t, std::size_t> rowOfLine;
  for (std::size_t i = 0; i < sample.table.rows.size(); ++i) rowOfLine[sample.table.lineOf(i)] = i;
  for (RowSource::DataRow data; rows.next(data);) sample.dataRows.push_back(rowOfLine.at(data.row.line));
  return sample;
}

}  // namespace kontor::exchange::testing

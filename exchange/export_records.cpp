// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_records.h"

#include "domain/currency.h"
#include "domain/decimal.h"
#include "exchange/export/workbook_writer.h"
#include "exchange/text/delimited_writer.h"
#include "exchange/values/cell_text.h"
#include "exchange/values/plain_value.h"
#include "storage/book_error.h"
#include "storage/lists/list_query.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace kontor::exchange {
namespace {

constexpr std::size_t kRecordsAtOnce = 1024;
// A spreadsheet shows longer numbers with an exponent.
constexpr std::size_t kShownDigits = 11;

std::vector<std::string> labelsOf(const RecordTable& table, const std::vector<std::string>& labels) {
  if (!labels.empty()) return labels;
  std::vector<std::string> ids;
  for (const domain::Field* field : table.fields) ids.emplace_back(field->id);
  return ids;
}

// `MAR1`, `1-Sep`: codes that a spreadsheet takes for days.
bool looksLikeMonth(std::string_view text) {
  constexpr std::string_view kMonths =
      " jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october"
      " november december mrz mai okt dez januar februar juni juli oktober dezember ";
  std::string letters = " ";
  for (const char c : text) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (lower >= 'a' && lower <= 'z') {
      letters.push_back(lower);
    } else if (std::string_view("0123456789-/. ").find(c) == std::string_view::npos) {
      return false;
    }
  }
  return letters.size() > 1 && kMonths.find(letters + " ") != std::string_view::npos;
}

std::string wrapped(std::string_view text) {
  std::string result = "=\"";
  for (const char c : text) result.append(c == '"' ? 2 : 1, c);
  return result + '"';
}

std::string spreadsheetText(const domain::Field& field, std::string text, char decimalMark) {
  using enum domain::FieldType;
  if (field.type == Money || field.type == Rate) {
    std::ranges::replace(text, '.', decimalMark);
    return text;
  }
  const bool isText = field.type == Text || field.type == Note || field.type == Reference || field.type == Sealed;
  if (!isText) return text;
  return looksLikeOtherValue(text) ? wrapped(text) : addExportGuard(text);
}

// The table with the currencies of its amounts behind its own columns, and for each column where its currency stands
// (0: nowhere).
std::pair<RecordTable, std::vector<std::size_t>> withCurrencies(const RecordTable& table) {
  RecordTable wide = table;
  std::vector<std::size_t> places;
  for (const domain::Field* field : table.fields) {
    const bool isMoney = field->type == domain::FieldType::Money;
    places.push_back(isMoney ? wide.fields.size() : 0);
    if (isMoney) wide.fields.push_back(domain::findField(table.entity, field->detail));
  }
  return {std::move(wide), std::move(places)};
}

WorkbookCell workbookCell(const domain::Field& field, const domain::Value& value, const domain::Value& currency) {
  using enum domain::FieldType;
  const auto* number = std::get_if<std::int64_t>(&value);
  if (field.type == Day && domain::isStated(value)) {
    const auto day = domain::Day::fromIso(std::get<std::string>(value));
    if (day) return *day;
  }
  if (number == nullptr) return plainText(field, value);
  if (field.type == Instant) return domain::Instant{*number};
  if (field.type == Rate) return NumberCell{*number, domain::kRateScale, 0};
  if (field.type != Money) return NumberCell{*number, 0, 0};
  const auto* code = std::get_if<std::string>(&currency);
  const auto known = code == nullptr ? std::nullopt : domain::Currency::fromCode(*code);
  return NumberCell{*number, domain::kMoneyScale, known ? known->digits() : 2};
}

}  // namespace

void eachRecord(storage::Reader& reader, const storage::ContactVault& vault, const RecordTable& table,
                std::span<const domain::Id> ids, const std::function<void(std::span<const domain::Value>)>& visit,
                std::stop_token stop) {
  const std::size_t width = table.fields.size();
  for (std::size_t start = 0; start < ids.size(); start += kRecordsAtOnce) {
    if (stop.stop_requested()) throw storage::Cancelled();
    const auto some = ids.subspan(start, std::min(kRecordsAtOnce, ids.size() - start));
    const auto values = storage::readRows(reader, vault, table.entity, table.fields, some);
    for (std::size_t row = 0; row < some.size(); ++row) visit(std::span(values).subspan(row * width, width));
  }
}

void writeCsv(std::ostream& out, storage::Reader& reader, const storage::ContactVault& vault, const RecordTable& table,
              std::span<const domain::Id> ids, const CsvOptions& options, std::stop_token stop) {
  const bool commas = options.forSpreadsheet && options.decimalMark == ',';
  DelimitedWriter writer(out, {.separator = commas ? ';' : ',',
                               .lineEnd = options.forSpreadsheet ? "\r\n" : "\n",
                               .byteOrderMark = options.forSpreadsheet});
  std::vector<std::string> cells = labelsOf(table, options.labels);
  if (options.forSpreadsheet) std::ranges::transform(cells, cells.begin(), addExportGuard);
  writer.row(cells);
  eachRecord(
      reader, vault, table, ids,
      [&](std::span<const domain::Value> values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
          cells[i] = plainText(*table.fields[i], values[i]);
          if (options.forSpreadsheet) cells[i] = spreadsheetText(*table.fields[i], std::move(cells[i]), options.decimalMark);
        }
        writer.row(cells);
      },
      stop);
}

void writeXlsx(const std::filesystem::path& file, storage::Reader& reader, const storage::ContactVault& vault,
               const RecordTable& table, std::span<const domain::Id> ids, const std::vector<std::string>& labels,
               std::stop_token stop) {
  const auto [wide, currencies] = withCurrencies(table);
  WorkbookWriter writer(file, std::string(domain::info(table.entity).id));
  writer.header(labelsOf(table, labels));
  std::vector<WorkbookCell> cells(table.fields.size());
  eachRecord(
      reader, vault, wide, ids,
      [&](std::span<const domain::Value> values) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
          const domain::Value none;
          cells[i] = workbookCell(*table.fields[i], values[i], currencies[i] == 0 ? none : values[currencies[i]]);
        }
        writer.row(cells);
      },
      stop);
  writer.close();
}

bool looksLikeOtherValue(std::string_view text) {
  if (text.find_first_of("0123456789") == std::string_view::npos) return false;
  if (text.find_first_not_of("0123456789") == std::string_view::npos)
    return text.size() > kShownDigits || (text.size() > 1 && text.front() == '0');
  if (text.find_first_not_of("0123456789+-.,/:%eE ") == std::string_view::npos) return true;
  return looksLikeMonth(text);
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_records.h"

#include "exchange/text/delimited_writer.h"
#include "exchange/values/plain_value.h"
#include "storage/book_error.h"
#include "storage/list_query.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

constexpr std::size_t kRecordsAtOnce = 1024;

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
  DelimitedWriter writer(out, {.lineEnd = options.forSpreadsheet ? "\r\n" : "\n",
                               .byteOrderMark = options.forSpreadsheet,
                               .guardFormulas = options.forSpreadsheet});
  std::vector<std::string> cells = options.labels;
  if (cells.empty()) {
    for (const domain::Field* field : table.fields) cells.emplace_back(field->id);
  }
  writer.row(cells);
  eachRecord(
      reader, vault, table, ids,
      [&](std::span<const domain::Value> values) {
        for (std::size_t i = 0; i < values.size(); ++i) cells[i] = plainText(*table.fields[i], values[i]);
        writer.row(cells);
      },
      stop);
}

}  // namespace kontor::exchange

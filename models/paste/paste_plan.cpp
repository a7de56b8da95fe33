// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste/paste_plan.h"

#include "exchange/text/delimited.h"
#include "models/paste/paste_reading.h"
#include "models/words/text.h"
#include "storage/book_error.h"

#include <algorithm>

namespace kontor::models {
namespace {

using Kind = PasteRow::Kind;

constexpr std::int64_t kReportEvery = 256;

bool isBlankRow(const exchange::TextRow& row) {
  return std::ranges::all_of(row.cells, [](const std::string& cell) { return cell.empty(); });
}

}  // namespace

int PastePlan::count(Kind kind) const {
  return static_cast<int>(std::ranges::count(rows, kind, &PasteRow::kind));
}

std::map<std::size_t, int> PastePlan::leftOut(PasteCell::LeftOut why) const {
  std::map<std::size_t, int> counts;
  for (const PasteRow& row : rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].leftOut == why) ++counts[i];
    }
  }
  return counts;
}

bool PastePlan::canBeWritten() const {
  return !tooLong && count(Kind::Wrong) == 0 && count(Kind::New) + count(Kind::Changed) > 0;
}

PastePlan planPaste(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                    domain::Entity entity, const std::vector<const domain::Field*>& shown, const QString& table,
                    std::stop_token stop, const Report& report) {
  PastePlan plan;
  plan.entity = entity;
  const std::string utf8 = fromQt(table);
  const exchange::Dialect dialect{utf8.find('\t') != std::string::npos ? '\t' : ',', true};
  auto rows = exchange::readRows(utf8, dialect, kMostPastedRows + 2);
  if (rows.empty()) return plan;
  plan.columns = readPasteColumns(entity, shown, rows.front().cells);
  if (plan.columns.hasHeader) rows.erase(rows.begin());
  plan.tooLong = rows.size() > kMostPastedRows;
  if (plan.tooLong) return plan;
  std::erase_if(rows, isBlankRow);
  for (const exchange::TextRow& row : rows) plan.columns.widen(row.cells);
  PasteReading(reader, vault, text, plan, stop, report).read(rows);
  return plan;
}

void applyPaste(storage::Writer& writer, const storage::ContactVault& vault, const PastePlan& plan, std::stop_token stop,
                const Report& report) {
  const auto total = static_cast<std::int64_t>(plan.rows.size());
  std::int64_t done = 0;
  for (const PasteRow& row : plan.rows) {
    if (row.kind == Kind::New) storage::insertRecord(writer, vault, plan.entity, row.values);
    if (row.kind == Kind::Changed) storage::updateRecord(writer, vault, plan.entity, row.id, row.values);
    if (++done % kReportEvery != 0) continue;
    if (stop.stop_requested()) throw storage::Cancelled();
    if (report) report(done, total);
  }
}

}  // namespace kontor::models

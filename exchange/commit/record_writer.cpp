// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/record_writer.h"

#include "exchange/commit/update_row.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <stdexcept>

namespace kontor::exchange {
namespace {

constexpr std::int64_t kWatchEvery = 1024;

std::string textOf(const RecordDraft& draft, std::string_view field) {
  const auto* value = valueOf(draft, field);
  const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
  return text == nullptr ? std::string() : *text;
}

storage::Cell cellOf(const domain::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  if (const auto* text = std::get_if<std::string>(&value)) return std::string_view(*text);
  return {};
}

}  // namespace

RecordWriter::RecordWriter(storage::Writer& writer, const ImportPlan& plan, domain::Id channel, domain::Id run,
                           ImportWatch& watch)
    : m_writer(writer),
      m_plan(plan),
      m_channel(channel),
      m_run(run),
      m_watch(watch),
      m_skus(writer.connection(), plan.set->platform),
      m_links(writer, plan, channel, run, m_skus) {}

void RecordWriter::write() {
  std::int64_t waiting = 0;
  for (const PlannedRow& row : m_plan.rows) {
    if (row.state != RowState::Same && row.state != RowState::Wrong) {
      row.existing == 0 ? insert(m_plan.set->records[row.draft]) : change(row);
    }
    if (++waiting < kWatchEvery) continue;
    m_watch.advance(waiting);
    waiting = 0;
  }
  m_watch.advance(waiting);
}

void RecordWriter::insert(const RecordDraft& draft) {
  Columns columns;
  const RecordKey key = recordKey(draft.entity);
  if (!key.commonColumn.empty()) columns.emplace_back(key.commonColumn, commonValue(*m_plan.set, m_channel));
  for (const auto& [field, value] : draft.values) {
    if (!field->column.empty() && domain::isStated(value)) columns.emplace_back(field->column, value);
  }
  if (draft.entity == domain::Entity::Listing) {
    linkSku(draft, columns);
    columns.emplace_back("source_line", domain::Value(draft.line));
  }
  if (draft.entity == domain::Entity::SettlementLine || draft.entity == domain::Entity::ReturnCase) {
    m_links.add(draft, columns);
  }
  if (draft.entity != domain::Entity::Sku) columns.emplace_back("import_run_id", domain::Value(m_run));
  insertRow(domain::info(draft.entity).id, columns);
}

void RecordWriter::insertRow(std::string_view table, const Columns& columns) {
  std::vector<std::string_view> names = {"id"};
  for (const auto& [column, value] : columns) names.push_back(column);
  auto& inserter = m_inserters[fmt::format("{} {}", table, fmt::join(names, " "))];
  if (!inserter) inserter = std::make_unique<storage::RowInserter>(m_writer, table, names);
  inserter->put(m_writer.newId(table));
  for (const auto& [column, value] : columns) inserter->put(cellOf(value));
  inserter->flush();  // the next record may refer to this one
}

void RecordWriter::change(const PlannedRow& row) {
  const RecordDraft& draft = m_plan.set->records[row.draft];
  StoredRecords stored(m_writer.connection(), draft.entity, commonValue(*m_plan.set, m_channel));
  const auto found = stored.find(draft);
  if (!found) throw std::logic_error("a record of the plan has gone");
  RowUpdate update(domain::info(draft.entity).id);
  for (const auto& field : found->fields) update.set(draft.values[field.field].first->column, field.after);
  update.run(m_writer.connection(), found->id);
}

void RecordWriter::linkSku(const RecordDraft& draft, Columns& columns) {
  const std::string code = textOf(draft, "seller_sku");
  if (code.empty()) return;
  storage::MappedCode known = m_skus.lookUp(code);
  if (known.sku == 0) {
    known.sku = makeSku(code, draft);
    m_skus.add(code, known.sku);
  }
  columns.emplace_back("sku_id", domain::Value(known.sku));
  columns.emplace_back("sku_quantity", domain::Value(known.quantity));
}

domain::Id RecordWriter::makeSku(const std::string& code, const RecordDraft& draft) {
  SQLite::Statement insert(m_writer.connection().db(), "INSERT INTO sku (id, code, name) VALUES (?1, ?2, ?3)");
  const domain::Id id = m_writer.newId("sku");
  insert.bind(1, static_cast<std::int64_t>(id));
  insert.bind(2, code);
  insert.bind(3, textOf(draft, "title"));
  insert.exec();
  return id;
}

}  // namespace kontor::exchange

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

storage::Cell cellOf(const domain::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  if (const auto* text = std::get_if<std::string>(&value)) return std::string_view(*text);
  return {};
}

}  // namespace

RecordWriter::RecordWriter(storage::Writer& writer, const storage::ContactVault& vault, const ImportPlan& plan,
                           domain::Id channel, domain::Id run, ImportWatch& watch)
    : m_writer(writer),
      m_plan(plan),
      m_channel(channel),
      m_run(run),
      m_watch(watch),
      m_references(writer, *plan.set),
      m_stored(recordStore(m_references, *plan.set, channel, vault)),
      m_links(writer, plan, channel, run, m_references.skus()) {}

void RecordWriter::write() {
  std::int64_t waiting = 0;
  for (const PlannedRow& row : m_plan.rows) {
    if (row.state != RowState::Same && row.state != RowState::Wrong) {
      row.existing == 0 && !wasMade(m_plan.set->records[row.draft]) ? insert(m_plan.set->records[row.draft]) : change(row);
    }
    if (++waiting < kWatchEvery) continue;
    m_watch.advance(waiting);
    waiting = 0;
  }
  m_watch.advance(waiting);
}

// A kit may name a part that stands further down in the file.
bool RecordWriter::wasMade(const RecordDraft& draft) {
  return draft.entity == domain::Entity::Sku && m_stored->find(draft).has_value();
}

void RecordWriter::insert(const RecordDraft& draft) {
  Columns columns;
  const RecordKey key = recordKey(draft.entity);
  if (!key.commonColumn.empty()) columns.emplace_back(key.commonColumn, commonValue(*m_plan.set, m_channel));
  for (const auto& [field, value] : draft.values) {
    if (!field->column.empty() && domain::isStated(value)) columns.emplace_back(field->column, stored(*field, value));
  }
  domain::Id sku = 0;
  if (draft.entity == domain::Entity::Listing) {
    sku = linkSku(draft, columns);
    columns.emplace_back("source_line", domain::Value(draft.line));
  }
  if (draft.entity == domain::Entity::SettlementLine || draft.entity == domain::Entity::ReturnCase) {
    m_links.add(draft, columns);
  }
  if (draft.entity != domain::Entity::Sku) columns.emplace_back("import_run_id", domain::Value(m_run));
  const domain::Id id = insertRow(domain::info(draft.entity).id, columns);
  if (draft.entity == domain::Entity::Sku) {
    sku = id;
    m_references.know(textOf(draft, "code"), id);
  }
  if (sku != 0) m_references.addGoods(draft, sku);
}

// A reference becomes the id of the record that the file names.
domain::Value RecordWriter::stored(const domain::Field& field, const domain::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  if (field.type != domain::FieldType::Reference || text == nullptr) return value;
  return m_references.findOrMake(field, *text);
}

domain::Id RecordWriter::insertRow(std::string_view table, const Columns& columns) {
  std::vector<std::string_view> names = {"id"};
  for (const auto& [column, value] : columns) names.push_back(column);
  auto& inserter = m_inserters[fmt::format("{} {}", table, fmt::join(names, " "))];
  if (!inserter) inserter = std::make_unique<storage::RowInserter>(m_writer, table, names);
  const domain::Id id = m_writer.newId(table);
  inserter->put(id);
  for (const auto& [column, value] : columns) inserter->put(cellOf(value));
  inserter->flush();  // the next record may refer to this one
  return id;
}

void RecordWriter::change(const PlannedRow& row) {
  const RecordDraft& draft = m_plan.set->records[row.draft];
  const auto found = m_stored->find(draft);
  if (!found) throw std::logic_error("a record of the plan has gone");
  RowUpdate update(domain::info(draft.entity).id);
  for (const auto& change : found->fields) {
    const domain::Field& field = *draft.values[change.field].first;
    update.set(field.column, stored(field, change.after));
  }
  if (!found->fields.empty()) update.run(m_writer.connection(), found->id);
  if (!found->more) return;
  const std::string code = textOf(draft, draft.entity == domain::Entity::Sku ? "code" : "seller_sku");
  m_references.addGoods(draft, draft.entity == domain::Entity::Sku ? found->id : m_references.sku(code).sku);
}

domain::Id RecordWriter::linkSku(const RecordDraft& draft, Columns& columns) {
  const std::string code = textOf(draft, "seller_sku");
  if (code.empty()) return 0;
  const storage::MappedCode known = m_references.skuOrNew(code, textOf(draft, "title"));
  columns.emplace_back("sku_id", domain::Value(known.sku));
  columns.emplace_back("sku_quantity", domain::Value(known.quantity));
  return known.sku;
}

}  // namespace kontor::exchange

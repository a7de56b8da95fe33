// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/record_links.h"

#include "exchange/plan/stored_record.h"

#include <fmt/format.h>

namespace kontor::exchange {
namespace {

constexpr std::string_view kWaitingTables[] = {"settlement_line", "return_case"};

std::string textOfField(const RecordDraft& draft, std::string_view field) {
  const auto* value = valueOf(draft, field);
  const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
  return text == nullptr ? std::string() : *text;
}

void linkTable(storage::Writer& writer, const ImportPlan& plan, domain::Id channel, std::string_view table) {
  SQLite::Database& db = writer.connection().db();
  const std::string waiting = fmt::format("SELECT 1 FROM {} WHERE order_id IS NULL AND order_number <> '' LIMIT 1", table);
  if (!SQLite::Statement(db, waiting).executeStep()) return;
  // The order's own channel, or one that has no such order itself: a payment provider.
  SQLite::Statement link(db, fmt::format("UPDATE {0} SET order_id = (SELECT id FROM sales_order WHERE external_id = ?1 AND "
                                         "channel_id = ?2) WHERE order_number = ?1 AND order_id IS NULL AND "
                                         "order_number <> '' AND (channel_id = ?2 OR (SELECT count(*) FROM sales_order "
                                         "WHERE external_id = ?1) = 1)",
                                         table));
  for (const PlannedRow& row : plan.rows) {
    if (row.existing != 0 || row.state == RowState::Wrong) continue;
    const std::string_view number = plan.set->orders[row.draft].externalId;
    link.reset();
    link.bind(1, std::string(number));
    link.bind(2, static_cast<std::int64_t>(channel));
    link.exec();
  }
}

}  // namespace

RecordLinks::RecordLinks(storage::Writer& writer, const ImportPlan& plan, domain::Id channel, domain::Id run,
                         const SkuDirectory& skus)
    : m_writer(writer),
      m_plan(plan),
      m_channel(channel),
      m_run(run),
      m_skus(skus),
      m_findSettlement(writer.connection().db(), "SELECT id FROM settlement WHERE external_id = ?1 AND channel_id = ?2"),
      m_findOrder(writer.connection().db(),
                  "SELECT id, channel_id = ?2 FROM sales_order WHERE external_id = ?1 ORDER BY channel_id <> ?2 LIMIT 2"),
      m_settlements(plan.set->settlements.size()) {}

void RecordLinks::add(const RecordDraft& draft, Columns& columns) {
  if (draft.entity == domain::Entity::SettlementLine) {
    columns.emplace_back("settlement_id", domain::Value(settlement(draft.settlement)));
  }
  if (const auto found = order(textOfField(draft, "order_number"))) columns.emplace_back("order_id", domain::Value(found));
  if (const auto sku = m_skus.find(textOfField(draft, "seller_sku"))) columns.emplace_back("sku_id", domain::Value(sku));
  columns.emplace_back("source_line", domain::Value(draft.line));
}

domain::Id RecordLinks::settlement(std::uint32_t index) {
  domain::Id& known = m_settlements[index];
  if (known != 0) return known;
  const SettlementDraft& draft = m_plan.set->settlements[index];
  m_findSettlement.reset();
  m_findSettlement.bind(1, draft.externalId);
  m_findSettlement.bind(2, static_cast<std::int64_t>(m_channel));
  known = m_findSettlement.executeStep() ? m_findSettlement.getColumn(0).getInt64() : insertSettlement(draft);
  m_findSettlement.reset();
  return known;
}

domain::Id RecordLinks::insertSettlement(const SettlementDraft& draft) {
  SQLite::Statement insert(m_writer.connection().db(),
                           "INSERT INTO settlement (id, channel_id, external_id, report, starts, ends, paid_out, currency, "
                           "total, import_run_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
  const domain::Id id = m_writer.newId("settlement");
  insert.bind(1, static_cast<std::int64_t>(id));
  insert.bind(2, static_cast<std::int64_t>(m_channel));
  insert.bind(3, draft.externalId);
  insert.bind(4, m_plan.set->profile);
  insert.bind(5, draft.starts);
  insert.bind(6, draft.ends);
  insert.bind(7, draft.paidOut);
  insert.bind(8, std::string(draft.currency.code()));
  if (draft.total) insert.bind(9, *draft.total);
  insert.bind(10, static_cast<std::int64_t>(m_run));
  insert.exec();
  return id;
}

// An order of another channel counts when no second one has its number: the provider's account serves all shops.
domain::Id RecordLinks::order(const std::string& number) {
  if (number.empty()) return 0;
  const auto [known, isNew] = m_orders.try_emplace(number, 0);
  if (!isNew) return known->second;
  m_findOrder.reset();
  m_findOrder.bind(1, number);
  m_findOrder.bind(2, static_cast<std::int64_t>(m_channel));
  if (!m_findOrder.executeStep()) return 0;
  const domain::Id first = m_findOrder.getColumn(0).getInt64();
  const bool isOwn = m_findOrder.getColumn(1).getInt() != 0;
  if (isOwn || !m_findOrder.executeStep()) known->second = first;
  m_findOrder.reset();
  return known->second;
}

void linkWaitingRecords(storage::Writer& writer, const ImportPlan& plan, domain::Id channel) {
  for (const std::string_view table : kWaitingTables) linkTable(writer, plan, channel, table);
}

}  // namespace kontor::exchange

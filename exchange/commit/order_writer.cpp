// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/order_writer.h"

#include "domain/order.h"
#include "exchange/commit/update_row.h"
#include "storage/records.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace kontor::exchange {
namespace {

using storage::Cell;

std::vector<std::string_view> orderColumns() {
  std::vector<std::string_view> columns = {"id",         "channel_id",    "external_id", "customer_id",
                                           "contact_id", "import_run_id", "gross",       "credit",
                                           "units",      "line_count"};
  for (const auto& field : orderFields()) columns.push_back(field.column);
  return columns;
}

std::vector<std::string_view> lineColumns() {
  std::vector<std::string_view> columns = {"id", "order_id", "sku_id", "source_line"};
  for (const auto& field : lineFields()) columns.push_back(field.column);
  return columns;
}

Cell idOrNull(domain::Id id) {
  return id == 0 ? Cell() : Cell(id);
}
Cell amountOrNull(const std::optional<std::int64_t>& amount) {
  return amount ? Cell(*amount) : Cell();
}

domain::OrderSums sumsOf(std::span<const LineDraft> lines) {
  thread_local std::vector<domain::LineAmount> amounts;
  amounts.clear();
  for (const LineDraft& line : lines) amounts.push_back({line.quantity, line.amount});
  const auto sums = domain::orderSums(amounts);
  if (!sums) throw std::overflow_error("order sums");  // the reader refuses amounts that large
  return *sums;
}

std::vector<std::uint32_t> newDrafts(const ImportPlan& plan) {
  std::vector<std::uint32_t> drafts;
  for (const PlannedRow& row : plan.rows) {
    if (row.existing == 0) drafts.push_back(row.draft);
  }
  return drafts;
}

}  // namespace

void ImportWatch::advance(std::int64_t rows) {
  if (m_stop.stop_requested()) throw storage::Cancelled();
  m_done += rows;
  if (m_report) m_report(m_done, m_total);
}

OrderWriter::OrderWriter(storage::Writer& writer, const storage::ContactVault& vault, const ImportPlan& plan,
                         domain::Id channel, domain::Id run, ImportWatch& watch)
    : m_writer(writer),
      m_vault(vault),
      m_plan(plan),
      m_channel(channel),
      m_run(run),
      m_watch(watch),
      m_customers(writer, channel),
      m_skus(writer.connection(), plan.set->platform),
      m_orders(writer, "sales_order", orderColumns()),
      m_lines(writer, "sales_order_line", lineColumns()) {}

OrderWriter::~OrderWriter() = default;

void OrderWriter::write() {
  writeNew(newDrafts(m_plan));
  for (const PlannedRow& row : m_plan.rows) {
    if (row.existing == 0 || row.state == RowState::Same) continue;
    writeChanged(row);
    m_watch.advance(1);
  }
}

void OrderWriter::writeNew(std::span<const std::uint32_t> drafts) {
  const auto sealed =
      std::ranges::count_if(drafts, [this](std::uint32_t draft) { return !hasNoContact(m_plan.set->orders[draft]); });
  storage::SealBatch* batch = sealed == 0 ? nullptr : &sealBatch();
  const domain::Id firstContact = sealed == 0 ? 0 : m_writer.newIds("contact", sealed);
  SealingPipeline pipeline(m_plan, drafts, m_vault, batch, firstContact);
  for (auto orders = pipeline.next(); !orders.empty(); orders = pipeline.next()) {
    writeBatch(orders);
    m_watch.advance(static_cast<std::int64_t>(orders.size()));
  }
}

/// Table after table, so that no row comes before the one it refers to.
void OrderWriter::writeBatch(const std::vector<PreparedOrder>& orders) {
  std::vector<domain::Id> customers;
  customers.reserve(orders.size());
  for (const PreparedOrder& order : orders) {
    const OrderDraft& draft = m_plan.set->orders[order.draft];
    customers.push_back(order.customerMatch
                            ? m_customers.findOrAdd(order.customer, *order.customerMatch, draft.customerId, draft.country)
                            : 0);
  }
  m_customers.flush();

  std::vector<storage::NewContact> contacts;
  contacts.reserve(orders.size());
  for (std::size_t i = 0; i < orders.size(); ++i) {
    if (orders[i].sealed) contacts.push_back({orders[i].contact, customers[i], &*orders[i].sealed});
  }
  if (!contacts.empty()) m_vault.insert(*m_batch, contacts);

  const domain::Id firstOrder = m_writer.newIds("sales_order", static_cast<std::int64_t>(orders.size()));
  for (std::size_t i = 0; i < orders.size(); ++i) {
    writeOrder(orders[i], firstOrder + static_cast<domain::Id>(i), customers[i]);
  }
  m_orders.flush();

  std::int64_t lines = 0;
  for (const PreparedOrder& order : orders) lines += m_plan.set->orders[order.draft].lineCount;
  domain::Id nextLine = m_writer.newIds("sales_order_line", lines);
  for (std::size_t i = 0; i < orders.size(); ++i) {
    for (const LineDraft& line : linesOf(m_plan.set->orders[orders[i].draft])) {
      writeLine(line, nextLine++, firstOrder + static_cast<domain::Id>(i));
    }
  }
  m_lines.flush();
}

void OrderWriter::writeOrder(const PreparedOrder& order, domain::Id id, domain::Id customer) {
  const OrderDraft& draft = m_plan.set->orders[order.draft];
  const auto sums = sumsOf(linesOf(draft));
  m_orders.put(id);
  m_orders.put(m_channel);
  m_orders.put(draft.externalId);
  m_orders.put(idOrNull(customer));
  m_orders.put(idOrNull(order.contact));
  m_orders.put(m_run);
  m_orders.put(amountOrNull(sums.gross));
  m_orders.put(amountOrNull(sums.credit));
  m_orders.put(sums.units);
  m_orders.put(sums.lineCount);
  for (const auto& field : orderFields()) m_orders.put(field.read(draft));
}

void OrderWriter::writeLine(const LineDraft& line, domain::Id id, domain::Id order) {
  m_lines.put(id);
  m_lines.put(order);
  m_lines.put(idOrNull(m_skus.find(line.sellerSku)));
  m_lines.put(line.line);
  for (const auto& field : lineFields()) m_lines.put(field.read(line));
}

void OrderWriter::writeChanged(const PlannedRow& row) {
  const OrderDraft& draft = m_plan.set->orders[row.draft];
  const auto lines = linesOf(draft);
  StoredOrders stored(m_writer.connection(), m_channel);
  const auto order = stored.find(draft.externalId);
  if (!order) throw std::logic_error("an order of the plan has gone");
  // Sealed content is compared without opening: the plan did open it where a file states only some of its fields.
  const auto change = difference(draft, lines, *order, m_vault,
                                 [this](domain::Id contact) { return m_vault.open(m_writer.connection(), contact); });

  if (!change.fields.empty() || !change.lines.empty()) {
    RowUpdate update("sales_order");
    for (const auto& field : change.fields) update.set(orderFields()[field.field].column, field.after);
    update.set("import_run_id", domain::Value(m_run));
    update.run(m_writer.connection(), order->id);
  }
  for (const LineDifference& line : change.lines) {
    if (line.existing == 0) {
      writeLine(lines[line.draft], m_writer.newId("sales_order_line"), order->id);
      continue;
    }
    RowUpdate update("sales_order_line");
    for (const auto& field : line.fields) update.set(lineFields()[field.field].column, field.after);
    update.set("source_line", domain::Value(lines[line.draft].line));
    update.run(m_writer.connection(), line.existing);
  }
  m_lines.flush();
  if (!change.lines.empty()) storage::refreshOrderSums(m_writer, order->id);
  if (change.contact) writeContact(order->id, order->customer, order->contact, *change.contact);
}

void OrderWriter::writeContact(domain::Id order, domain::Id customer, domain::Id contact, const storage::ContactData& data) {
  if (contact != 0 && !storage::isSharedContact(m_writer.connection(), contact, order)) {
    m_vault.update(m_writer, sealBatch(), contact, data);
    return;
  }
  const domain::Id fresh = m_writer.newId("contact");
  m_vault.insert(sealBatch(), fresh, customer, sealBatch().seal(fresh, data));
  RowUpdate update("sales_order");
  update.set("contact_id", domain::Value(fresh));
  update.run(m_writer.connection(), order);
}

std::span<const LineDraft> OrderWriter::linesOf(const OrderDraft& draft) const {
  return std::span(m_plan.set->lines).subspan(draft.firstLine, draft.lineCount);
}

storage::SealBatch& OrderWriter::sealBatch() {
  if (!m_batch) m_batch = m_vault.beginBatch(m_writer);
  return *m_batch;
}

}  // namespace kontor::exchange

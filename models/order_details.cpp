// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_details.h"

#include "exchange/source_rows.h"
#include "models/messages.h"
#include "models/text.h"
#include "storage/list_query.h"
#include "storage/order_relations.h"

namespace kontor::models {
namespace {

constexpr std::size_t kOrdersOfCustomer = 20;

std::vector<const domain::Field*> named(domain::Entity entity, std::initializer_list<std::string_view> ids) {
  std::vector<const domain::Field*> fields;
  for (const std::string_view id : ids) fields.push_back(domain::findField(entity, id));
  return fields;
}

struct DetailReading {
  storage::Reader& reader;
  const storage::ContactVault& vault;
  const FieldText& text;

  SmallTable table(domain::Entity entity, std::initializer_list<std::string_view> fields,
                   std::vector<domain::Id> ids) const {
    SmallTable table{RowShape::of(entity, named(entity, fields)), std::move(ids), {}};
    table.cells = readCells(reader, vault, text, table.shape, table.ids);
    return table;
  }

  std::vector<HistoryStep> history(domain::Id order) const {
    std::vector<HistoryStep> steps;
    for (const storage::HistoryItem& item : storage::recordHistory(reader, "sales_order", order)) {
      HistoryStep step{item.entry, text.instant(item.entry.instant.seconds), actionSentence(item.entry), {}};
      // The first entry of a record states all of it: that is what the form shows already.
      if (item.change.operation == storage::RowOperation::Updated) step.changes = readChange(reader, text, item.change).fields;
      steps.push_back(std::move(step));
    }
    return steps;
  }

  OrderSource source(domain::Id order) const {
    const storage::SourcePlace place = storage::sourcePlace(reader, order);
    OrderSource source;
    if (place.line == 0) return source;
    const SmallTable run = table(domain::Entity::ImportRun, {"file_name"}, {place.importRun});
    source.file = run.cell(0, 0).text;
    source.line = place.line;
    const auto row = exchange::sourceRow(place.block, place.line);
    if (!row) return source;
    for (const auto& [column, value] : *row) source.cells.emplace_back(toQt(column), toQt(value));
    return source;
  }
};

OrderDetails readDetails(const DetailReading& reading, domain::Id order) {
  using enum domain::Entity;
  const storage::OrderRelations related = storage::orderRelations(reading.reader, order, kOrdersOfCustomer);
  OrderDetails details;
  details.lines =
      reading.table(SalesOrderLine, {"seller_sku", "title", "quantity", "unit_price", "amount"}, related.lines);
  details.shipments =
      reading.table(domain::Entity::Shipment, {"carrier", "tracking_number", "status", "shipped"}, related.shipments);
  details.tickets = reading.table(Ticket, {"subject", "status", "opened"}, related.tickets);
  details.sameCustomer = reading.table(SalesOrder, {"external_id", "placed", "status", "total"}, related.sameCustomer);
  details.sameCustomerCount = related.sameCustomerCount;
  details.history = reading.history(order);
  details.source = reading.source(order);
  return details;
}

}  // namespace

OrderDetailsReader::OrderDetailsReader(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::committed, this, [this] {
    if (m_order != 0) read();
  });
}

void OrderDetailsReader::load(domain::Id order) {
  if (order == m_order) return;
  m_order = order;
  m_job.cancel();
  // The details of the last order stay until the next are there: no flicker while somebody runs down the list.
  if (order != 0) {
    read();
    return;
  }
  m_details = {};
  Q_EMIT loaded();
}

void OrderDetailsReader::read() {
  m_job = m_session.read(
      this,
      [vault = &m_session.book().vault(), text = m_session.text(), order = m_order](storage::Reader& reader,
                                                                                   std::stop_token) {
        return readDetails({reader, *vault, text}, order);
      },
      [this](OrderDetails details) {
        m_details = std::move(details);
        Q_EMIT loaded();
      });
}

}  // namespace kontor::models

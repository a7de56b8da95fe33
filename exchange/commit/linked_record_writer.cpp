// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/linked_record_writer.h"

#include "exchange/commit/update_row.h"
#include "exchange/plan/stored_record.h"
#include "storage/stock.h"

#include <SQLiteCpp/Statement.h>

namespace kontor::exchange {
namespace {

constexpr std::int64_t kTellEvery = 256;

}  // namespace

LinkedRecordWriter::LinkedRecordWriter(storage::Writer& writer, const storage::ContactVault& vault, const ImportPlan& plan,
                                       domain::Id channel, ImportWatch& watch)
    : m_writer(writer),
      m_vault(vault),
      m_plan(plan),
      m_channel(channel),
      m_watch(watch),
      m_references(writer, *plan.set),
      m_stock(m_references),
      m_customers(m_references, *plan.set, channel, vault),
      m_parcels(writer, vault, m_references) {}

LinkedRecordWriter::~LinkedRecordWriter() = default;

bool LinkedRecordWriter::writes(domain::Entity entity) {
  using enum domain::Entity;
  return entity == StockLevel || entity == Shipment || entity == Customer || entity == SupplierPrice;
}

void LinkedRecordWriter::write() {
  std::int64_t waiting = 0;
  for (const PlannedRow& row : m_plan.rows) {
    const RecordDraft& draft = m_plan.set->records[row.draft];
    if (row.state != RowState::Same && row.state != RowState::Wrong) {
      switch (draft.entity) {
        case domain::Entity::StockLevel: writeStock(draft); break;
        case domain::Entity::Shipment: m_parcels.write(draft); break;
        case domain::Entity::Customer: writeCustomer(draft); break;
        default: writePrice(draft, row.existing);
      }
    }
    if (++waiting < kTellEvery) continue;
    m_watch.advance(waiting);
    waiting = 0;
  }
  m_watch.advance(waiting);
}

// What the file counted is what lies there: the difference to the book is a move.
void LinkedRecordWriter::writeStock(const RecordDraft& draft) {
  const storage::MappedCode goods = m_references.skuOrNew(textOf(draft, "sku"), textOf(draft, "name"));
  const storage::StockPlace place{m_references.warehouseOrNew(textOf(draft, "warehouse")), textOf(draft, "bin")};
  m_references.addGoods(draft, goods.sku);
  const auto* counted = valueOf(draft, "on_hand");
  const auto* pieces = counted == nullptr ? nullptr : std::get_if<std::int64_t>(counted);
  if (pieces == nullptr) return;
  const std::int64_t difference = *pieces * goods.quantity - m_stock.onHand(goods.sku, place.warehouse, place.bin);
  if (difference == 0) return;
  storage::StockMove move;
  move.sku = goods.sku;
  move.place = place;
  move.quantity = difference;
  move.reason = "count";
  move.document = m_plan.set->fileName;
  storage::postMove(m_writer, move);
}

void LinkedRecordWriter::writePrice(const RecordDraft& draft, domain::Id existing) {
  storage::FieldValues values;
  domain::Id sku = 0;
  for (const auto& [field, value] : draft.values) {
    const auto* text = std::get_if<std::string>(&value);
    if (field->type == domain::FieldType::Reference && text != nullptr) {
      const domain::Id id = m_references.findOrMake(*field, *text);
      if (field->id == "sku") sku = id;
      values.emplace_back(field->id, id);
    } else {
      values.emplace_back(field->id, value);
    }
  }
  if (existing == 0) {
    storage::insertRecord(m_writer, m_vault, domain::Entity::SupplierPrice, values);
  } else {
    // Whose price it is tells the record and does not change.
    std::erase_if(values, [](const auto& value) { return value.first == "supplier" || value.first == "sku"; });
    storage::updateRecord(m_writer, m_vault, domain::Entity::SupplierPrice, existing, values);
  }
  if (sku != 0) m_references.addGoods(draft, sku);
}

void LinkedRecordWriter::writeCustomer(const RecordDraft& draft) {
  const auto found = m_customers.find(draft);
  const domain::Id customer = found ? found->id : insertCustomer(draft);
  if (found && !found->fields.empty()) {
    RowUpdate update("customer");
    for (const auto& change : found->fields) update.set(draft.values[change.field].first->column, change.after);
    update.run(m_writer.connection(), customer);
  }
  const storage::ContactData data = StoredCustomers::contactOf(draft);
  if (!data.isEmpty() && (!found || found->more)) writeContact(customer, data);
}

domain::Id LinkedRecordWriter::insertCustomer(const RecordDraft& draft) {
  const storage::Hash16 hash = m_customers.match(draft);
  SQLite::Statement insert(
      m_writer.connection().db(),
      "INSERT INTO customer (id, channel_id, external_id, match, country, tags) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
  const domain::Id id = m_writer.newId("customer");
  insert.bind(1, static_cast<std::int64_t>(id));
  insert.bind(2, static_cast<std::int64_t>(m_channel));
  insert.bind(3, textOf(draft, "external_id"));
  insert.bind(4, hash.data(), static_cast<int>(hash.size()));
  insert.bind(5, textOf(draft, "country"));
  insert.bind(6, textOf(draft, "tags"));
  insert.exec();
  return id;
}

void LinkedRecordWriter::writeContact(domain::Id customer, const storage::ContactData& data) {
  if (!m_batch) m_batch = m_vault.beginBatch(m_writer);
  const domain::Id contact = m_writer.newId("contact");
  m_vault.insert(*m_batch, contact, customer, m_batch->seal(contact, data));
}

}  // namespace kontor::exchange

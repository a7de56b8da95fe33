// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/record_details.h"

#include "domain/decimal.h"
#include "exchange/source_rows.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/journal.h"
#include "storage/relations.h"
#include "storage/source_place.h"
#include "storage/stock.h"

namespace kontor::models {
namespace {

struct DetailReading {
  storage::Reader& reader;
  const storage::ContactVault& vault;
  const FieldText& text;
  domain::Entity entity;
  domain::Id record;
  std::string baseCurrency;

  SmallTable table(domain::Entity of, const std::vector<std::string_view>& columns, std::vector<domain::Id> ids) const {
    std::vector<const domain::Field*> fields;
    for (const std::string_view id : columns) fields.push_back(domain::findField(of, id));
    SmallTable table{RowShape::of(of, fields), std::move(ids), {}};
    table.cells = readCells(reader, vault, text, table.shape, table.ids);
    return table;
  }

  RelatedRows related(const Relation& relation) const {
    storage::RelatedIds found = storage::relatedIds(reader, entity, record, relation.path, relation.order, relation.limit);
    const domain::Entity end = storage::pathEnd(entity, relation.path);
    return {table(end, relation.columns, std::move(found.ids)), found.count};
  }

  std::vector<HistoryStep> history() const {
    std::vector<HistoryStep> steps;
    for (const storage::HistoryItem& item :
         storage::recordHistory(reader, domain::info(entity).id, record, storage::LargeInserts::Named)) {
      HistoryStep step{item.entry, text.instant(item.entry.instant.seconds), actionSentence(item.entry), {}};
      // The first entry of a record states all of it: that is what the form shows already.
      if (item.change.operation == storage::RowOperation::Updated)
        step.changes = readChange(reader, text, item.change).fields;
      steps.push_back(std::move(step));
    }
    return steps;
  }

  OrderSource source() const {
    OrderSource source;
    if (entity != domain::Entity::SalesOrder) return source;
    const storage::SourcePlace place = storage::sourcePlace(reader, record);
    if (place.line == 0) return source;
    source.file = table(domain::Entity::ImportRun, {"file_name"}, {place.importRun}).cell(0, 0).text;
    source.line = place.line;
    const auto row = exchange::sourceRow(place.block, place.line);
    if (!row) return source;
    for (const auto& [column, value] : *row) source.cells.emplace_back(toQt(column), toQt(value));
    return source;
  }

  domain::Id sku() const {
    if (entity == domain::Entity::Sku) return record;
    if (entity != domain::Entity::StockLevel) return 0;
    for (const auto& [field, id] : storage::referenceIds(reader, entity, record)) {
      if (field == "sku") return id;
    }
    return 0;
  }

  std::optional<StockFacts> stock() const {
    const domain::Id of = sku();
    if (of == 0) return std::nullopt;
    StockFacts facts{storage::availabilityOf(reader, of), {}, storage::averageCostOf(reader, of), {}, baseCurrency};
    if (facts.pieces.limitingPart != 0) {
      facts.limitingPart = table(domain::Entity::Sku, {"code"}, {facts.pieces.limitingPart}).cell(0, 0).text;
    }
    if (facts.averageCost) facts.value = domain::checkedMultiply(*facts.averageCost, facts.pieces.onHand);
    return facts;
  }
};

RecordDetails readDetails(const DetailReading& reading, const std::vector<Relation>& relations) {
  RecordDetails details{reading.record, {}, reading.history(), reading.source(), reading.stock()};
  for (const Relation& relation : relations) details.related.push_back(reading.related(relation));
  return details;
}

}  // namespace

domain::Entity endOf(domain::Entity owner, const Relation& relation) {
  return storage::pathEnd(owner, relation.path);
}

RecordDetailsReader::RecordDetailsReader(Session& session, domain::Entity entity, std::vector<Relation> relations,
                                         QObject* parent)
    : QObject(parent), m_session(session), m_entity(entity), m_relations(std::move(relations)) {
  connect(&session, &Session::committed, this, [this] {
    if (m_record != 0) read();
  });
}

void RecordDetailsReader::load(domain::Id record) {
  if (record == m_record) return;
  m_record = record;
  m_job.cancel();
  // The details of the last record stay until the next are there: no flicker while somebody runs down the list.
  if (record != 0) {
    read();
    return;
  }
  m_details = {};
  Q_EMIT loaded();
}

void RecordDetailsReader::read() {
  m_job = m_session.read(
      this,
      [vault = &m_session.book().vault(), text = m_session.text(), entity = m_entity, record = m_record,
       base = std::string(m_session.book().baseCurrency().code()),
       relations = m_relations](storage::Reader& reader, std::stop_token) {
        return readDetails({reader, *vault, text, entity, record, base}, relations);
      },
      [this](RecordDetails details) {
        m_details = std::move(details);
        Q_EMIT loaded();
      });
}

Job followReference(Session& session, QObject* receiver, domain::Entity entity, domain::Id record, std::string_view field,
                    std::function<void(domain::Id)> done) {
  return session.read(
      receiver,
      [entity, record, field = std::string(field)](storage::Reader& reader, std::stop_token) {
        for (const auto& [name, id] : storage::referenceIds(reader, entity, record)) {
          if (name == field) return id;
        }
        return domain::Id{0};
      },
      std::move(done));
}

}  // namespace kontor::models

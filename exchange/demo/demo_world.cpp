// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_world.h"

#include "domain/decimal.h"
#include "storage/sql/bulk_statement.h"

#include <stdexcept>

namespace kontor::exchange {
namespace {

using domain::Entity;
using domain::FieldType;

void addOwnCodes(const DemoTable& skus, std::map<std::string, DemoPieces>& codes) {
  for (const DemoTable::Row& row : skus.rows()) codes[row.text("code")] = {row.text("code"), 1};
}

}  // namespace

DemoWorld::DemoWorld(storage::Book& target, const DemoShop& source) : book(target), shop(source) {
  const DemoTable skus("skus.csv");
  addOwnCodes(skus, m_codes);
  for (const DemoTable::Row& row : skus.rows()) {
    m_weights[row.text("code")] = row.integer("weight");
    m_bins[row.text("code")] = row.text("bin");
  }
  const DemoTable codes("sku_codes.csv");
  for (const DemoTable::Row& row : codes.rows()) m_codes[row.text("code")] = {row.text("sku"), row.integer("quantity")};
  const DemoTable kits("kit_components.csv");
  for (const DemoTable::Row& row : kits.rows()) {
    m_kits[row.text("kit")].push_back({row.text("sku"), row.integer("quantity")});
  }
}

domain::Id DemoWorld::idOf(Entity entity, const std::string& code) const {
  const auto found = m_ids.find({entity, code});
  if (found == m_ids.end()) throw std::logic_error("demo: no " + std::string(domain::info(entity).id) + " " + code);
  return found->second;
}

storage::FieldValues DemoWorld::valuesOf(const DemoTable::Row& row, Entity entity) const {
  storage::FieldValues values;
  for (const std::string& column : row.columns()) {
    const domain::Field* field = domain::findField(entity, column);
    if (field == nullptr || !row.has(column)) continue;
    switch (field->type) {
      case FieldType::Integer:
      case FieldType::Weight:
      case FieldType::Length:
      case FieldType::Flag: values.emplace_back(column, row.integer(column)); break;
      case FieldType::Money: values.emplace_back(column, row.decimal(column, domain::kMoneyScale)); break;
      case FieldType::Day: values.emplace_back(column, shop.time.day(row.integer(column)).iso()); break;
      case FieldType::Reference:
        values.emplace_back(column, idOf(*domain::findEntity(field->detail), row.text(column)));
        break;
      case FieldType::Instant:
      case FieldType::Rate: break;  // said in other columns, or by imports alone
      default: values.emplace_back(column, row.text(column));
    }
  }
  return values;
}

domain::Id DemoWorld::insert(storage::Writer& writer, Entity entity, const storage::FieldValues& values,
                             const std::string& code) {
  const auto issues = storage::validate(entity, values, true);
  if (!issues.empty()) {
    throw std::logic_error("demo: " + std::string(domain::info(entity).id) + " " + issues[0].field + " " + issues[0].code);
  }
  const domain::Id id = storage::insertRecord(writer, book.vault(), entity, values);
  if (!code.empty()) m_ids[{entity, code}] = id;
  return id;
}

domain::Id DemoWorld::orderId(storage::Connection& connection, const DemoOrder& order) const {
  const std::string number = order.number();
  storage::BulkStatement query(connection, "SELECT id FROM sales_order WHERE external_id = ? AND channel_id = ?");
  query.bind(1, std::string_view(number));
  query.bind(2, idOf(Entity::Channel, order.channel));
  return query.step() ? query.integer(0) : 0;
}

std::optional<DemoPieces> DemoWorld::skuOf(const std::string& sellerSku) const {
  const auto code = m_codes.find(sellerSku);
  return code == m_codes.end() ? std::nullopt : std::optional(code->second);
}

std::vector<DemoPieces> DemoWorld::piecesOf(const DemoLine& line) const {
  const auto known = skuOf(line.sellerSku);
  if (!known) return {};
  const std::int64_t sold = line.quantity * known->quantity;
  const auto kit = m_kits.find(known->sku);
  if (kit == m_kits.end()) return {{known->sku, sold}};
  std::vector<DemoPieces> parts = kit->second;
  for (DemoPieces& part : parts) part.quantity *= sold;
  return parts;
}

std::int64_t DemoWorld::weightOf(const DemoLine& line) const {
  std::int64_t grams = 0;
  for (const DemoPieces& pieces : piecesOf(line)) grams += pieces.quantity * m_weights.at(pieces.sku);
  return grams;
}

std::string DemoWorld::binOf(const std::string& sku, const std::string& warehouse) const {
  return warehouse == "SZ" ? m_bins.at(sku) : std::string();
}

}  // namespace kontor::exchange

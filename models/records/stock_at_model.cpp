// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/stock_at_model.h"

#include "models/lists/row_pages.h"
#include "models/words/text.h"
#include "storage/stock.h"

#include <algorithm>
#include <map>

namespace kontor::models {
namespace {

const domain::Field& columnField(int column) {
  static constexpr std::string_view names[] = {"sku", "name", "warehouse", "bin", "on_hand"};
  return *domain::findField(domain::Entity::StockLevel, names[column]);
}

// Texts of many rows at once, by id: levels share SKUs and warehouses.
std::map<domain::Id, std::vector<Cell>> namesOf(storage::Reader& reader, const storage::ContactVault& vault,
                                                domain::Entity entity, std::vector<const domain::Field*> fields,
                                                std::vector<domain::Id> ids) {
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  const RowShape shape = RowShape::of(entity, fields);
  const std::vector<Cell> cells = readCells(reader, vault, FieldText(), shape, ids);
  std::map<domain::Id, std::vector<Cell>> names;
  for (std::size_t row = 0; row < ids.size(); ++row) {
    const auto first = cells.begin() + static_cast<std::ptrdiff_t>(row * shape.fields.size());
    names[ids[row]] = {first, first + static_cast<std::ptrdiff_t>(fields.size())};
  }
  return names;
}

}  // namespace

void StockAtModel::setDay(const QDate& day) {
  const auto wanted = domain::Day::of(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  if (!wanted) return;
  m_job = m_session.read(
      this,
      [vault = &m_session.book().vault(), at = *wanted](storage::Reader& reader, std::stop_token) {
        using domain::Entity;
        auto levels = storage::stockAt(reader, at);
        std::erase_if(levels, [](const storage::StockAt& level) { return level.onHand == 0; });
        std::vector<domain::Id> skus, warehouses;
        for (const storage::StockAt& level : levels) {
          skus.push_back(level.sku);
          warehouses.push_back(level.warehouse);
        }
        const auto goods = namesOf(reader, *vault, Entity::Sku,
                                   {domain::findField(Entity::Sku, "code"), domain::findField(Entity::Sku, "name")}, skus);
        const auto places =
            namesOf(reader, *vault, Entity::Warehouse, {domain::findField(Entity::Warehouse, "code")}, warehouses);
        std::vector<Row> rows;
        for (const storage::StockAt& level : levels) {
          const auto& sku = goods.at(level.sku);
          rows.push_back({sku[0].text, sku[1].text, places.at(level.warehouse)[0].text, toQt(level.bin), level.onHand});
        }
        return rows;
      },
      [this](std::vector<Row> rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT loaded();
      });
}

qint64 StockAtModel::total() const {
  qint64 sum = 0;
  for (const Row& row : m_rows) sum += row.onHand;
  return sum;
}

int StockAtModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StockAtModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StockAtModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  if (role == Qt::TextAlignmentRole) {
    return int(Qt::AlignVCenter | (index.column() == OnHand ? Qt::AlignRight : Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case Sku: return row.sku;
    case Name: return row.name;
    case Warehouse: return row.warehouse;
    case Bin: return row.bin;
    default: return m_session.text().integer(row.onHand);
  }
}

QVariant StockAtModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | (section == OnHand ? Qt::AlignRight : Qt::AlignLeft));
  if (role != Qt::DisplayRole) return {};
  return FieldText::label(columnField(section));
}

}  // namespace kontor::models

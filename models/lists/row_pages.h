// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/job.h"
#include "models/session.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace kontor::models {

/// One cell as read and as shown.
struct Cell {
  domain::Value value;
  QString text;
};

/// Which fields of an entity are read, and where each lies in a row of cells. A value type that workers copy.
struct RowShape {
  domain::Entity entity = domain::Entity::SalesOrder;
  std::vector<const domain::Field*> fields;

  /// The fields to show, and those that their display needs (currency, channel, archived).
  static RowShape of(domain::Entity entity, const std::vector<const domain::Field*>& shown);
  /// The field whose channel tells the zone of the record's times; empty for what happened at this computer.
  std::string_view zoneField() const;
  /// -1 when the field is not read.
  int slot(std::string_view field) const;
};

/// Writes the texts of a row whose values are there.
void formatRow(const FieldText& text, const RowShape& shape, std::span<Cell> row);

/// Reads and formats rows; for workers.
std::vector<Cell> readCells(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                            const RowShape& shape, std::span<const domain::Id> ids);

using Ids = std::shared_ptr<const std::vector<domain::Id>>;

/// The rows of a list, read in pages of 64 by workers; the last 64 pages stay. Pages that became stale go on showing
/// what they held until the new content is there.
class RowPages : public QObject {
  Q_OBJECT

 public:
  static constexpr int kPageRows = 64;
  static constexpr std::size_t kPages = 64;

  RowPages(Session& session, QObject* parent);

  /// Forgets everything and starts with these rows; `cells` are those of the pages from `firstPage` on, if known.
  void reset(RowShape shape, Ids ids, int firstPage = 0, std::vector<Cell> cells = {});
  /// Null while the row is not there yet; it is then on its way and loaded() tells.
  const Cell* cell(int row, int slot);
  const RowShape& shape() const { return m_shape; }
  int recentPage() const { return m_recent; }
  /// The content of any row may have changed.
  void touchAll();

 Q_SIGNALS:
  void loaded(int firstRow, int lastRow);

 private:
  struct Page {
    std::vector<Cell> cells;
    bool stale = false;
    std::uint64_t used = 0;
  };

  std::span<const domain::Id> idsOf(int page) const;
  void want(int page);
  void readNext();
  void keep(int page, std::vector<Cell> cells);

  Session& m_session;
  RowShape m_shape;
  Ids m_ids;
  std::unordered_map<int, Page> m_pages;
  std::vector<int> m_wanted;  // the newest wish last
  std::uint64_t m_clock = 0;
  int m_recent = 0;
  int m_reading = -1;
  LatestJob m_job;
};

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/row_pages.h"
#include "models/lists/search_index.h"
#include "storage/lists/list_query.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace kontor::models {

/// A list of records of any size: the ordered ids of the current query and a cache of the rows on the screen.
/// Columns are all fields of the entity; only the shown ones are read. Sorting and filtering run in a worker, a newer
/// request cancels the older, and the rows change in one step when the answer is there. The very first screen comes
/// before the whole list is known.
class ListModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role { ArchivedRole = Qt::UserRole, CodeRole };

  ListModel(Session& session, domain::Entity entity, QObject* parent = nullptr);

  domain::Entity entity() const { return m_query.entity; }
  const domain::Field& field(int column) const;
  /// -1 when there is none.
  int columnOf(std::string_view field) const;
  void setShown(const std::vector<int>& columns);

  /// Asks for these rows in this order (field id, `-` in front: descending; empty: the entity's own order).
  void setQuery(const QString& filter, const QString& sort);
  QString filter() const;
  /// The order that is in force, never empty.
  QString sort() const;
  /// True until the first answer is there.
  bool isUnknown() const { return !m_known; }
  bool isLoading() const { return m_loading; }

  const Ids& ids() const { return m_ids; }
  domain::Id idAt(int row) const;
  /// -1 when the record is not in the list.
  int rowOf(domain::Id id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 Q_SIGNALS:
  void loadingChanged(bool loading);
  /// The answer to the newest query is shown. `moved`: rows changed place, so selections by row are void.
  void listed(bool moved);
  void aboutToMove();

 private:
  struct Answer {
    Ids ids;
    int firstPage = 0;
    std::vector<Cell> cells;
  };

  struct Question {
    storage::ListQuery query;
    RowShape shape;
    FieldText text;
    int page = 0;

    storage::ListQuery byCodes(storage::Reader& reader) const;
  };

  static Answer answer(storage::Reader& reader, const storage::ContactVault& vault, SearchIndex& index,
                       const Question& question);
  void request(int page);
  void requestFirstScreen();
  void show(Answer answer);
  void accept(Answer answer);
  void setLoading(bool loading);
  void refresh(const storage::Commit& commit);
  bool shows(std::string_view table) const;

  Session& m_session;
  std::span<const domain::Field> m_fields;
  storage::ListQuery m_query;
  RowShape m_shape;
  std::vector<int> m_slots;  // by column: place in m_shape, or -1
  Ids m_ids;
  RowPages* m_pages;
  std::shared_ptr<SearchIndex> m_index;
  bool m_known = false;
  bool m_loading = false;
  LatestJob m_job;
  LatestJob m_firstJob;
};

}  // namespace kontor::models

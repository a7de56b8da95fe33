// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "storage/lists/find_anything.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace kontor::models {

/// Something the finder leads to.
struct FinderEntry {
  enum class Kind { Page, Action, View, Record };
  Kind kind = Kind::Record;
  QString title;
  QString detail;
  QString what;  ///< "Page", "Order": what kind of thing it is
  QString keys;  ///< its shortcut, as this computer writes it
  QString icon;
  int number = -1;  ///< of pages and actions: the caller's own
  domain::Entity entity = domain::Entity::SalesOrder;
  domain::Id id = 0;  ///< the record, or the saved view
  QString page;       ///< of a view
  QString filter;
};

/// What fits the text that is typed: pages, actions and saved views at once, records of every kind as workers find
/// them. The nearest come first.
class FinderModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { DetailRole = Qt::UserRole, WhatRole, KeysRole, IconRole };

  using QAbstractListModel::QAbstractListModel;

  /// Begins anew: without a session only `fixed` (pages and actions) can be found. Records are those of `entities`.
  void start(Session* session, std::vector<FinderEntry> fixed, std::vector<domain::Entity> entities);
  void setText(const QString& text);
  const FinderEntry& entry(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
  /// True while a worker still looks.
  bool isSearching() const { return m_waiting > 0; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
  void searchingChanged(bool searching);

 private:
  void readViews();
  void search(LatestJob& job, storage::FindReach reach);
  void take(const std::vector<storage::Found>& found);
  void answered();
  void show();

  Session* m_session = nullptr;
  QString m_text;
  std::vector<FinderEntry> m_fixed;
  std::vector<FinderEntry> m_views;
  std::vector<FinderEntry> m_records;
  std::vector<FinderEntry> m_shown;
  std::vector<domain::Entity> m_entities;
  int m_waiting = 0;
  LatestJob m_startsJob;
  LatestJob m_catalogueJob;
  LatestJob m_numbersJob;
  LatestJob m_viewsJob;
};

}  // namespace kontor::models

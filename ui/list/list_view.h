// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/list_model.h"
#include "ui/page.h"

#include <QWidget>

#include <unordered_set>
#include <vector>

class QAction;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace kontor::ui {

class EmptyState;
class FilterBar;
class ListFooter;
class ListHeader;

/// A list of records with everything around it: filter, columns, sorting, selection that survives changes, footer,
/// copying, and what to do when there is nothing yet.
class ListView : public QWidget {
  Q_OBJECT

 public:
  /// `name`: under which the layout is remembered.
  ListView(const PageContext& context, domain::Entity entity, const QString& name, QWidget* parent);
  ~ListView() override;

  models::ListModel& model() const { return *m_model; }
  QTableView* table() const { return m_table; }
  FilterBar* filterBar() const { return m_filterBar; }
  ListFooter* footer() const { return m_footer; }
  ListHeader* header() const { return m_header; }

  /// Lists for the first time, in the order that was used last; later calls do nothing.
  void start();
  bool isStarted() const { return m_started; }

  /// Puts an action into the line above the list and makes its shortcut work in the list.
  void addTool(QAction* action);
  /// Field id, `-` in front: descending.
  void setSort(const QString& sort);
  /// Shown while the book has no record of this kind at all.
  void setEmptyState(const QString& iconName, const QString& title, const QString& text, const QString& button);

  domain::Id currentId() const;
  std::vector<domain::Id> selectedIds() const;
  void select(domain::Id id);
  /// The columns on the screen from left to right.
  std::vector<const domain::Field*> shownFields() const;
  /// Copies the selected rows with the shown columns, tab-separated, as a spreadsheet takes them. Personal data is
  /// copied as the masks that the list shows.
  void copySelection();

 Q_SIGNALS:
  void currentChanged(kontor::domain::Id id);
  void selectionChanged();
  void copied(int rows);
  void emptyStateActivated();

 private:
  void buildTable();
  void connectParts();
  void rememberPlace();
  void restorePlace(bool moved);
  void reselect();
  void sortBy(int column);
  void showSortIndicator();
  void updateFooter();
  void updateEmptyState();

  models::Session& m_session;
  Settings& m_settings;
  QString m_name;
  models::ListModel* m_model;
  FilterBar* m_filterBar;
  QTableView* m_table;
  ListHeader* m_header = nullptr;
  ListFooter* m_footer;
  EmptyState* m_empty;
  QStackedLayout* m_stack;
  struct EmptyText {
    QString icon, title, text, button;
  } m_emptyText;
  std::unordered_set<domain::Id> m_kept;  // selected before the rows moved
  domain::Id m_keptCurrent = 0;
  domain::Id m_wanted = 0;  // to be selected when it is listed
  int m_keptScroll = 0;
  bool m_started = false;
  bool m_newQuestion = true;
  bool m_restoring = false;
  models::LatestJob m_copyJob;
};

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <vector>

class QSplitter;

namespace kontor::ui {

class BulkDialog;
class ListView;
class OrderPanel;

/// All orders: the list, and beside it the order that is current.
class OrdersPage : public Page {
  Q_OBJECT

 public:
  OrdersPage(const PageContext& context, QWidget* parent);
  ~OrdersPage() override;

  QString id() const override { return QStringLiteral("orders"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("orders"); }
  QList<QAction*> menuActions() const override;
  void open(const Place& place) override;

  ListView* list() const { return m_list; }
  OrderPanel* panel() const { return m_panel; }
  /// The dialog that is open, or null.
  BulkDialog* bulkDialog() const;
  QAction* editAction() const { return m_edit; }
  QAction* archiveAction() const { return m_archive; }
  QAction* unarchiveAction() const { return m_unarchive; }
  QAction* copyAction() const { return m_copy; }

 private:
  void buildActions();
  void editSelected();
  void archiveSelected(bool archived);
  void toggleArchived(bool shown);
  void updatePanel();
  void updateActions();

  PageContext m_context;
  ListView* m_list;
  OrderPanel* m_panel;
  QSplitter* m_splitter;
  QAction* m_edit;
  QAction* m_archive;
  QAction* m_unarchive;
  QAction* m_copy;
  QAction* m_filter;
  QAction* m_showArchived;
  QAction* m_togglePanel;
};

}  // namespace kontor::ui

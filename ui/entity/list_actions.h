// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/page_description.h"
#include "ui/page.h"
#include "ui/shell/commands.h"

#include <QObject>

#include <map>

namespace kontor::ui {

class BulkDialog;
class ListView;
class PasteDialog;
class RecordDialog;

/// What can be done with the list of a page and with what is chosen in it.
class ListActions : public QObject {
  Q_OBJECT

 public:
  ListActions(const PageContext& context, const PageDescription& page, ListView& list, QWidget* parent);

  QAction* action(Command command) const { return m_actions.at(command); }
  /// In the order of the page's menu.
  QList<QAction*> all() const;
  /// The dialogs that are open, or null.
  BulkDialog* bulkDialog() const;
  RecordDialog* newDialog() const;
  PasteDialog* pasteDialog() const;
  /// Makes a record with the form of its kind.
  void makeNew();

 Q_SIGNALS:
  void noticed(const QString& sentence);
  void created(kontor::domain::Id id);

 private:
  template <typename Run>
  QAction* add(Command command, Run run);
  void editSelected();
  void archiveSelected(bool archived);
  void paste();
  void exportRecords(bool all);
  void toggleArchived(bool shown);
  void update();

  PageContext m_context;
  const PageDescription& m_page;
  ListView& m_list;
  QWidget* m_window;
  std::vector<Command> m_order;
  std::map<Command, QAction*> m_actions;
  models::LatestJob m_exportJob;
};

}  // namespace kontor::ui

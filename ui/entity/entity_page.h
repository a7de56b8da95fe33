// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/list_actions.h"
#include "ui/entity/page_description.h"
#include "ui/page.h"

class QSplitter;

namespace kontor::ui {

class ListView;
class RecordPanel;
class ViewsButton;

/// All records of one kind: the list, and beside it the record that is current. What makes it the page of orders or of
/// suppliers is its description.
class EntityPage : public Page {
  Q_OBJECT

 public:
  EntityPage(const PageContext& context, const PageDescription& description, QWidget* parent);
  ~EntityPage() override;

  QString id() const override { return QString::fromLatin1(m_description.id); }
  QList<QAction*> menuActions() const override;
  void open(const Place& place) override;
  void activate() override;
  bool isUnsaved() const override;
  void saveTyped(const std::function<void(const QString& obstacle)>& done) override;
  void discardTyped() override;

  const PageContext& context() const { return m_context; }
  ListView* list() const { return m_list; }
  RecordPanel* panel() const { return m_panel; }
  ListActions* actions() const { return m_actions; }
  ViewsButton* views() const { return m_views; }
  QAction* action(Command command) const { return m_actions->action(command); }
  /// What only this page can do, in the order of its description.
  const std::vector<QAction*>& specialActions() const { return m_special; }

 private:
  void buildLayout();
  void listen();
  void updatePanel();
  void follow(domain::Entity entity, domain::Id id);
  QString splitName() const { return id() + QStringLiteral("-split"); }

  PageContext m_context;
  PageDescription m_description;
  ListView* m_list;
  RecordPanel* m_panel;
  QSplitter* m_splitter;
  ListActions* m_actions;
  ViewsButton* m_views;
  QAction* m_togglePanel;
  std::vector<QAction*> m_special;
};

}  // namespace kontor::ui

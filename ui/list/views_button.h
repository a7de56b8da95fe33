// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/saved_views.h"

#include <QToolButton>

class QInputDialog;
class QMenu;

namespace kontor::ui {

class ListView;

/// The menu of saved views beside the filter of a list: choose one, save what is shown, rename, delete.
class ViewsButton : public QToolButton {
  Q_OBJECT

 public:
  ViewsButton(models::Session& session, const QString& page, ListView& list);

  models::SavedViews& views() const { return *m_views; }
  QAction* saveAction() const { return m_save; }
  /// The question for a name that is open, or null.
  QInputDialog* question() const;
  void apply(const models::SavedView& view);
  void save(const QString& name);

 Q_SIGNALS:
  void noticed(const QString& sentence);

 private:
  void rebuild();
  void askName(const QString& label, const QString& name, std::function<void(const QString&)> done);

  ListView& m_list;
  models::SavedViews* m_views;
  QMenu* m_menu;
  QAction* m_save;
};

}  // namespace kontor::ui

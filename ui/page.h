// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;

namespace kontor::models {
class Session;
}

namespace kontor::ui {

class Dialogs;
class Settings;

/// What every page is built from; all of it outlives the page.
struct PageContext {
  models::Session& session;
  Settings& settings;
  Dialogs& dialogs;
};

/// Somewhere in the program: a list under a filter, or one record.
struct Place {
  QString page;    ///< id of the page: `orders`, `kpis`, `journal`
  QString filter;  ///< filter of its list; empty: leave it
  domain::Id record = 0;
};

/// One tab of the main window.
class Page : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// Name in settings, places and files of pictures: `orders`.
  virtual QString id() const = 0;
  /// What the page can do, for the page's menu; shortcuts are set in them.
  virtual QList<QAction*> menuActions() const { return {}; }
  /// Goes to a place on this page.
  virtual void open(const Place&) {}
  /// The page has come to the front: load what was put off.
  virtual void activate() {}
  /// Something has been typed that is not in the book yet.
  virtual bool isUnsaved() const { return false; }
  /// Saves it and calls `done` with what stands in the way: nothing when all of it is in the book; otherwise the rest
  /// stays on the screen.
  virtual void saveTyped(const std::function<void(const QString& obstacle)>&) {}
  /// Forgets it.
  virtual void discardTyped() {}

 Q_SIGNALS:
  /// Leads to another page (a number to its rows, a journal entry to its record).
  void placeRequested(const kontor::ui::Place& place);
  /// A short word to the user that fades by itself.
  void noticed(const QString& sentence);
  /// The page wants the import dialog (empty states do), with these files.
  void importRequested(const QStringList& files = {});
};

}  // namespace kontor::ui

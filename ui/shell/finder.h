// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finder_model.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace kontor::ui {

/// Finds anything: a field and a list over the window. Type, choose with the arrows, go there with Enter; Esc or a
/// click beside it closes it.
class Finder : public QWidget {
  Q_OBJECT

 public:
  explicit Finder(QWidget* window);

  /// Null: without a book.
  void open(models::Session* session, std::vector<models::FinderEntry> fixed, std::vector<domain::Entity> entities);
  void close();

  QLineEdit* line() const { return m_line; }
  QListView* list() const { return m_list; }
  const models::FinderModel& model() const { return *m_model; }

 Q_SIGNALS:
  void chosen(const kontor::models::FinderEntry& entry);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void place();
  void move(int rows);
  void choose();
  void showRows();

  QFrame* m_panel;
  QLineEdit* m_line;
  QListView* m_list;
  QLabel* m_nothing;
  models::FinderModel* m_model;
};

}  // namespace kontor::ui

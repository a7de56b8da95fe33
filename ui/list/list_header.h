// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTimer>

#include <vector>

class QMenu;

namespace kontor::models {
class ListModel;
}

namespace kontor::ui {

class Settings;

/// The header of a list: columns are chosen in its menu, moved and sized with the mouse, and remembered under the
/// list's name together with the order of the rows.
class ListHeader : public QHeaderView {
  Q_OBJECT

 public:
  ListHeader(Settings& settings, QString name, QWidget* parent);

  /// Call once, when the view has its model.
  void attach(models::ListModel& model);
  /// Columns on the screen, from left to right.
  std::vector<int> shownColumns() const;
  void setShown(int column, bool shown);
  /// Shows just these fields, in this order; nothing known among them: the columns stay.
  void showFields(const QStringList& fields);
  /// Remembers at once what was changed a moment ago; the model must still live.
  void flush();
  /// A menu with a box for every column.
  QMenu* columnMenu(QWidget* parent);

 Q_SIGNALS:
  void shownChanged();

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrangeUsual();
  /// Gives the room that the usual columns leave to those that hold words, and takes from them what little is missing.
  void spread();
  int fittingWidth(int column) const;
  bool restore();
  void save();

  Settings& m_settings;
  QString m_name;
  models::ListModel* m_model = nullptr;
  QTimer m_saveTimer;
  bool m_restoring = false;
  bool m_isUsual = false;  ///< nobody has said otherwise yet
};

}  // namespace kontor::ui

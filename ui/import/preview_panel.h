// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_file.h"
#include "models/imports/import_preview_model.h"
#include "models/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kontor::ui {

class RowTable;
class Segments;

/// What an import would do, narrowed to one kind of row by a click on its count; a changed row cell by cell; wrong
/// cells put right on the spot.
class PreviewPanel : public QWidget {
  Q_OBJECT

 public:
  explicit PreviewPanel(models::Session& session, QWidget* parent = nullptr);

  void show(const models::ImportFile& file);
  /// Says beside the button what became of saving.
  void say(const QString& sentence);
  models::ImportPreviewModel& model() { return *m_model; }
  Segments& counts() { return *m_counts; }
  RowTable& table() { return *m_table; }
  QTreeWidget& cells() { return *m_cells; }
  QPushButton& saveButton() { return *m_save; }
  QPushButton& alikeButton() { return *m_alike; }
  QPushButton& leaveOutButton() { return *m_leaveOut; }
  QPushButton& forgetButton() { return *m_forget; }
  QPushButton& codesButton() { return *m_codes; }
  QLabel& note() { return *m_note; }

 Q_SIGNALS:
  void saveRequested();
  /// The rows of the file are to be read like this.
  void mendingChanged(const kontor::exchange::Mending& mending);
  /// Say what the unknown codes stand for.
  void codesRequested();

 private:
  void build();
  void buildTable();
  void connectParts();
  void showPlan(std::shared_ptr<const exchange::ImportPlan> plan, bool sameFile);
  void fillCounts();
  void takeFilter(int index);
  void fitColumns();
  void showCells();
  void showTools();
  void repair(exchange::CellRepair repair);
  void leaveOut();

  models::Session& m_session;
  models::ImportPreviewModel* m_model = nullptr;
  models::LatestJob m_job;
  int m_file = 0;
  bool m_open = false;  ///< rows may be changed
  exchange::Mending m_mending;
  std::optional<exchange::CellRepair> m_last;  ///< the newest repair, for all alike
  int m_alikeCount = 0;
  Segments* m_counts = nullptr;
  RowTable* m_table = nullptr;
  QTreeWidget* m_cells = nullptr;
  QPushButton* m_save = nullptr;
  QPushButton* m_alike = nullptr;
  QPushButton* m_leaveOut = nullptr;
  QPushButton* m_forget = nullptr;
  QPushButton* m_codes = nullptr;
  QLabel* m_note = nullptr;
};

}  // namespace kontor::ui

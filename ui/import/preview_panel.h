// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_preview_model.h"
#include "models/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kontor::ui {

class RowTable;
class Segments;

/// What an import would do, narrowed to one kind of row by a click on its count; a changed row cell by cell.
class PreviewPanel : public QWidget {
  Q_OBJECT

 public:
  explicit PreviewPanel(models::Session& session, QWidget* parent = nullptr);

  void show(std::shared_ptr<const exchange::ImportPlan> plan);
  /// Says beside the button what became of saving.
  void say(const QString& sentence);
  models::ImportPreviewModel& model() { return *m_model; }
  Segments& counts() { return *m_counts; }
  RowTable& table() { return *m_table; }
  QTreeWidget& cells() { return *m_cells; }
  QPushButton& saveButton() { return *m_save; }
  QLabel& note() { return *m_note; }

 Q_SIGNALS:
  void saveRequested();

 private:
  void fillCounts();
  void takeFilter(int index);
  void showCells();

  models::Session& m_session;
  models::ImportPreviewModel* m_model = nullptr;
  models::LatestJob m_job;
  Segments* m_counts = nullptr;
  RowTable* m_table = nullptr;
  QTreeWidget* m_cells = nullptr;
  QPushButton* m_save = nullptr;
  QLabel* m_note = nullptr;
};

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/column_mapping.h"
#include "models/imports/import_preview_model.h"
#include "models/imports/import_session.h"
#include "ui/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kontor::ui {

class CellGrid;
class IssueLabel;
class RowTable;
class Section;

/// Teaches a table that nobody knows: columns are matched to fields, and below stands what its rows would become. What
/// is kept is a profile of the seller's own, by which the file and all later ones like it are read.
class MappingDialog : public QDialog {
  Q_OBJECT

 public:
  MappingDialog(const PageContext& context, models::ImportSession& session, int row, QWidget* parent);

  models::ColumnMapping& mapping() { return *m_mapping; }
  models::ImportPreviewModel& preview() { return *m_preview; }
  QLineEdit& nameEdit() { return *m_name; }
  QComboBox& entityBox() { return *m_entity; }
  CellGrid& columns() { return *m_columns; }
  CellGrid& states() { return *m_states; }
  QComboBox* fieldBox(int column) const;
  QComboBox* stateBox(int row) const;
  QPushButton& useButton() { return *m_use; }
  QPushButton& exportButton() { return *m_export; }
  QPushButton& loadButton() { return *m_load; }

 private:
  void build();
  QWidget* buildHead();
  void buildTables();
  void connectParts();
  void showTable();
  void showMatches();
  void showStates();
  void showPreview();
  QComboBox* makeBox(CellGrid* table, const std::vector<std::pair<QString, QString>>& choices, const QString& none);
  void use();
  void exportProfile();
  void loadProfile();
  void keep(const std::string& text);

  PageContext m_context;
  models::ImportSession& m_import;
  int m_file;
  models::ColumnMapping* m_mapping = nullptr;
  models::ImportPreviewModel* m_preview = nullptr;
  QLineEdit* m_name = nullptr;
  QComboBox* m_entity = nullptr;
  QComboBox* m_platform = nullptr;
  CellGrid* m_columns = nullptr;
  CellGrid* m_states = nullptr;
  Section* m_statesSection = nullptr;
  RowTable* m_rows = nullptr;
  QLabel* m_summary = nullptr;
  IssueLabel* m_issue = nullptr;
  QPushButton* m_load = nullptr;
  QPushButton* m_export = nullptr;
  QPushButton* m_use = nullptr;
};

}  // namespace kontor::ui

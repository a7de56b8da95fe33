// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paste_model.h"
#include "models/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kontor::ui {

class IssueLabel;
class RowTable;

/// Shows what pasting a table would do, row by row, and writes it as one entry when nothing is wrong.
class PasteDialog : public QDialog {
  Q_OBJECT

 public:
  PasteDialog(models::Session& session, domain::Entity entity, std::vector<const domain::Field*> shown,
              const QString& table, QWidget* parent);

  models::PasteModel& model() const { return *m_model; }
  QPushButton* writeButton() const { return m_write; }

 Q_SIGNALS:
  void pasted(int rows);

 private:
  void build();
  void take(models::PastePlan plan);
  void write();

  models::Session& m_session;
  models::PasteModel* m_model;
  QLabel* m_summary;
  RowTable* m_table;
  QStackedWidget* m_stack;
  IssueLabel* m_faults;
  QPushButton* m_write = nullptr;
  models::LatestJob m_job;
};

}  // namespace kontor::ui

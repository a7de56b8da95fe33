// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paste/paste_model.h"
#include "models/session.h"

#include <QDialog>

#include <optional>
#include <stop_token>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kontor::ui {

class IssueLabel;
class RowTable;
class WorkBar;

/// Shows what pasting a table would do, row by row, and writes it as one entry when nothing is wrong. Both can be stopped.
class PasteDialog : public QDialog {
  Q_OBJECT

 public:
  PasteDialog(models::Session& session, domain::Entity entity, std::vector<const domain::Field*> shown, const QString& table,
              QWidget* parent);

  models::PasteModel& model() const { return *m_model; }
  QPushButton* writeButton() const { return m_write; }
  QPushButton* cancelButton() const { return m_cancel; }
  QLabel* summary() const { return m_summary; }

  /// While rows are being written they are taken back first.
  void reject() override;

 Q_SIGNALS:
  void pasted(int rows);

 private:
  void build();
  void take(models::PastePlan plan);
  void write();
  void written(std::optional<int> rows);

  models::Session& m_session;
  models::PasteModel* m_model;
  QLabel* m_summary;
  RowTable* m_table;
  QStackedWidget* m_stack;
  IssueLabel* m_faults;
  WorkBar* m_bar;
  QPushButton* m_write = nullptr;
  QPushButton* m_cancel = nullptr;
  std::optional<std::stop_source> m_writing;
  models::LatestJob m_job;
};

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_session.h"
#include "ui/entity/record_dialog.h"

class QComboBox;

namespace kontor::ui {

class CellGrid;
/// The codes of a file that no SKU is known for, and what they stand for: a SKU that is proposed, any other one, or a
/// new one. The choices become part of the import and of its one journal entry.
class UnknownCodesDialog : public RecordDialog {
  Q_OBJECT

 public:
  UnknownCodesDialog(models::ImportSession& session, int row, QWidget* parent);

  CellGrid& codes() { return *m_codes; }
  QComboBox& proposals() { return *m_proposals; }
  QPushButton& takeButton() { return *m_take; }
  QPushButton& allButton() { return *m_all; }

 protected:
  void save() override;

 private:
  using Choice = exchange::ImportPlan::CodeChoice;

  void build();
  void fill();
  void showRow(int row);
  void showProposals();
  const exchange::UnknownCode* chosen() const;
  const Choice* choiceFor(const std::string& code) const;
  void choose(const exchange::UnknownCode& code, std::optional<Choice> choice);
  void takeProposal();
  void settleAll();
  void next();
  QString meaning(const exchange::UnknownCode& code) const;

  models::ImportSession& m_import;
  int m_file;
  std::vector<exchange::UnknownCode> m_unknown;
  std::map<domain::Id, QString> m_titles;  // of SKUs that were chosen or proposed
  CellGrid* m_codes;
  QComboBox* m_proposals;
  QPushButton* m_take;
  QPushButton* m_all;
};

}  // namespace kontor::ui

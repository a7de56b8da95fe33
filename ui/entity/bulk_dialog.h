// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "models/words/field_text.h"
#include "storage/records.h"
#include "ui/record/date_edit.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kontor::ui {

class IssueLabel;

/// Asks for one field and one value that many records shall get. Accepted only with a value that fits.
class BulkDialog : public QDialog {
  Q_OBJECT

 public:
  BulkDialog(const models::Session& session, domain::Entity entity, qsizetype count, QWidget* parent);

  storage::FieldValues values() const;
  QComboBox* fieldBox() const { return m_field; }
  QComboBox* choiceBox() const { return m_choice; }
  DateEdit* valueLine() const { return m_line; }
  QPushButton* applyButton() const { return m_apply; }
  QString issueText() const;

 private:
  void changeField();
  void check();
  const domain::Field& field() const;
  QString typed() const;

  models::FieldText m_text;
  domain::Entity m_entity;
  std::vector<const domain::Field*> m_fields;
  QComboBox* m_field;
  QStackedWidget* m_editors;
  QComboBox* m_choice;
  DateEdit* m_line;
  IssueLabel* m_issue;
  QPushButton* m_apply = nullptr;
  domain::Value m_value;
};

}  // namespace kontor::ui

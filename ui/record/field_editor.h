// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kontor::models {
class RecordModel;
}

namespace kontor::ui {

class IssueLabel;

/// One field of a record in a form: an editor where it may be changed, a text that can be copied where not, and
/// beneath what is wrong with the typed value.
class FieldEditor : public QWidget {
  Q_OBJECT

 public:
  FieldEditor(models::RecordModel& record, const domain::Field& field, QWidget* parent);

  const domain::Field& field() const { return m_field; }
  /// Takes over what the record says now.
  void refresh();
  /// False for a field that cannot be changed and has nothing to say.
  bool isWorthShowing() const;
  QWidget* input() const { return m_input; }
  QString issueText() const;

 private:
  QWidget* makeInput();
  QWidget* makeLine();
  QWidget* makeChoice();
  QWidget* makeNote();
  QWidget* makeText();
  void typed(const QString& text);

  models::RecordModel& m_record;
  const domain::Field& m_field;
  QLineEdit* m_line = nullptr;
  QComboBox* m_choice = nullptr;
  QPlainTextEdit* m_note = nullptr;
  QLabel* m_text = nullptr;
  QLabel* m_unit = nullptr;
  IssueLabel* m_issue;
  QWidget* m_input;
  bool m_refreshing = false;
};

}  // namespace kontor::ui

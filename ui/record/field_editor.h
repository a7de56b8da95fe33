// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace kontor::models {
class RecordModel;
}

namespace kontor::ui {

class IssueLabel;

/// One field of a record in a form: an editor where it may be changed, a text that can be copied where not, a way to the
/// record that a reference leads to, and beneath what is wrong with the typed value.
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
  /// Null where no page shows what the field leads to.
  QToolButton* goButton() const { return m_go; }

 Q_SIGNALS:
  void referenceOpened(kontor::domain::Entity entity, kontor::domain::Id id);

 private:
  QWidget* makeInput();
  QWidget* makeLine();
  QWidget* makeDate();
  QWidget* makeChoice();
  QWidget* makeNote();
  QWidget* makeReference();
  QWidget* makeFlag();
  QWidget* makeText();
  QToolButton* makeGoButton();
  void typed(const QString& text);
  QString unit() const;

  models::RecordModel& m_record;
  const domain::Field& m_field;
  QLineEdit* m_line = nullptr;
  QComboBox* m_choice = nullptr;
  QPlainTextEdit* m_note = nullptr;
  QCheckBox* m_flag = nullptr;
  QLabel* m_text = nullptr;
  QToolButton* m_go = nullptr;
  QLabel* m_unit = nullptr;
  IssueLabel* m_issue;
  QWidget* m_input;
  bool m_refreshing = false;
};

}  // namespace kontor::ui

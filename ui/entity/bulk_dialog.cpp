// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/bulk_dialog.h"

#include "models/words/field_labels.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "ui/parts/issue_label.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr int kTextWidth = 372;

}  // namespace

BulkDialog::BulkDialog(const models::Session& session, domain::Entity entity, qsizetype count, QWidget* parent)
    : QDialog(parent),
      m_text(session.text()),
      m_entity(entity),
      m_field(new QComboBox(this)),
      m_editors(new QStackedWidget(this)),
      m_choice(new QComboBox(this)),
      m_line(new DateEdit(session, this)),
      m_issue(new IssueLabel(this)) {
  setWindowTitle(tr("Edit %1 records").arg(m_text.integer(count)));
  for (const domain::Field& candidate : domain::fields(entity)) {
    if (!candidate.has(domain::Bulk) || !candidate.has(domain::Editable)) continue;
    m_fields.push_back(&candidate);
    m_field->addItem(models::FieldText::label(candidate), models::toQt(candidate.id));
  }
  m_editors->addWidget(m_line);
  m_editors->addWidget(m_choice);
  m_editors->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(spacing::large);
  form->setVerticalSpacing(spacing::small);
  form->addRow(tr("Field"), m_field);
  form->addRow(tr("New value"), m_editors);
  form->addRow(QString(), m_issue);
  auto* hint =
      new QLabel(tr("All %1 records change in one step, and Ctrl+Z takes it back.").arg(m_text.integer(count)), this);
  hint->setWordWrap(true);
  hint->setMinimumWidth(kTextWidth);
  hint->setForegroundRole(QPalette::PlaceholderText);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_apply = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
  m_apply->setDefault(true);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(spacing::medium);
  layout->addLayout(form);
  layout->addWidget(hint);
  layout->addStretch(1);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_field, &QComboBox::currentIndexChanged, this, &BulkDialog::changeField);
  connect(m_choice, &QComboBox::currentIndexChanged, this, &BulkDialog::check);
  connect(m_line, &QLineEdit::textChanged, this, &BulkDialog::check);
  changeField();
}

storage::FieldValues BulkDialog::values() const {
  return {{std::string(field().id), m_value}};
}

QString BulkDialog::issueText() const {
  return m_issue->text();
}

const domain::Field& BulkDialog::field() const {
  return *m_fields[static_cast<std::size_t>(m_field->currentIndex())];
}

QString BulkDialog::typed() const {
  return field().type == domain::FieldType::Choice ? m_choice->currentData().toString() : m_line->text();
}

void BulkDialog::changeField() {
  const bool choice = field().type == domain::FieldType::Choice;
  m_choice->clear();
  if (choice) {
    for (const std::string_view code : models::choiceCodes(field())) {
      m_choice->addItem(models::FieldText::choice(field(), code), models::toQt(code));
    }
  }
  m_line->setType(field().type);
  m_line->clear();
  m_line->setPlaceholderText(tr("empty"));
  m_editors->setCurrentWidget(choice ? static_cast<QWidget*>(m_choice) : m_line);
  check();
}

void BulkDialog::check() {
  models::TypedValue result = m_text.parse(field(), typed());
  m_value = std::move(result.value);
  domain::Issues issues;
  if (result.issue) {
    issues.push_back(std::move(*result.issue));
  } else {
    issues = storage::validate(m_entity, values(), false);
  }
  m_issue->say(issues.empty() ? QString() : models::issueSentence(issues.front(), m_entity));
  m_apply->setEnabled(issues.empty());
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/field_editor.h"

#include "models/records/record_model.h"
#include "models/words/field_labels.h"
#include "models/words/text.h"
#include "models/words/wording.h"
#include "ui/entity/page_description.h"
#include "ui/icons.h"
#include "ui/parts/issue_label.h"
#include "ui/record/date_edit.h"
#include "ui/record/reference_edit.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace kontor::ui {
namespace {

// A form scrolls under the wheel; its boxes must not change on the way.
class CalmComboBox : public QComboBox {
 public:
  using QComboBox::QComboBox;

 protected:
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace

FieldEditor::FieldEditor(models::RecordModel& record, const domain::Field& field, QWidget* parent)
    : QWidget(parent), m_record(record), m_field(field), m_issue(new IssueLabel(this)), m_input(makeInput()) {
  m_input->setObjectName(QStringLiteral("field:") + models::toQt(field.id));
  m_input->setAccessibleName(models::FieldText::label(field));
  auto* line = new QHBoxLayout;
  line->setSpacing(spacing::small);
  line->addWidget(m_input, 1);
  const bool isMeasure = field.type == domain::FieldType::Weight || field.type == domain::FieldType::Length;
  if ((isMeasure && m_line != nullptr) || field.type == domain::FieldType::Money) {
    m_unit = new QLabel(this);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    m_unit->setMinimumWidth(m_unit->fontMetrics().horizontalAdvance(QStringLiteral("WWW")));
    line->addWidget(m_unit);
  }
  if (field.type == domain::FieldType::Reference && !pageOf(*domain::findEntity(field.detail)).isEmpty()) {
    m_go = makeGoButton();
    line->addWidget(m_go);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addLayout(line);
  layout->addWidget(m_issue);
  setFocusProxy(m_input);
}

void FieldEditor::refresh() {
  m_refreshing = true;
  const QString text = m_record.editText(m_field);
  if (m_line != nullptr && m_line->text() != text) m_line->setText(text);
  if (m_note != nullptr && m_note->toPlainText() != text) m_note->setPlainText(text);
  if (m_choice != nullptr) m_choice->setCurrentIndex(m_choice->findData(text));
  if (m_flag != nullptr) m_flag->setChecked(text == QLatin1String("1"));
  if (m_text != nullptr) m_text->setText(m_record.text(m_field));
  if (m_go != nullptr) m_go->setVisible(m_record.reference(m_field.id) != 0 && !m_record.isModified(m_field.id));
  if (m_unit != nullptr) m_unit->setText(unit());
  const QString issue = m_record.issue(m_field.id);
  m_issue->say(issue);
  m_input->setProperty("wrong", !issue.isEmpty());
  m_input->setEnabled(m_record.isLoaded() && (m_text != nullptr || m_record.canEdit(m_field)));
  m_input->update();
  m_refreshing = false;
}

QString FieldEditor::unit() const {
  if (m_field.type == domain::FieldType::Weight) return QStringLiteral("g");
  if (m_field.type == domain::FieldType::Length) return QStringLiteral("mm");
  const auto* currency = std::get_if<std::string>(&m_record.value(m_field.detail));
  return currency != nullptr ? models::toQt(*currency) : QString();
}

bool FieldEditor::isWorthShowing() const {
  return m_record.isNew() || m_field.has(domain::Editable) || !m_record.text(m_field).isEmpty();
}

QString FieldEditor::issueText() const {
  return m_issue->text();
}

QWidget* FieldEditor::makeInput() {
  const bool typed = m_record.isNew() ? m_record.canEdit(m_field) : m_field.has(domain::Editable);
  if (!typed) return makeText();
  switch (m_field.type) {
    case domain::FieldType::Choice: return makeChoice();
    case domain::FieldType::Note: return makeNote();
    case domain::FieldType::Reference: return makeReference();
    case domain::FieldType::Flag: return makeFlag();
    case domain::FieldType::Day:
    case domain::FieldType::Instant: return makeDate();
    case domain::FieldType::Sealed: return m_field.id == "text" ? makeNote() : makeLine();
    default: return makeLine();
  }
}

QWidget* FieldEditor::makeLine() {
  m_line = new QLineEdit(this);
  m_line->setProperty("quiet", true);
  if (m_field.type == domain::FieldType::Money) m_line->setAlignment(Qt::AlignRight);
  connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::typed);
  return m_line;
}

QWidget* FieldEditor::makeDate() {
  const models::Session& session = m_record.session();
  auto* edit = new DateEdit(session, this);
  edit->setType(m_field.type);
  edit->setProperty("quiet", true);
  connect(edit, &QLineEdit::textChanged, this, &FieldEditor::typed);
  m_line = edit;
  return edit;
}

QWidget* FieldEditor::makeChoice() {
  m_choice = new CalmComboBox(this);
  m_choice->setProperty("quiet", true);
  m_choice->setFocusPolicy(Qt::StrongFocus);
  if (!m_field.has(domain::Required)) m_choice->addItem(QString(), QString());
  for (const std::string_view code : models::choiceCodes(m_field)) {
    m_choice->addItem(models::FieldText::choice(m_field, code), models::toQt(code));
  }
  connect(m_choice, &QComboBox::currentIndexChanged, this,
          [this](int index) { typed(m_choice->itemData(index).toString()); });
  return m_choice;
}

QWidget* FieldEditor::makeNote() {
  m_note = new QPlainTextEdit(this);
  m_note->setProperty("field", true);
  m_note->setProperty("quiet", true);
  m_note->setTabChangesFocus(true);
  m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + spacing::large);
  connect(m_note, &QPlainTextEdit::textChanged, this, [this] { typed(m_note->toPlainText()); });
  return m_note;
}

QWidget* FieldEditor::makeReference() {
  m_line = new ReferenceEdit(m_record, m_field, this);
  m_line->setProperty("quiet", true);
  return m_line;
}

QWidget* FieldEditor::makeFlag() {
  m_flag = new QCheckBox(this);
  m_flag->setMinimumHeight(spacing::rowHeight - 2);
  connect(m_flag, &QCheckBox::toggled, this, [this](bool on) { typed(on ? QStringLiteral("1") : QStringLiteral("0")); });
  return m_flag;
}

QToolButton* FieldEditor::makeGoButton() {
  auto* button = new QToolButton(this);
  button->setAutoRaise(true);
  button->setIcon(icon(QStringLiteral("link")));
  button->setToolTip(tr("Open"));
  button->setAccessibleName(models::withName(tr("Open %1"), models::FieldText::label(m_field)));
  connect(button, &QToolButton::clicked, this,
          [this] { Q_EMIT referenceOpened(*domain::findEntity(m_field.detail), m_record.reference(m_field.id)); });
  return button;
}

QWidget* FieldEditor::makeText() {
  m_text = new QLabel(this);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_text->setWordWrap(true);
  m_text->setMinimumHeight(spacing::rowHeight - 2);
  m_text->setContentsMargins(spacing::small, 0, spacing::small, 0);  // where the text of an editor stands
  if (m_field.type == domain::FieldType::Money) {
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  return m_text;
}

void FieldEditor::typed(const QString& text) {
  if (!m_refreshing) m_record.setText(m_field, text);
}

}  // namespace kontor::ui

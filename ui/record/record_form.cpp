// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_form.h"

#include "models/records/record_model.h"
#include "models/words/field_text.h"
#include "ui/icons.h"
#include "ui/parts/section.h"
#include "ui/record/field_editor.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kLabelWidth = 128;

// A currency stands beside the amounts that it belongs to.
bool isCurrencyOfMoney(const domain::Field& field) {
  return std::ranges::any_of(domain::fields(field.entity), [&](const domain::Field& other) {
    return other.type == domain::FieldType::Money && other.detail == field.id;
  });
}

// The heading of its group says it, when it is alone there.
bool isLongText(const domain::Field& field) {
  return field.id == "note" || (field.type == domain::FieldType::Sealed && field.id == "text");
}

}  // namespace

RecordForm::RecordForm(models::RecordModel& record, std::vector<std::string_view> hidden, QWidget* parent)
    : QWidget(parent), m_record(record) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(spacing::large);
  for (const Group group : {Group::Main, Group::Amounts, Group::Dates, Group::Delivery, Group::Note}) {
    addGroup(group, hidden);
  }
  connect(&record, &models::RecordModel::loaded, this, &RecordForm::refresh);
  connect(&record, &models::RecordModel::edited, this, &RecordForm::refresh);
  refresh();
}

FieldEditor* RecordForm::editor(std::string_view field) const {
  for (const GroupPart& part : m_parts) {
    for (const Row& row : part.rows) {
      if (row.editor->field().id == field) return row.editor;
    }
  }
  return nullptr;
}

bool RecordForm::focusFault() {
  for (const GroupPart& part : m_parts) {
    const auto wrong = std::ranges::find_if(part.rows, [](const Row& row) { return !row.editor->issueText().isEmpty(); });
    if (wrong == part.rows.end()) continue;
    part.section->setOpen(true);
    wrong->editor->input()->setFocus(Qt::OtherFocusReason);
    return true;
  }
  return false;
}

RecordForm::Group RecordForm::groupOf(const domain::Field& field) {
  using enum domain::FieldType;
  switch (field.type) {
    case Money: return Group::Amounts;
    case Day:
    case Instant: return Group::Dates;
    case Sealed: return Group::Delivery;
    case Note: return Group::Note;
    case Currency: return isCurrencyOfMoney(field) ? Group::Amounts : Group::Main;
    default: return field.id == "ship_service" ? Group::Delivery : Group::Main;
  }
}

QString RecordForm::groupTitle(Group group) const {
  switch (group) {
    case Group::Amounts: return tr("Amounts");
    case Group::Dates: return tr("Dates");
    case Group::Delivery:
      if (m_record.entity() == domain::Entity::Message) {
        return models::FieldText::label(*domain::findField(domain::Entity::Message, "text"));
      }
      return m_record.entity() == domain::Entity::SalesOrder ? tr("Delivery") : tr("Contact");
    case Group::Note: return tr("Note");
    case Group::Main: break;
  }
  return models::FieldText::entity(m_record.entity());
}

void RecordForm::addGroup(Group group, const std::vector<std::string_view>& hidden) {
  auto* content = new QWidget(this);
  auto* grid = new QGridLayout(content);
  grid->setContentsMargins(spacing::small, 0, 0, 0);
  grid->setHorizontalSpacing(spacing::medium);
  grid->setVerticalSpacing(spacing::tiny);
  grid->setColumnMinimumWidth(0, kLabelWidth);
  grid->setColumnStretch(1, 1);
  GroupPart part{group, nullptr, {}};
  const auto belongs = [&](const domain::Field& field) {
    return groupOf(field) == group && std::ranges::find(hidden, field.id) == hidden.end() &&
           (!m_record.isNew() || m_record.canEdit(field));
  };
  const bool alone = std::ranges::count_if(domain::fields(m_record.entity()), belongs) == 1;
  for (const domain::Field& field : domain::fields(m_record.entity())) {
    if (!belongs(field)) continue;
    auto* editor = new FieldEditor(m_record, field, content);
    connect(editor, &FieldEditor::referenceOpened, this, &RecordForm::referenceOpened);
    auto* label = new QLabel(models::FieldText::label(field), content);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(editor->input());
    label->setMinimumHeight(spacing::rowHeight - 2);
    const int row = static_cast<int>(part.rows.size());
    // A long text needs the whole width and no second heading.
    const bool labelled = !alone || !isLongText(field);
    if (!labelled) {
      label->hide();
      grid->addWidget(editor, row, 0, 1, 2);
    } else {
      grid->addWidget(label, row, 0, Qt::AlignTop);
      grid->addWidget(editor, row, 1);
    }
    part.rows.push_back({label, editor, labelled});
  }
  part.section = new Section(groupTitle(group), content, this);
  if (group == Group::Delivery) addRevealButton(*part.section);
  layout()->addWidget(part.section);
  m_parts.push_back(std::move(part));
}

void RecordForm::setHeading(const QString& heading, Group group) {
  for (const GroupPart& part : m_parts) {
    if (part.group == group) part.section->setTitle(heading);
  }
}

void RecordForm::addRevealButton(Section& section) {
  m_reveal = new QToolButton(&section);
  m_reveal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_reveal->setAutoRaise(true);
  connect(m_reveal, &QToolButton::clicked, this, [this] { m_record.reveal(!m_record.isRevealed()); });
  section.addTool(m_reveal);
}

void RecordForm::refresh() {
  for (const GroupPart& part : m_parts) {
    bool any = false;
    for (const Row& row : part.rows) {
      row.editor->refresh();
      const bool shown = row.editor->isWorthShowing();
      row.editor->setVisible(shown);
      row.label->setVisible(shown && row.labelled);
      any = any || shown;
    }
    part.section->setVisible(any);
  }
  if (m_reveal == nullptr) return;
  m_reveal->setVisible(!m_record.isNew());
  const bool revealed = m_record.isRevealed();
  m_reveal->setText(revealed ? tr("Hide") : tr("Show"));
  m_reveal->setIcon(icon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye")));
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/limits_dialog.h"

#include "models/today/worklist_text.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kontor::ui {

LimitsDialog::LimitsDialog(std::vector<storage::WorklistLimit> limits, QWidget* parent)
    : QDialog(parent), m_limits(std::move(limits)) {
  setWindowTitle(tr("Limits of Today"));
  auto* hint = new QLabel(
      tr("From here on something stands on the page Today. The limits belong to the book; Ctrl+Z takes a change back."),
      this);
  hint->setWordWrap(true);
  hint->setForegroundRole(QPalette::PlaceholderText);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, Qt::Horizontal, this);
  buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Restore defaults"));
  QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
  save->setDefault(true);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(spacing::medium);
  layout->addWidget(hint);
  layout->addWidget(buildForm());
  layout->addStretch(1);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, &LimitsDialog::restoreDefaults);
}

QWidget* LimitsDialog::buildForm() {
  auto* form = new QWidget(this);
  auto* grid = new QGridLayout(form);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(spacing::huge);
  grid->setVerticalSpacing(spacing::small);
  grid->setColumnStretch(0, 1);
  for (const storage::WorklistLimit& limit : m_limits) {
    auto* box = new QSpinBox(form);
    box->setRange(0, static_cast<int>(storage::kMostWorklistLimit));
    box->setValue(static_cast<int>(limit.value));
    const bool hours = limit.threshold->unit == "hours";
    const auto nameUnit = [box, hours](int count) {
      box->setSuffix(hours        ? count == 1 ? tr(" hour", "after 1") : tr(" hours")
                            : count == 1 ? tr(" day", "after 1")
                                  : tr(" days"));
    };
    nameUnit(box->value());
    connect(box, &QSpinBox::valueChanged, box, nameUnit);
    auto* label = new QLabel(models::WorklistText::limit(limit), form);
    label->setBuddy(box);
    box->setAccessibleName(label->text());
    const int line = grid->rowCount();
    grid->addWidget(label, line, 0);
    grid->addWidget(box, line, 1);
    m_boxes.push_back(box);
  }
  return form;
}

std::vector<storage::WorklistLimit> LimitsDialog::limits() const {
  std::vector<storage::WorklistLimit> typed = m_limits;
  for (std::size_t i = 0; i < typed.size(); ++i) typed[i].value = m_boxes[i]->value();
  return typed;
}

void LimitsDialog::restoreDefaults() {
  for (std::size_t i = 0; i < m_boxes.size(); ++i) m_boxes[i]->setValue(static_cast<int>(m_limits[i].threshold->fallback));
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/target_editor.h"

#include "ui/shell/commands.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace kontor::ui {
namespace {

using storage::KpiForm;

constexpr double kMost = 1e12;

/// How a value is typed: so many units of the KPI's value make one.
struct TypedForm {
  double factor;
  int digits;
};

TypedForm typedForm(KpiForm form) {
  switch (form) {
    case KpiForm::Money: return {1e4, 2};
    case KpiForm::Percent: return {1e4, 2};
    case KpiForm::Times: return {1e6, 2};
    case KpiForm::Duration: return {3600, 1};
    case KpiForm::Count: break;
  }
  return {1, 0};
}

double typed(const storage::KpiInfo& kpi, std::int64_t value) {
  return static_cast<double>(value) / typedForm(kpi.form().form).factor;
}

std::int64_t stored(const storage::KpiInfo& kpi, double value) {
  return std::llround(value * typedForm(kpi.form().form).factor);
}

}  // namespace

TargetEditor::TargetEditor(const storage::KpiInfo& kpi, const models::KpiText& text,
                           const std::optional<models::KpiTarget>& target, QWidget* parent)
    : QDialog(parent), m_kpi(kpi), m_unit(text.unit(kpi)) {
  setWindowTitle(tr("Target: %1").arg(models::KpiText::title(kpi)));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::medium);
  auto* form = new QFormLayout;
  column->addLayout(form);
  const bool up = kpi.direction == "up";
  m_target = addNumber();
  form->addRow(up ? tr("&At least") : tr("&At most"), m_target);
  m_warns = new QCheckBox(up ? tr("&Near the target from") : tr("&Near the target up to"), this);
  m_warning = addNumber();
  m_warning->setAccessibleName(withoutMnemonic(m_warns->text()));
  form->addRow(m_warns, m_warning);
  connect(m_warns, &QCheckBox::toggled, m_warning, &QWidget::setEnabled);
  m_warning->setEnabled(false);
  if (target) m_target->setValue(typed(kpi, target->target));
  if (target && target->warning) {
    m_warning->setValue(typed(kpi, *target->warning));
    m_warns->setChecked(true);
  }
  if (kpi.suggested) {
    auto* usual = new QPushButton(tr("Usual in the trade: %1").arg(text.full(kpi, kpi.suggested)), this);
    usual->setObjectName(QStringLiteral("usual"));
    connect(usual, &QPushButton::clicked, this, [this] { m_target->setValue(typed(m_kpi, *m_kpi.suggested)); });
    column->addWidget(usual, 0, Qt::AlignLeft);
  }
  column->addWidget(buildButtons(target.has_value()));
  m_target->setFocus();
  m_target->selectAll();
}

QDialogButtonBox* TargetEditor::buildButtons(bool canRemove) {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
  if (canRemove) {
    QPushButton* remove = buttons->addButton(tr("Remove target"), QDialogButtonBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this] {
      Q_EMIT chosen(std::nullopt);
      reject();
    });
  }
  connect(buttons, &QDialogButtonBox::accepted, this, &TargetEditor::save);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  return buttons;
}

QDoubleSpinBox* TargetEditor::addNumber() {
  auto* box = new QDoubleSpinBox(this);
  box->setDecimals(typedForm(m_kpi.form().form).digits);
  box->setRange(m_kpi.form().form == KpiForm::Money ? -kMost : 0, kMost);
  box->setGroupSeparatorShown(true);
  switch (m_kpi.form().form) {
    case KpiForm::Money: box->setSuffix(QLatin1Char(' ') + m_unit); break;
    case KpiForm::Percent: box->setSuffix(tr(" %", "behind a number")); break;
    case KpiForm::Times: box->setSuffix(tr(" ×", "times, behind a number")); break;
    case KpiForm::Duration: box->setSuffix(tr(" h", "hours, behind a number")); break;
    case KpiForm::Count: break;
  }
  return box;
}

void TargetEditor::save() {
  models::KpiTarget target{stored(m_kpi, m_target->value()), {}};
  if (m_warns->isChecked()) target.warning = stored(m_kpi, m_warning->value());
  Q_EMIT chosen(target);
  accept();
}

}  // namespace kontor::ui

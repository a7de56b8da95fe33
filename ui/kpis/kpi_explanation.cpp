// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/kpi_explanation.h"

#include "models/words/text.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr int kMissingShown = 6;

QString sourceText(const storage::KpiInfo& kpi) {
  const auto entity = domain::findEntity(kpi.source);
  return entity ? models::FieldText::entities(*entity) : models::toQt(kpi.source);
}

void setLine(QFormLayout& form, QLabel* value, const QString& text) {
  value->setText(text);
  value->setVisible(!text.isEmpty());
  form.labelForField(value)->setVisible(!text.isEmpty());
}

}  // namespace

KpiExplanation::KpiExplanation(QWidget* parent) : Card(QString(), parent) {
  setTitle(tr("How it is computed"));
  m_formula = new QLabel(this);
  m_formula->setWordWrap(true);
  m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
  body()->addWidget(m_formula);
  m_form = new QFormLayout;
  m_form->setVerticalSpacing(spacing::tiny);
  m_form->setHorizontalSpacing(spacing::large);
  m_form->setLabelAlignment(Qt::AlignLeft);
  m_numerator = addLine(*m_form, tr("Numerator"));
  m_denominator = addLine(*m_form, tr("Denominator"));
  m_value = addLine(*m_form, tr("Value"));
  m_before = addLine(*m_form, tr("Period before"));
  m_target = addLine(*m_form, tr("Target"));
  m_covered = addLine(*m_form, tr("Cost known of"));
  m_source = addLine(*m_form, tr("Counted from"));
  body()->addLayout(m_form);
  m_missing = new QLabel(this);
  m_missing->setWordWrap(true);
  m_missing->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setTextStyle(m_missing, TextStyle::Small);
  body()->addWidget(m_missing);
  body()->addStretch(1);
  m_open = new QPushButton(tr("Show the rows"), this);
  m_setTarget = new QPushButton(tr("Set target …"), this);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(spacing::small);
  buttons->addWidget(m_open);
  buttons->addWidget(m_setTarget);
  buttons->addStretch(1);
  body()->addLayout(buttons);
  connect(m_setTarget, &QPushButton::clicked, this, &KpiExplanation::targetWanted);
  connect(m_open, &QPushButton::clicked, this, &KpiExplanation::opened);
}

QLabel* KpiExplanation::addLine(QFormLayout& form, const QString& label) {
  auto* name = new QLabel(label, this);
  setTextStyle(name, TextStyle::Small);
  auto* value = new QLabel(this);
  value->setWordWrap(true);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  form.addRow(name, value);
  return value;
}

void KpiExplanation::show(const models::KpiModel& model, int row) {
  const storage::KpiInfo& kpi = model.kpi(row);
  const storage::KpiValue* value = model.value(row);
  const models::KpiText text = model.text();
  const auto shown = value ? models::statedValue(kpi, *value) : std::nullopt;
  const bool incomplete = value && !value->missing.empty();
  m_formula->setText(tr("%1 = %2", "KPI and formula").arg(models::KpiText::title(kpi), models::KpiText::formula(kpi)));
  setLine(*m_form, m_numerator,
          value && value->numerator && value->denominator ? text.numerator(kpi, *value->numerator) : QString());
  setLine(*m_form, m_denominator, value && value->denominator ? text.denominator(kpi, *value->denominator) : QString());
  setLine(*m_form, m_value,
          shown        ? text.full(kpi, shown)
          : incomplete ? tr("No rate yet: no amount could be converted")
                       : tr("No source yet: no row to count from"));
  const auto& board = model.board();
  const bool compared = board && static_cast<std::size_t>(row) < board->earlier.size();
  const auto before = compared ? models::statedValue(kpi, board->earlier[static_cast<std::size_t>(row)]) : std::nullopt;
  setLine(*m_form, m_before, text.full(kpi, before));
  const models::KpiTarget* target = model.target(row);
  setLine(*m_form, m_target, target ? text.full(kpi, target->target) : QString());
  setLine(*m_form, m_covered,
          value && value->covered ? tr("%1 of the sales").arg(text.percent(*value->covered)) : QString());
  setLine(*m_form, m_source, sourceText(kpi));
  QStringList missing = value ? text.missing(value->missing) : QStringList();
  const auto more = static_cast<int>(missing.size()) - kMissingShown;
  if (more > 0) missing = missing.mid(0, kMissingShown) << tr("and %1 more").arg(more);
  if (!missing.isEmpty()) missing.prepend(tr("Incomplete. Import the exchange rates of these days to fill it:"));
  m_missing->setText(missing.join(QLatin1Char('\n')));
  m_missing->setVisible(!missing.isEmpty());
  m_open->setVisible(shown || incomplete);
}

}  // namespace kontor::ui

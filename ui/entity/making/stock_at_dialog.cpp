// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/making/stock_at_dialog.h"

#include "ui/parts/calendar_popup.h"
#include "ui/parts/row_table.h"
#include "ui/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace kontor::ui {

StockAtDialog::StockAtDialog(models::Session& session, QWidget* parent)
    : QDialog(parent),
      m_model(new models::StockAtModel(session, this)),
      m_day(new QDateEdit(this)),
      m_total(new QLabel(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Stock at a past day"));
  m_day->setCalendarPopup(true);
  dressCalendar(*m_day->calendarWidget(), session.text().locale());
  m_day->setAccessibleName(tr("Day"));
  m_day->setMaximumDate(session.today());
  auto* table = new RowTable(this);
  table->setModel(m_model);
  table->setItemDelegate(new CellDelegate(table));
  table->setAccessibleName(tr("Stock at a past day"));
  table->horizontalHeader()->setSectionResizeMode(models::StockAtModel::Name, QHeaderView::Stretch);
  auto* line = new QHBoxLayout;
  auto* label = new QLabel(tr("At the end of"), this);
  label->setBuddy(m_day);
  line->addWidget(label);
  line->addWidget(m_day);
  line->addStretch(1);
  line->addWidget(m_total);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
  layout->setSpacing(spacing::medium);
  layout->addLayout(line);
  layout->addWidget(table, 1);
  layout->addWidget(buttons);
  resize(720, 520);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_day, &QDateEdit::dateChanged, m_model, &models::StockAtModel::setDay);
  connect(m_model, &models::StockAtModel::loaded, this, [this, text = session.text()] {
    m_total->setText(tr("%1 places, %2 pieces").arg(text.integer(m_model->rowCount()), text.integer(m_model->total())));
  });
  m_day->setDate(m_day->maximumDate());
  m_model->setDay(m_day->date());
}

}  // namespace kontor::ui

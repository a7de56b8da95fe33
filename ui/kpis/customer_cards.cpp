// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/customer_cards.h"

#include "ui/parts/row_table.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kHeatRowHeight = 26;
constexpr int kLeastHeatWidth = 34;
/// Even the best cohort leaves its number readable.
constexpr double kDeepest = 0.62;

/// A cell on a ground that is the deeper, the larger the share is: the number says the same for those who see no tint.
class HeatDelegate : public CellDelegate {
 public:
  explicit HeatDelegate(QObject* parent) : CellDelegate(parent) { setRowHeight(kHeatRowHeight); }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QVariant heat = index.data(models::CohortModel::HeatRole);
    if (!heat.isValid()) return CellDelegate::paint(painter, option, index);
    const Theme& theme = themeOf(option.palette);
    QColor ground = theme.chart[0];
    ground.setAlphaF(static_cast<float>(heat.toDouble() * kDeepest));
    painter->fillRect(option.rect.adjusted(1, 1, -1, -1), ground);
    // Many narrow cells: no room to waste at their sides.
    painter->setPen(theme.text);
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
  }
};

/// As high as its rows: the page scrolls, not the table.
void fitRows(QTableView& table) {
  const int rowHeight = table.verticalHeader()->defaultSectionSize();
  const int rows = table.model()->rowCount();
  table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * rowHeight + 2 * table.frameWidth() +
                       spacing::medium);
}

QLabel* noteIn(Card& card) {
  auto* note = new QLabel(&card);
  note->setWordWrap(true);
  setTextStyle(note, TextStyle::Small);
  card.body()->addWidget(note);
  return note;
}

}  // namespace

RfmCard::RfmCard(QWidget* parent) : Card(QString(), parent) {
  setTitle(tr("Customers by segment (RFM)"));
  m_model = new models::RfmModel(this);
  m_table = new RowTable(this);
  m_table->setModel(m_model);
  m_table->setAccessibleName(tr("Segments of customers"));
  body()->addWidget(m_table);
  m_note = noteIn(*this);
}

void RfmCard::show(storage::RfmTable table, const models::KpiText& text) {
  m_model->setTable(std::move(table), text);
  const bool empty = m_model->rowCount() == 0;
  m_table->setVisible(!empty);
  QHeaderView& header = *m_table->horizontalHeader();
  header.setSectionResizeMode(QHeaderView::ResizeToContents);
  header.setSectionResizeMode(models::RfmModel::Meaning, QHeaderView::Stretch);
  fitRows(*m_table);
  QStringList lines{empty ? tr("No source yet: no order of this period has a known customer.")
                          : tr("Each known customer gets 1 to 5 points for how recently, how often and for how much he "
                               "bought in the period, by fifths of all customers; the points decide the segment.")};
  m_note->setText((lines + m_model->missing()).join(QLatin1Char('\n')));
}

CohortCard::CohortCard(QWidget* parent) : Card(QString(), parent) {
  setTitle(tr("Customers who come back"));
  m_model = new models::CohortModel(this);
  m_table = new RowTable(this);
  m_table->setModel(m_model);
  m_table->setItemDelegate(new HeatDelegate(m_table));
  m_table->setSelectionMode(QAbstractItemView::NoSelection);
  m_table->verticalHeader()->setMinimumSectionSize(kHeatRowHeight);
  m_table->verticalHeader()->setDefaultSectionSize(kHeatRowHeight);
  m_table->horizontalHeader()->setMinimumSectionSize(kLeastHeatWidth);
  m_table->setAccessibleName(tr("Customers by the month of their first order"));
  body()->addWidget(m_table);
  m_note = noteIn(*this);
}

void CohortCard::show(std::vector<storage::Cohort> cohorts, const QLocale& locale) {
  m_model->setCohorts(std::move(cohorts), locale);
  const bool empty = m_model->rowCount() == 0;
  m_table->setVisible(!empty);
  QHeaderView& header = *m_table->horizontalHeader();
  header.setSectionResizeMode(QHeaderView::Stretch);
  for (const int column : {models::CohortModel::Month, models::CohortModel::Customers})
    if (!empty) header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
  fitRows(*m_table);
  m_note->setText(empty ? tr("No source yet: no order has a known customer.")
                        : tr("Each row is the customers of one month of first orders, with the part of them that ordered "
                             "again so many months later; all orders of the book count."));
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpis/rfm_model.h"

#include "models/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::models {
namespace {

struct SegmentText {
  std::string_view id;
  const char* name;
  const char* meaning;
};

constexpr SegmentText kSegmentTexts[] = {
    {"champions", QT_TRANSLATE_NOOP("Rfm", "Champions"), QT_TRANSLATE_NOOP("Rfm", "bought lately, often and for the most")},
    {"potential_loyalist", QT_TRANSLATE_NOOP("Rfm", "Potential loyalists"),
     QT_TRANSLATE_NOOP("Rfm", "lately and more than once")},
    {"loyal_customers", QT_TRANSLATE_NOOP("Rfm", "Loyal customers"), QT_TRANSLATE_NOOP("Rfm", "buy again and again")},
    {"promising", QT_TRANSLATE_NOOP("Rfm", "Promising"), QT_TRANSLATE_NOOP("Rfm", "few orders, but large ones")},
    {"new_customers", QT_TRANSLATE_NOOP("Rfm", "New customers"), QT_TRANSLATE_NOOP("Rfm", "came lately")},
    {"cant_lose_them", QT_TRANSLATE_NOOP("Rfm", "Can't lose them"),
     QT_TRANSLATE_NOOP("Rfm", "bought much, but not for long")},
    {"at_risk", QT_TRANSLATE_NOOP("Rfm", "At risk"), QT_TRANSLATE_NOOP("Rfm", "spent much, long ago")},
    {"need_attention", QT_TRANSLATE_NOOP("Rfm", "Need attention"), QT_TRANSLATE_NOOP("Rfm", "above the middle, but fading")},
    {"about_to_sleep", QT_TRANSLATE_NOOP("Rfm", "About to sleep"), QT_TRANSLATE_NOOP("Rfm", "little and a while ago")},
    {"lost", QT_TRANSLATE_NOOP("Rfm", "Lost"), QT_TRANSLATE_NOOP("Rfm", "not seen for the longest time")},
    {"others", QT_TRANSLATE_NOOP("Rfm", "Others"), QT_TRANSLATE_NOOP("Rfm", "in no other segment")},
};

const SegmentText& textOf(std::string_view id) {
  return *std::ranges::find(kSegmentTexts, id, &SegmentText::id);
}

}  // namespace

void RfmModel::setTable(storage::RfmTable table, KpiText text) {
  beginResetModel();
  m_table = std::move(table);
  m_text = std::move(text);
  m_whole = 0;
  for (const storage::RfmRow& row : m_table.rows) m_whole += row.revenue;
  endResetModel();
}

QStringList RfmModel::missing() const {
  return m_text ? m_text->missing(m_table.missing) : QStringList();
}

int RfmModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int RfmModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString RfmModel::cell(const storage::RfmRow& row, int column) const {
  const storage::KpiInfo& money = *storage::findKpi("gross_sales");
  switch (column) {
    case Segment: return QCoreApplication::translate("Rfm", textOf(row.segment).name);
    case Meaning: return QCoreApplication::translate("Rfm", textOf(row.segment).meaning);
    case Customers: return m_text->fields().integer(row.customers);
    case Orders: return m_text->fields().integer(row.orders);
    case Revenue: return m_text->number(money, row.revenue);
    default: break;
  }
  if (m_whole <= 0) return {};
  const double percent = static_cast<double>(row.revenue) * 100 / static_cast<double>(m_whole);
  return tr("%1%", "share").arg(m_text->fields().locale().toString(percent, 'f', 1));
}

QVariant RfmModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (role == Qt::DisplayRole) return cell(m_table.rows[static_cast<std::size_t>(index.row())], index.column());
  if (role == Qt::TextAlignmentRole && index.column() >= Customers) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

QVariant RfmModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= ColumnCount) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section < Customers ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Segment: return tr("Segment");
    case Meaning: return tr("Who they are");
    case Customers: return tr("Customers");
    case Orders: return tr("Orders");
    case Revenue: return m_text ? tr("Revenue (%1)", "currency").arg(toQt(m_text->currency().code())) : tr("Revenue");
    default: return tr("Share of revenue");
  }
}

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpis/kpi_group_model.h"

#include "models/words/text.h"

#include <algorithm>

namespace kontor::models {

void KpiGroupModel::setGroups(const storage::KpiInfo& kpi, std::string group, KpiText text,
                              std::vector<storage::KpiValue> values) {
  beginResetModel();
  m_kpi = &kpi;
  m_group = std::move(group);
  m_text = std::move(text);
  m_values = std::move(values);
  m_whole = 0;
  for (const storage::KpiValue& value : m_values) m_whole += value.value.value_or(0);
  endResetModel();
}

void KpiGroupModel::clear() {
  beginResetModel();
  m_kpi = nullptr;
  m_values.clear();
  endResetModel();
}

QString KpiGroupModel::name(int row) const {
  const std::string& key = m_values[static_cast<std::size_t>(row)].group;
  if (!key.empty()) return toQt(key);
  if (m_group == "country") return tr("Country not stated");
  return m_group == "sku" ? tr("SKU not stated") : tr("Not stated");
}

bool KpiGroupModel::hasDenominator() const {
  return std::ranges::any_of(m_values, [](const storage::KpiValue& value) { return value.denominator.has_value(); });
}

bool KpiGroupModel::hasShare() const {
  // A customer may buy in two countries, so customers do not add up; averages and ratios never do.
  return m_kpi && m_kpi->form().scale == 0 && !hasDenominator() && m_whole > 0 &&
         m_kpi->id.find("customers") == std::string::npos && m_kpi->id != "active_listings";
}

int KpiGroupModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int KpiGroupModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString KpiGroupModel::share(const storage::KpiValue& value) const {
  if (!hasShare() || !value.value) return {};
  const double percent = static_cast<double>(*value.value) * 100 / static_cast<double>(m_whole);
  return tr("%1%", "share").arg(m_text->fields().locale().toString(percent, 'f', 1));
}

QString KpiGroupModel::cell(int row, int column) const {
  const storage::KpiValue& value = m_values[static_cast<std::size_t>(row)];
  switch (column) {
    case Group: return name(row);
    case Value: {
      const auto stated = statedValue(*m_kpi, value);
      return stated ? m_text->number(*m_kpi, *stated) : tr("–", "no value");
    }
    case Share: return share(value);
    case Numerator: return value.numerator ? m_text->numerator(*m_kpi, *value.numerator) : QString();
    case Denominator: return value.denominator ? m_text->denominator(*m_kpi, *value.denominator) : QString();
    default: return {};
  }
}

QVariant KpiGroupModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const storage::KpiValue& value = m_values[static_cast<std::size_t>(index.row())];
  if (role == Qt::DisplayRole) {
    const QString text = cell(index.row(), index.column());
    return index.column() == Value && !value.missing.empty() ? tr("%1 *", "an incomplete number").arg(text) : text;
  }
  if (role == Qt::ToolTipRole && !value.missing.empty()) return m_text->missing(value.missing).join(QLatin1Char('\n'));
  if (role == Qt::TextAlignmentRole && index.column() != Group) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

QVariant KpiGroupModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= ColumnCount) return {};
  if (role == Qt::TextAlignmentRole) return QVariant((section == Group ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Group: return KpiText::group(m_group);
    case Value: {
      if (!m_kpi) return {};
      const QString unit = m_text->unit(*m_kpi);
      const QString title = KpiText::title(*m_kpi);
      return unit.isEmpty() ? title : tr("%1 (%2)", "KPI and currency").arg(title, unit);
    }
    case Share: return tr("Share");
    case Numerator: return tr("Numerator");
    default: return tr("Denominator");
  }
}

}  // namespace kontor::models

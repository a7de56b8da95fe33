// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste/paste_model.h"

#include "models/paste/table_text.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "models/words/wording.h"

namespace kontor::models {
namespace {

QString kindName(PasteRow::Kind kind) {
  switch (kind) {
    case PasteRow::Kind::New: return PasteModel::tr("New");
    case PasteRow::Kind::Changed: return PasteModel::tr("Changed");
    case PasteRow::Kind::Same: return PasteModel::tr("As before");
    case PasteRow::Kind::Wrong: break;
  }
  return PasteModel::tr("Wrong");
}

using LeftOut = PasteCell::LeftOut;

// Which cells go nowhere, at `%1`.
QString leftOutReason(LeftOut why) {
  switch (why) {
    case LeftOut::Fixed: return PasteModel::tr("Left out, as it is not set by pasting: %1");
    case LeftOut::Unknown: return PasteModel::tr("Left out, as no field takes it: %1");
    case LeftOut::Masked: return PasteModel::tr("Left out, as it is masked: %1");
    case LeftOut::No: break;
  }
  return {};
}

}  // namespace

void PasteModel::setPlan(PastePlan plan) {
  beginResetModel();
  m_plan = std::make_shared<const PastePlan>(std::move(plan));
  endResetModel();
}

QString PasteModel::summary() const {
  if (m_plan->tooLong) return tr("At most %1 rows are pasted at once: import a file instead.").arg(kMostPastedRows);
  using Kind = PasteRow::Kind;
  QString text = tr("%1 new, %2 changed, %3 as before, %4 wrong")
                     .arg(m_plan->count(Kind::New))
                     .arg(m_plan->count(Kind::Changed))
                     .arg(m_plan->count(Kind::Same))
                     .arg(m_plan->count(Kind::Wrong));
  for (const LeftOut why : {LeftOut::Fixed, LeftOut::Unknown, LeftOut::Masked}) {
    QStringList columns;
    for (const auto& [column, rows] : m_plan->leftOut(why)) {
      columns << tr("%1 (%n row(s))", "a column", rows).arg(m_plan->columns.heading(column));
    }
    if (!columns.isEmpty()) text += QLatin1Char('\n') + leftOutReason(why).arg(listed(columns));
  }
  if (!m_plan->findsRecords && !m_plan->rows.empty()) {
    text += QLatin1Char('\n') + tr("No column tells which record a row is: all of them become new ones.");
  }
  return text;
}

QString PasteModel::faults(int most) const {
  QStringList lines;
  for (int row = 0; row < rowCount() && lines.size() < most; ++row) {
    const PasteRow& pasted = m_plan->rows[static_cast<std::size_t>(row)];
    if (pasted.kind != PasteRow::Kind::Wrong) continue;
    for (int column = 0; column < columnCount() && lines.size() < most; ++column) {
      const QString sentence = fault(pasted, column);
      if (sentence.isEmpty()) continue;
      lines << (column == 0 ? tr("Row %1: %2").arg(row + 1).arg(sentence)
                            : tr("Row %1, %2: %3").arg(row + 1).arg(heading(column), sentence));
    }
  }
  return lines.join(QLatin1Char('\n'));
}

int PasteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_plan->rows.size());
}

int PasteModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_plan->columns.fields.size()) + 1;
}

QVariant PasteModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const PasteRow& row = m_plan->rows[static_cast<std::size_t>(index.row())];
  const PasteCell* cell = index.column() == 0 ? nullptr : &row.cells[static_cast<std::size_t>(index.column()) - 1];
  switch (role) {
    case Qt::DisplayRole: return cell == nullptr ? kindName(row.kind) : cell->text;
    case KindRole: return static_cast<int>(row.kind);
    case Qt::ToolTipRole:
      if (cell != nullptr && cell->leftOut != LeftOut::No) return leftOutReason(cell->leftOut).arg(heading(index.column()));
      return fault(row, index.column());
    case FaultRole: return fault(row, index.column());
    case ChangesRole: return cell != nullptr && cell->changes;
    case LeftOutRole: return cell != nullptr && cell->leftOut != LeftOut::No;
    default: return {};
  }
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) return {};
  return heading(section);
}

QString PasteModel::fault(const PasteRow& row, int column) const {
  if (column > 0) {
    const auto issue = row.issues.find(static_cast<std::size_t>(column) - 1);
    return issue == row.issues.end() ? QString() : issueSentence(issue->second, m_plan->entity);
  }
  if (!row.issue) return {};
  const QString sentence = issueSentence(*row.issue, m_plan->entity);
  const domain::Field* field = domain::findField(m_plan->entity, row.issue->field);
  return field == nullptr ? sentence : tr("%1: %2", "field and what is wrong").arg(FieldText::label(*field), sentence);
}

QString PasteModel::heading(int column) const {
  return column == 0 ? tr("Row") : m_plan->columns.heading(static_cast<std::size_t>(column) - 1);
}

}  // namespace kontor::models

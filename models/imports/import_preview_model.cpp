// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/import_preview_model.h"

#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/records.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kontor::models {
namespace {

using exchange::RowState;

/// Faults first: they want a hand. Then what changes the book, and last what is as it was.
constexpr std::array kPreviewOrder = {RowState::Wrong, RowState::Doubtful, RowState::Changed, RowState::New, RowState::Same};

}  // namespace

ImportPreviewModel::ImportPreviewModel(FieldText text, QObject* parent)
    : QAbstractTableModel(parent), m_text(std::move(text)) {}

void ImportPreviewModel::setPlan(std::shared_ptr<const exchange::ImportPlan> plan) {
  beginResetModel();
  m_plan = std::move(plan);
  gather();
  endResetModel();
}

void ImportPreviewModel::setFilter(std::optional<RowState> state) {
  if (m_filter == state) return;
  beginResetModel();
  m_filter = state;
  gather();
  endResetModel();
}

void ImportPreviewModel::gather() {
  m_rows.clear();
  m_counts.fill(0);
  if (!m_plan) return;
  const exchange::ImportSet& set = *m_plan->set;
  m_counts[static_cast<std::size_t>(RowState::Wrong)] = static_cast<int>(set.issues.size());
  m_counts[static_cast<std::size_t>(RowState::Doubtful)] = static_cast<int>(set.doubtful.size());
  for (const exchange::PlannedRow& row : m_plan->rows) ++m_counts[static_cast<std::size_t>(row.state)];
  for (const RowState state : kPreviewOrder) {
    if (m_filter && *m_filter != state) continue;
    if (state == RowState::Wrong) addFaults(state, set.issues.size());
    if (state == RowState::Doubtful) addFaults(state, set.doubtful.size());
    for (std::size_t index = 0; index < m_plan->rows.size(); ++index)
      if (m_plan->rows[index].state == state) m_rows.push_back({state, false, static_cast<std::uint32_t>(index)});
  }
}

void ImportPreviewModel::addFaults(RowState state, std::size_t count) {
  for (std::size_t index = 0; index < count; ++index) m_rows.push_back({state, true, static_cast<std::uint32_t>(index)});
}

int ImportPreviewModel::countOf(RowState state) const {
  return m_counts[static_cast<std::size_t>(state)];
}

const exchange::PlannedRow* ImportPreviewModel::planned(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  const Row& shown = m_rows[static_cast<std::size_t>(row)];
  return shown.fault ? nullptr : &m_plan->rows[shown.index];
}

std::int64_t ImportPreviewModel::lineOf(int row) const {
  if (row < 0 || row >= rowCount()) return 0;
  const Row& shown = m_rows[static_cast<std::size_t>(row)];
  if (shown.fault) return issue(shown).line;
  const std::uint32_t draft = m_plan->rows[shown.index].draft;
  const exchange::ImportSet& set = *m_plan->set;
  return set.entity == domain::Entity::SalesOrder ? set.orders[draft].line : set.records[draft].line;
}

int ImportPreviewModel::rowOfLine(std::int64_t line) const {
  for (int row = 0; row < rowCount(); ++row)
    if (lineOf(row) == line) return row;
  return -1;
}

bool ImportPreviewModel::isLeftOut(int row) const {
  if (row < 0 || row >= rowCount()) return false;
  const Row& shown = m_rows[static_cast<std::size_t>(row)];
  return shown.fault && issue(shown).code == "left_out";
}

std::optional<ImportPreviewModel::WrongCell> ImportPreviewModel::wrongCell(const Row& row) const {
  if (!row.fault || row.state != RowState::Wrong) return std::nullopt;
  const exchange::ImportSet& set = *m_plan->set;
  const domain::Issue& fault = issue(row);
  const auto rejected = std::ranges::lower_bound(set.rejected, fault.line, {}, &exchange::RejectedRow::line);
  if (fault.column.empty() || rejected == set.rejected.end() || rejected->line != fault.line) return std::nullopt;
  std::optional<WrongCell> found;
  for (std::size_t column = 0; column < set.header.size() && column < rejected->cells.size(); ++column) {
    if (set.header[column] != fault.column) continue;
    // Of several columns with this name, the one that holds the value.
    if (!found || (!fault.value.empty() && rejected->cells[column].find(fault.value) != std::string::npos)) {
      found = WrongCell{&*rejected, column};
    }
  }
  return found;
}

int ImportPreviewModel::countAlike(const exchange::CellRepair& repair) const {
  if (!m_plan) return 0;
  return static_cast<int>(std::ranges::count_if(m_plan->set->rejected, [&](const exchange::RejectedRow& row) {
    return row.line != repair.line && repair.column < row.cells.size() && row.cells[repair.column] == repair.before;
  }));
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (!index.isValid() || index.column() != Text) return flags;
  return wrongCell(m_rows[static_cast<std::size_t>(index.row())]) ? flags | Qt::ItemIsEditable : flags;
}

bool ImportPreviewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Text) return false;
  const auto cell = wrongCell(m_rows[static_cast<std::size_t>(index.row())]);
  if (!cell) return false;
  const std::string& before = cell->row->cells[cell->column];
  const std::string after = fromQt(value.toString());
  if (after != before) Q_EMIT repairWanted({cell->row->line, cell->column, before, after});
  return false;  // shown when the file has been read with it
}

QString ImportPreviewModel::stateText(RowState state) {
  switch (state) {
    case RowState::New: return tr("New");
    case RowState::Changed: return tr("Changed");
    case RowState::Same: return tr("Same");
    case RowState::Doubtful: return tr("Doubtful");
    case RowState::Wrong: break;
  }
  return tr("Wrong");
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

const domain::Issue& ImportPreviewModel::issue(const Row& row) const {
  return (row.state == RowState::Wrong ? m_plan->set->issues : m_plan->set->doubtful)[row.index];
}

QString ImportPreviewModel::lineText(std::int64_t line) const {
  return line > 0 ? m_text.integer(line) : QString();
}

QString ImportPreviewModel::faultCell(const Row& row, int column) const {
  const domain::Issue& shown = issue(row);
  switch (column) {
    case Line: return lineText(shown.line);
    case State: return shown.code == "left_out" ? tr("Left out") : stateText(row.state);
    case Cell: return toQt(shown.column);
    case Text: return toQt(shown.value);
    case Remark: return issueSentence(shown, m_plan->set->entity);
    default: return {};
  }
}

QString ImportPreviewModel::orderRemark(const exchange::OrderDraft& order) const {
  const domain::Field* status = domain::findField(domain::Entity::SalesOrder, "status");
  QStringList parts{m_text.day(order.day.iso())};
  if (status && !order.status.empty()) parts << FieldText::choice(*status, order.status);
  if (!order.country.empty()) parts << toQt(order.country);
  parts << (order.lineCount == 1 ? tr("1 line") : tr("%1 lines").arg(m_text.integer(order.lineCount)));
  return parts.join(QStringLiteral(" · "));
}

QString ImportPreviewModel::recordTitle(const exchange::RecordDraft& record) const {
  const std::string_view title = domain::info(record.entity).title;
  QString first;
  for (const auto& [field, value] : record.values) {
    if (field->id == title) return m_text.format(*field, value);
    if (first.isEmpty()) first = m_text.format(*field, value);
  }
  return first;
}

QString ImportPreviewModel::recordRemark(const exchange::RecordDraft& record) const {
  constexpr int most = 4;
  const std::string_view title = domain::info(record.entity).title;
  QStringList parts;
  for (const auto& [field, value] : record.values) {
    const QString text = m_text.format(*field, value);
    if (field->id == title || text.isEmpty() || parts.size() == most) continue;
    parts << text.section(QLatin1Char('\n'), 0, 0).left(60);
  }
  return parts.join(QStringLiteral(" · "));
}

QString ImportPreviewModel::plannedCell(const Row& row, int column) const {
  const exchange::PlannedRow& planned = m_plan->rows[row.index];
  if (column == State) return stateText(row.state);
  if (m_plan->set->entity != domain::Entity::SalesOrder) {
    const exchange::RecordDraft& record = m_plan->set->records[planned.draft];
    if (column == Line) return lineText(record.line);
    if (column == Record) return recordTitle(record);
    return column == Remark ? recordRemark(record) : QString();
  }
  const exchange::OrderDraft& order = m_plan->set->orders[planned.draft];
  switch (column) {
    case Line: return lineText(order.line);
    case Record: return toQt(order.externalId);
    case Text: return order.total ? m_text.money(*order.total, order.currency.code()) : QString();
    case Remark: return orderRemark(order);
    default: return {};
  }
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  if (role == kStateRole) return static_cast<int>(row.state);
  if (role == Qt::TextAlignmentRole)
    return QVariant((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role == Qt::EditRole && index.column() == Text) {
    const auto cell = wrongCell(row);
    return cell ? toQt(cell->row->cells[cell->column]) : QString();
  }
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole) return {};
  return row.fault ? faultCell(row, index.column()) : plannedCell(row, index.column());
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Line: return tr("Line");
    case State: return tr("State");
    case Record: return m_plan ? FieldText::entity(m_plan->set->entity) : tr("Record");
    case Cell: return tr("Column");
    case Text: return tr("Value");
    case Remark: return tr("Remark");
    default: return {};
  }
}

namespace {

// Of an amount: as the file says, or else as the book has it.
std::string currencyOf(storage::Reader& reader, const storage::ContactVault& vault, const exchange::ImportPlan& plan,
                       const exchange::PlannedRow& row, const domain::Field& amount) {
  const exchange::ImportSet& set = *plan.set;
  if (set.entity == domain::Entity::SalesOrder) return std::string(set.orders[row.draft].currency.code());
  for (const auto& [field, value] : set.records[row.draft].values) {
    if (field->id == amount.detail && std::holds_alternative<std::string>(value)) return std::get<std::string>(value);
  }
  const auto fields = domain::fields(set.entity);
  const std::vector<domain::Value> known = storage::readRecord(reader, vault, set.entity, row.existing);
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (fields[i].id == amount.detail && std::holds_alternative<std::string>(known[i]))
      return std::get<std::string>(known[i]);
  }
  return {};
}

}  // namespace

std::vector<ImportCell> readCells(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                                  const exchange::ImportPlan& plan, const exchange::PlannedRow& row) {
  std::vector<ImportCell> cells;
  for (const exchange::CellChange& change : exchange::changesOf(reader, vault, plan, row)) {
    // Fields of an order's line are named `line 2.quantity`.
    const std::size_t dot = change.field.find('.');
    const bool ofLine = dot != std::string::npos;
    const std::string id = ofLine ? change.field.substr(dot + 1) : change.field;
    const domain::Field* field = domain::findField(ofLine ? domain::Entity::SalesOrderLine : plan.set->entity, id);
    QString label = field ? FieldText::label(*field) : toQt(id);
    if (ofLine) label = ImportPreviewModel::tr("Line %1: %2").arg(toQt(change.field.substr(5, dot - 5)), label);
    const auto shown = [&](const domain::Value& value) {
      const auto* amount = std::get_if<std::int64_t>(&value);
      if (field && field->type == domain::FieldType::Money && amount)
        return text.money(*amount, currencyOf(reader, vault, plan, row, *field));
      return field ? text.format(*field, value) : QString();
    };
    cells.push_back({label, shown(change.before), shown(change.after)});
  }
  return cells;
}

}  // namespace kontor::models

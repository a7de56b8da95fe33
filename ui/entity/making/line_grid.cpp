// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/making/line_grid.h"

#include <QSignalBlocker>

namespace kontor::ui {
namespace {

constexpr int kGridHeight = 124;

}  // namespace

LineGrid::LineGrid(const models::FieldText& text, std::vector<const domain::Field*> fields, QWidget* parent)
    : CellGrid(parent), m_text(text), m_fields(std::move(fields)) {
  std::vector<Column> columns;
  for (const domain::Field* field : m_fields) {
    const bool isText = field->type == domain::FieldType::Text;
    columns.push_back({models::FieldText::label(*field), !isText, isText, true});
  }
  setColumns(std::move(columns));
  setFixedHeight(kGridHeight);
  addLine();
  connect(this, &QTableWidget::cellChanged, this, &LineGrid::grow);
}

std::optional<std::vector<storage::FieldValues>> LineGrid::lines(domain::Issues& issues) const {
  std::vector<storage::FieldValues> lines;
  for (int row = 0; row < rowCount(); ++row) {
    if (isBlank(row)) continue;
    storage::FieldValues values;
    for (int column = 0; column < columnCount(); ++column) {
      const domain::Field& field = *m_fields[static_cast<std::size_t>(column)];
      models::TypedValue value = m_text.parse(field, typed(row, column));
      if (value.issue) {
        value.issue->line = static_cast<std::int64_t>(lines.size()) + 1;
        issues.push_back(std::move(*value.issue));
      } else if (!typed(row, column).isEmpty()) {
        values.emplace_back(field.id, std::move(value.value));
      }
    }
    lines.push_back(std::move(values));
  }
  return issues.empty() ? std::optional(std::move(lines)) : std::nullopt;
}

QString LineGrid::typed(int row, int column) const {
  const QTableWidgetItem* cell = item(row, column);
  return cell != nullptr ? cell->text().trimmed() : QString();
}

bool LineGrid::isBlank(int row) const {
  for (int column = 0; column < columnCount(); ++column) {
    if (!typed(row, column).isEmpty()) return false;
  }
  return true;
}

void LineGrid::grow() {
  if (!isBlank(rowCount() - 1)) addLine();
}

void LineGrid::addLine() {
  const QSignalBlocker quiet(this);
  const int row = rowCount();
  insertRow(row);
  for (int column = 0; column < columnCount(); ++column) setCell(row, column, {});
}

}  // namespace kontor::ui

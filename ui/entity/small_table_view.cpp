// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/small_table_view.h"

#include "ui/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kLeastColumn = 48;
constexpr int kMostRows = 8;
constexpr int kRowHeight = 28;

bool isRightAligned(domain::FieldType type) {
  return type == domain::FieldType::Money || type == domain::FieldType::Integer;
}

bool isName(const domain::Field& field) {
  return field.id == "title" || field.id == "name" || field.id == "subject" || field.id == "text";
}

// The room that is left goes to what has no usual length, and where it is short, the longest texts give way.
int widestColumn(const models::SmallTable& table, int columns) {
  using enum domain::FieldType;
  const auto longest = [&table](int column) {
    qsizetype most = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
      most = std::max(most, table.cell(row, static_cast<std::size_t>(column)).text.size());
    }
    return most;
  };
  int best = 0;
  std::pair<int, qsizetype> bestRank;
  for (int column = 0; column < columns; ++column) {
    const domain::Field& field = *table.shape.fields[static_cast<std::size_t>(column)];
    const int rank = isName(field) ? 3 : field.type == Text || field.type == Note ? 2 : field.type == Reference ? 1 : 0;
    const std::pair here(rank, longest(column));
    if (rank > 0 && here > bestRank) best = column;
    bestRank = std::max(here, bestRank);
  }
  return best;
}

}  // namespace

SmallTableView::SmallTableView(QWidget* parent) : CellGrid(parent) {
  setRowHeight(kRowHeight);
  setFont(ui::font(TextStyle::Small));
  chooseRows();
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  horizontalHeader()->setMinimumSectionSize(kLeastColumn);  // where all is tight, nothing may vanish
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QTableWidget::cellActivated, this,
          [this](int row) { Q_EMIT opened(m_ids[static_cast<std::size_t>(row)]); });
}

void SmallTableView::show(const models::SmallTable& table, int columns) {
  const domain::Id kept = chosen();
  const int stretchColumn = widestColumn(table, columns);
  m_ids = table.ids;
  std::vector<Column> shapes;
  for (int column = 0; column < columns; ++column) {
    const domain::Field& field = *table.shape.fields[static_cast<std::size_t>(column)];
    shapes.push_back({models::FieldText::label(field), isRightAligned(field.type), column == stretchColumn});
  }
  setColumns(std::move(shapes));
  // Of a number, or of the words of a platform, the end says the most.
  setTextElideMode(isName(*table.shape.fields[static_cast<std::size_t>(stretchColumn)]) ? Qt::ElideRight : Qt::ElideMiddle);
  setRowCount(static_cast<int>(table.rows()));
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (int column = 0; column < columns; ++column) {
      setCell(static_cast<int>(row), column, table.cell(row, static_cast<std::size_t>(column)).text);
    }
  }
  const auto again = std::ranges::find(m_ids, kept);
  setCurrentCell(kept == 0 || again == m_ids.end() ? -1 : static_cast<int>(again - m_ids.begin()), 0);
  updateGeometry();
}

domain::Id SmallTableView::chosen() const {
  const auto row = static_cast<std::size_t>(currentRow());
  return currentRow() >= 0 && row < m_ids.size() ? m_ids[row] : 0;
}

QSize SmallTableView::sizeHint() const {
  const int rows = std::clamp(rowCount(), 1, kMostRows);
  return {320, horizontalHeader()->sizeHint().height() + rows * kRowHeight + 2 * frameWidth()};
}

}  // namespace kontor::ui

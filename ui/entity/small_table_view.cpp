// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/small_table_view.h"

#include "ui/theme.h"

#include <QHeaderView>

#include <algorithm>
#include <numeric>

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

// Texts that have no usual length get the room that is left, and give way where it is tight: names before other texts.
int rank(const domain::Field& field) {
  using enum domain::FieldType;
  return isName(field) ? 3 : field.type == Text || field.type == Note ? 2 : field.type == Reference ? 1 : 0;
}

// In two lines of about the same length.
QString broken(const QString& heading) {
  QString text = heading;
  const qsizetype middle = text.size() / 2;
  const qsizetype before = text.lastIndexOf(QLatin1Char(' '), middle);
  const qsizetype after = text.indexOf(QLatin1Char(' '), middle);
  const qsizetype at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
  if (at >= 0) text[at] = QLatin1Char('\n');
  return text;
}

}  // namespace

SmallTableView::SmallTableView(QWidget* parent) : CellGrid(parent) {
  setRowHeight(kRowHeight);
  setFont(ui::font(TextStyle::Small));
  chooseRows();
  setDense();
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  horizontalHeader()->setMinimumSectionSize(kLeastColumn);  // where all is tight, nothing may vanish
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QTableWidget::cellActivated, this,
          [this](int row) { Q_EMIT opened(m_ids[static_cast<std::size_t>(row)]); });
}

void SmallTableView::show(const models::SmallTable& table, int columns) {
  const domain::Id kept = chosen();
  m_ids = table.ids;
  std::vector<Column> shapes;
  m_ranks.clear();
  bool named = false;
  for (int column = 0; column < columns; ++column) {
    const domain::Field& field = *table.shape.fields[static_cast<std::size_t>(column)];
    shapes.push_back({models::FieldText::label(field), isRightAligned(field.type)});
    m_ranks.push_back(rank(field));
    named = named || isName(field);
  }
  m_headings.clear();
  for (const Column& shape : shapes) m_headings << shape.heading;
  setColumns(std::move(shapes));
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  // Of a number, or of the words of a platform, the end says the most.
  setTextElideMode(named ? Qt::ElideRight : Qt::ElideMiddle);
  setRowCount(static_cast<int>(table.rows()));
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (int column = 0; column < columns; ++column) {
      setCell(static_cast<int>(row), column, table.cell(row, static_cast<std::size_t>(column)).text);
    }
  }
  const auto again = std::ranges::find(m_ids, kept);
  setCurrentCell(kept == 0 || again == m_ids.end() ? -1 : static_cast<int>(again - m_ids.begin()), 0);
  fit();
}

void SmallTableView::resizeEvent(QResizeEvent* event) {
  CellGrid::resizeEvent(event);
  fit();
}

void SmallTableView::fit() {
  const int room = viewport()->width();
  std::vector<int> widths = measured();
  const auto over = [&] { return std::reduce(widths.begin(), widths.end()) - room; };
  while (over() > 0 && breakHeading(widths)) continue;
  if (over() > 0) {
    tighten(widths, over());
  } else if (!widths.empty()) {
    const auto roomiest = static_cast<std::size_t>(std::ranges::max_element(m_ranks) - m_ranks.begin());
    widths[roomiest] -= over();
  }
  for (std::size_t column = 0; column < widths.size(); ++column) setColumnWidth(static_cast<int>(column), widths[column]);
  updateGeometry();
}

std::vector<int> SmallTableView::measured() {
  std::vector<int> widths;
  for (int column = 0; column < columnCount(); ++column) {
    horizontalHeaderItem(column)->setText(m_headings[column]);
    widths.push_back(std::max({sizeHintForColumn(column), headWidth(column), kLeastColumn}));
  }
  return widths;
}

int SmallTableView::headWidth(int column) const {
  return horizontalHeader()->sectionSizeHint(column);
}

bool SmallTableView::breakHeading(std::vector<int>& widths) {
  int best = -1;
  int narrow = 0;
  for (int column = 0; column < columnCount(); ++column) {
    QTableWidgetItem& heading = *horizontalHeaderItem(column);
    const QString before = heading.text();
    heading.setText(broken(m_headings[column]));
    const int width = std::max({sizeHintForColumn(column), headWidth(column), kLeastColumn});
    heading.setText(before);
    const auto gain = [&](int of, int to) { return widths[static_cast<std::size_t>(of)] - to; };
    if (gain(column, width) <= 0 || (best >= 0 && gain(column, width) <= gain(best, narrow))) continue;
    best = column;
    narrow = width;
  }
  if (best < 0) return false;
  horizontalHeaderItem(best)->setText(broken(m_headings[best]));
  widths[static_cast<std::size_t>(best)] = narrow;
  return true;
}

// The longest texts give way first, down to the length of the next.
void SmallTableView::tighten(std::vector<int>& widths, int over) const {
  for (; over > 0; --over) {
    int longest = -1;
    for (int column = 0; column < columnCount(); ++column) {
      const auto at = static_cast<std::size_t>(column);
      if (m_ranks[at] == 0 || widths[at] <= std::max(kLeastColumn, headWidth(column))) continue;
      if (longest < 0 || widths[at] > widths[static_cast<std::size_t>(longest)]) longest = column;
    }
    if (longest < 0) return;
    --widths[static_cast<std::size_t>(longest)];
  }
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

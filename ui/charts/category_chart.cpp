// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/category_chart.h"

#include "ui/charts/chart_theme.h"
#include "ui/theme.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace kontor::ui {
namespace {

constexpr double kBarShare = 0.72;
constexpr double kWidestColumn = 46;
constexpr double kWidestBar = 24;
constexpr double kMarkerSize = 4;
/// So many bars stand as close as the rows of a table; fewer are not drawn apart.
constexpr int kLeastBars = 8;
constexpr int kTickDistance = 56;
/// Room for half of the last label below a horizontal axis.
constexpr int kRightMargin = 20;

/// Labels of an axis must differ, or the axis drops them; an invisible tail makes equal ones differ.
QString uniqueLabel(const QString& text, int index) {
  QString html = text.toHtmlEscaped();
  for (int bit = index; bit > 0; bit >>= 1) html += QChar(bit & 1 ? 0x200b : 0x200c);
  if (!html.contains(QLatin1Char('\n'))) return html;
  // A cell of a table is as wide as its longest line, and so the lines can stand in its middle.
  html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
  return QStringLiteral("<table cellspacing='0' cellpadding='0'><tr><td align='center'>%1</td></tr></table>").arg(html);
}

void clearLabels(QCategoryAxis& axis) {
  for (const QString& label : axis.categoriesLabels()) axis.remove(label);
}

}  // namespace

CategoryChart::CategoryChart(QWidget* parent) : QChartView(parent) {
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  chart()->legend()->hide();
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
  chart()->setMargins({0, 4, kRightMargin, 0});
  chart()->setBackgroundRoundness(0);
  m_mark = new QGraphicsRectItem(chart());
  m_mark->setPen(Qt::NoPen);
  m_mark->setZValue(0);
  m_mark->hide();
  connect(chart(), &QChart::plotAreaChanged, this, [this] { placeMark(); });
}

void CategoryChart::setPoints(QVector<ChartPoint> points, Shape shape, std::function<QString(double)> tickText) {
  if (points.size() > kMostPoints) points.remove(0, points.size() - kMostPoints);
  m_points = std::move(points);
  m_shape = shape;
  m_tickText = std::move(tickText);
  rebuild();
  if (m_current >= m_points.size()) setCurrent(-1);
}

void CategoryChart::setTarget(std::optional<double> value, const QString& label) {
  if (m_target == value && m_targetLabel == label) return;
  m_target = value;
  m_targetLabel = label;
  rebuild();
}

void CategoryChart::setEmptyText(const QString& text) {
  m_emptyText = text;
  viewport()->update();
}

void CategoryChart::setCurrent(int index) {
  const int valid = index >= 0 && index < m_points.size() ? index : -1;
  if (valid == m_current) return;
  m_current = valid;
  placeMark();
  viewport()->setCursor(valid < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
  Q_EMIT currentChanged(valid);
}

bool CategoryChart::isEmpty() const {
  return std::ranges::none_of(m_points, [](const ChartPoint& point) { return point.value.has_value(); });
}

/// Place of a category on its axis: bars read from the top.
int CategoryChart::slotOf(int index) const {
  return isHorizontal() ? static_cast<int>(m_points.size()) - 1 - index : index;
}

int CategoryChart::slotCount() const {
  const int count = static_cast<int>(m_points.size());
  return isHorizontal() ? std::max(count, kLeastBars) : count;
}

double CategoryChart::slotWidth() const {
  const QRectF area = chart()->plotArea();
  return (isHorizontal() ? area.height() : area.width()) / std::max(1, slotCount());
}

QPoint CategoryChart::positionOf(int index) const {
  const QRectF area = chart()->plotArea();
  const double along = (index + 0.5) * slotWidth();
  const QPointF place =
      isHorizontal() ? QPointF(area.center().x(), area.top() + along) : QPointF(area.left() + along, area.center().y());
  return mapFromScene(chart()->mapToScene(place));
}

int CategoryChart::indexAt(QPoint position) const {
  const QPointF place = chart()->mapFromScene(mapToScene(position));
  const QRectF area = chart()->plotArea();
  const bool along = isHorizontal() ? place.y() >= area.top() && place.y() < area.bottom()
                                    : place.x() >= area.left() && place.x() < area.right();
  if (!along || m_points.isEmpty()) return -1;
  const double distance = isHorizontal() ? place.y() - area.top() : place.x() - area.left();
  const int index = static_cast<int>(distance / slotWidth());
  return index < m_points.size() ? index : -1;
}

void CategoryChart::rebuild() {
  chart()->removeAllSeries();
  for (QAbstractAxis* axis : chart()->axes()) {
    chart()->removeAxis(axis);
    delete axis;
  }
  m_categories = nullptr;
  m_values = nullptr;
  chart()->setVisible(!isEmpty());
  viewport()->update();
  if (isEmpty()) return;
  if (m_shape == Shape::Line)
    addLine();
  else
    addColumns();
  attachAxes();
  applyColors();
  placeMark();
}

void CategoryChart::addColumns() {
  auto* strong = new QBarSet(QString());
  auto* weak = new QBarSet(QString());
  for (int slot = 0; slot < m_points.size(); ++slot) {
    const ChartPoint& point = m_points[slotOf(slot)];
    const double value = point.value.value_or(0);
    strong->append(point.strong ? value : 0);
    weak->append(point.strong ? 0 : value);
  }
  QAbstractBarSeries* series = nullptr;
  if (isHorizontal())
    series = new QHorizontalStackedBarSeries;
  else
    series = new QStackedBarSeries;
  series->append(weak);
  series->append(strong);
  chart()->addSeries(series);
}

void CategoryChart::addLine() {
  for (int from = 0; from < m_points.size(); ++from) {
    if (!m_points[from].value) continue;
    int to = from;
    while (to + 1 < m_points.size() && m_points[to + 1].value && m_points[to + 1].strong == m_points[from].strong) ++to;
    // A piece reaches to its neighbour of the other kind, so that the line has no hole where the period begins.
    const bool joins = to + 1 < m_points.size() && m_points[to + 1].value.has_value();
    addLinePiece(from, to, m_points[from].strong);
    if (joins) addLinePiece(to, to + 1, false);
    from = to;
  }
}

void CategoryChart::addLinePiece(int from, int to, bool strong) {
  auto* series = new QLineSeries;
  for (int index = from; index <= to; ++index) series->append(index, *m_points[index].value);
  series->setProperty("strong", strong);
  // The joint between two pieces has no points of its own.
  series->setPointsVisible(m_points[from].strong == strong && (from == to || m_points[to].strong == strong));
  series->setMarkerSize(kMarkerSize);
  chart()->addSeries(series);
}

void CategoryChart::attachAxes() {
  double smallest = 0;
  double largest = 0;
  for (const ChartPoint& point : m_points) {
    smallest = std::min(smallest, point.value.value_or(0));
    largest = std::max(largest, point.value.value_or(0));
  }
  smallest = std::min(smallest, m_target.value_or(0));
  largest = std::max(largest, m_target.value_or(0));
  const int extent = isHorizontal() ? width() : height();
  m_scale = valueScale(smallest, largest, std::clamp(extent / (isHorizontal() ? 2 * kTickDistance : kTickDistance), 2, 6));
  m_categories = new QCategoryAxis;
  m_values = new QCategoryAxis;
  for (QCategoryAxis* axis : {m_categories, m_values}) axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
  chart()->addAxis(m_categories, isHorizontal() ? Qt::AlignLeft : Qt::AlignBottom);
  chart()->addAxis(m_values, isHorizontal() ? Qt::AlignBottom : Qt::AlignLeft);
  const auto count = static_cast<double>(m_points.size());
  m_categories->setRange(count - slotCount() - 0.5, count - 0.5);
  m_values->setRange(m_scale.low, m_scale.high);
  for (QAbstractSeries* series : chart()->series()) {
    series->attachAxis(m_categories);
    series->attachAxis(m_values);
  }
  labelValues();
  labelCategories();
  applyBarWidth();
}

void CategoryChart::labelValues() {
  clearLabels(*m_values);
  // The first category of such an axis begins at its start value; it stays without a label of its own.
  m_values->setStartValue(m_scale.low - 1);
  for (int index = 0; index < static_cast<int>(m_scale.ticks.size()); ++index) {
    const double tick = m_scale.ticks[static_cast<std::size_t>(index)];
    m_values->append(uniqueLabel(m_tickText ? m_tickText(tick) : QString::number(tick), index), tick);
  }
}

/// Every label, or every n-th when they would run into each other.
void CategoryChart::labelCategories() {
  if (!m_categories) return;
  clearLabels(*m_categories);
  m_categories->setStartValue(-kMostPoints);
  const QFontMetrics metrics(m_categories->labelsFont());
  int widest = 1;
  for (const ChartPoint& point : m_points)
    for (const QString& line : point.label.split(QLatin1Char('\n')))
      widest = std::max(widest, metrics.horizontalAdvance(line) + 10);
  const double needed = isHorizontal() ? metrics.height() : widest;
  const int every = std::max(1, static_cast<int>(std::ceil(needed / std::max(1.0, slotWidth()))));
  const int most = isHorizontal() ? width() * 2 / 5 : widest;
  for (int slot = 0; slot < m_points.size(); ++slot) {
    // Counted from the newest, so that the last month always has its name.
    if ((m_points.size() - 1 - slot) % every != 0) continue;
    const QString& label = m_points[slotOf(slot)].label;
    m_categories->append(uniqueLabel(isHorizontal() ? metrics.elidedText(label, Qt::ElideRight, most) : label, slot), slot);
  }
}

void CategoryChart::applyBarWidth() {
  const double widest = isHorizontal() ? kWidestBar : kWidestColumn;
  for (QAbstractSeries* series : chart()->series())
    if (auto* bars = qobject_cast<QAbstractBarSeries*>(series))
      bars->setBarWidth(std::min(kBarShare, widest / std::max(1.0, slotWidth())));
}

void CategoryChart::applyColors() {
  const ChartTheme theme = ChartTheme::of(palette());
  setBackgroundBrush(theme.ground);
  chart()->setBackgroundBrush(theme.ground);
  m_mark->setBrush(theme.mark);
  for (QAbstractAxis* axis : chart()->axes()) {
    axis->setLabelsColor(theme.muted);
    axis->setLabelsFont(font());
    axis->setGridLineColor(theme.grid);
    axis->setLinePenColor(theme.grid);
    axis->setGridLineVisible(axis == m_values);
    axis->setLineVisible(axis == m_categories);
  }
  for (QAbstractSeries* series : chart()->series()) {
    if (auto* line = qobject_cast<QLineSeries*>(series)) {
      line->setPen(QPen(line->property("strong").toBool() ? theme.strong : theme.weak, 2));
    } else if (auto* bars = qobject_cast<QAbstractBarSeries*>(series)) {
      for (QBarSet* set : bars->barSets()) {
        set->setPen(Qt::NoPen);
        set->setBrush(set == bars->barSets().last() ? theme.strong : theme.weak);
      }
    }
  }
}

void CategoryChart::placeMark() {
  m_mark->setVisible(m_current >= 0 && !isEmpty());
  if (m_current < 0) return;
  const QRectF area = chart()->plotArea();
  const double begin = m_current * slotWidth();
  m_mark->setRect(isHorizontal() ? QRectF(area.left(), area.top() + begin, area.width(), slotWidth())
                                 : QRectF(area.left() + begin, area.top(), slotWidth(), area.height()));
}

void CategoryChart::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
  applyColors();
  labelCategories();
}

void CategoryChart::drawForeground(QPainter* painter, const QRectF& rectangle) {
  QChartView::drawForeground(painter, rectangle);
  paintTarget(*painter);
  if (!isEmpty() || m_emptyText.isEmpty()) return;
  painter->save();
  painter->resetTransform();
  painter->setPen(ChartTheme::of(palette()).muted);
  painter->drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
  painter->restore();
}

void CategoryChart::paintTarget(QPainter& painter) {
  if (!m_target || isEmpty() || isHorizontal() || m_scale.high <= m_scale.low) return;
  const QRectF area = chart()->plotArea();
  const double part = (*m_target - m_scale.low) / (m_scale.high - m_scale.low);
  const QPointF left = chart()->mapToScene(QPointF(area.left(), area.bottom() - part * area.height()));
  const QPointF right = chart()->mapToScene(QPointF(area.right(), area.bottom() - part * area.height()));
  const Theme& theme = themeOf(this);
  painter.save();
  painter.setPen(QPen(theme.text, 1.5, Qt::DashLine));
  painter.drawLine(left, right);
  const QFontMetrics metrics(font());
  QRectF label(0, 0, metrics.horizontalAdvance(m_targetLabel) + 8, metrics.height());
  label.moveBottomLeft(left + QPointF(4, -2));
  // Below the line where there is no room above it.
  if (label.top() < chart()->mapToScene(area.topLeft()).y()) label.moveTop(left.y() + 2);
  painter.fillRect(label, theme.surface);
  painter.setFont(font());
  painter.setPen(theme.textMuted);
  painter.drawText(label, Qt::AlignCenter, m_targetLabel);
  painter.restore();
}

void CategoryChart::focusOutEvent(QFocusEvent* event) {
  QChartView::focusOutEvent(event);
  setCurrent(-1);
}

void CategoryChart::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(m_points.size()) - 1;
  const bool back = event->key() == (isHorizontal() ? Qt::Key_Up : Qt::Key_Left);
  const bool forth = event->key() == (isHorizontal() ? Qt::Key_Down : Qt::Key_Right);
  if (last >= 0 && (back || forth)) {
    const int start = m_current < 0 ? (back == isHorizontal() ? -1 : last + 1) : m_current;
    setCurrent(std::clamp(m_current < 0 ? (isHorizontal() ? 0 : last) : start + (back ? -1 : 1), 0, last));
  } else if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
    Q_EMIT activated(m_current);
  } else {
    QChartView::keyPressEvent(event);
  }
}

void CategoryChart::leaveEvent(QEvent* event) {
  QChartView::leaveEvent(event);
  if (!hasFocus()) setCurrent(-1);
}

void CategoryChart::mouseMoveEvent(QMouseEvent* event) {
  setCurrent(indexAt(event->position().toPoint()));
}

void CategoryChart::mousePressEvent(QMouseEvent* event) {
  const int index = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : -1;
  if (index < 0) return QChartView::mousePressEvent(event);
  setCurrent(index);
  Q_EMIT activated(index);
}

void CategoryChart::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  if (isEmpty()) return;
  labelCategories();
  applyBarWidth();
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/value_scale.h"

#include <QChartView>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QAbstractAxis)
QT_FORWARD_DECLARE_CLASS(QCategoryAxis)
QT_FORWARD_DECLARE_CLASS(QGraphicsRectItem)

namespace kontor::ui {

/// One category of a chart. A point without a value stays a gap: it is not 0.
struct ChartPoint {
  QString label;  ///< beside the axis; a line break makes two lines
  std::optional<double> value;
  bool strong = true;  ///< false: drawn pale, as surroundings of what was chosen
};

/// A chart over categories: columns or a line from left to right, or bars from top to bottom. Every category can be
/// pointed at and activated over its whole width, by mouse and keyboard. Colours come from the palette.
class CategoryChart : public QChartView {
  Q_OBJECT

 public:
  enum class Shape { Columns, Line, Bars };
  static constexpr int kMostPoints = 730;

  explicit CategoryChart(QWidget* parent = nullptr);

  /// Shows these points, the last kMostPoints of them. `tickText` writes the numbers of the value axis.
  void setPoints(QVector<ChartPoint> points, Shape shape, std::function<QString(double)> tickText);
  /// A value that the categories are measured against, as a line across them; nothing: no line.
  void setTarget(std::optional<double> value, const QString& label = {});
  const std::optional<double>& target() const { return m_target; }
  /// What stands in the middle while there is not one value.
  void setEmptyText(const QString& text);

  const QVector<ChartPoint>& points() const { return m_points; }
  /// The category under the mouse or the keyboard's mark, -1 when none.
  int current() const { return m_current; }
  void setCurrent(int index);
  /// The middle of a category, in the widget.
  QPoint positionOf(int index) const;

 Q_SIGNALS:
  void currentChanged(int index);
  void activated(int index);

 protected:
  void changeEvent(QEvent* event) override;
  void drawForeground(QPainter* painter, const QRectF& rectangle) override;
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  bool isHorizontal() const { return m_shape == Shape::Bars; }
  bool isEmpty() const;
  int slotOf(int index) const;
  int indexAt(QPoint position) const;
  int slotCount() const;
  double slotWidth() const;
  void rebuild();
  void addColumns();
  void addLine();
  void addLinePiece(int from, int to, bool strong);
  void attachAxes();
  void labelCategories();
  void labelValues();
  void applyColors();
  void applyBarWidth();
  void placeMark();
  void paintTarget(QPainter& painter);

  QVector<ChartPoint> m_points;
  Shape m_shape = Shape::Columns;
  std::function<QString(double)> m_tickText;
  QString m_emptyText;
  std::optional<double> m_target;
  QString m_targetLabel;
  ValueScale m_scale;
  QCategoryAxis* m_categories = nullptr;
  QCategoryAxis* m_values = nullptr;
  QGraphicsRectItem* m_mark = nullptr;
  int m_current = -1;
};

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpis/kpi_export.h"

#include "ui/theme.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QWidget>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kResolution = 150;
constexpr int kMarginMillimetres = 12;
constexpr double kPictureScale = 2;

/// Puts blocks onto pages from top to bottom.
class PagePainter {
 public:
  explicit PagePainter(QPdfWriter& writer) : m_writer(writer), m_painter(&writer) {}

  bool isActive() const { return m_painter.isActive(); }

  void draw(QWidget& block) {
    const QSizeF page(m_writer.width(), m_writer.height());
    const double scale = std::min(page.width() / block.width(), page.height() / block.height());
    const double height = block.height() * scale;
    const bool full = m_top > 0 && m_top + height > page.height();
    if (full) m_writer.newPage();
    if (full || m_top == 0) beginPage(themeOf(&block));
    m_painter.save();
    m_painter.translate(0, m_top);
    m_painter.scale(scale, scale);
    block.render(&m_painter, {}, {}, QWidget::DrawChildren);
    m_painter.restore();
    m_top += height + spacing::large * scale;
  }

 private:
  // Paper is light; what was drawn for a dark window needs its ground.
  void beginPage(const Theme& theme) {
    m_top = 0;
    if (theme.dark) m_painter.fillRect(QRect(0, 0, m_writer.width(), m_writer.height()), theme.window);
  }

  QPdfWriter& m_writer;
  QPainter m_painter;
  double m_top = 0;
};

}  // namespace

bool writePdf(const QList<QWidget*>& blocks, const QString& title, const QString& file) {
  QPdfWriter writer(file);
  writer.setTitle(title);
  writer.setCreator(QStringLiteral("Kontor"));
  writer.setResolution(kResolution);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageOrientation(QPageLayout::Landscape);
  writer.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
                        QPageLayout::Millimeter);
  PagePainter painter(writer);
  if (!painter.isActive()) return false;
  for (QWidget* block : blocks)
    if (!block->isHidden() && !block->size().isEmpty()) painter.draw(*block);
  return true;
}

bool writePng(QWidget& widget, const QString& file) {
  QImage picture((QSizeF(widget.size()) * kPictureScale).toSize(), QImage::Format_ARGB32_Premultiplied);
  picture.setDevicePixelRatio(kPictureScale);
  picture.fill(themeOf(&widget).window);
  widget.render(&picture);
  return picture.save(file, "PNG");
}

}  // namespace kontor::ui

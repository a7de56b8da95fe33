// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "embedded/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace kontor::ui {
namespace {

QByteArray drawingOf(const QString& name) {
  const std::string file = name.toStdString() + ".svg";
  const auto icons = embedded::icons();
  const auto found = std::ranges::find(icons, file, &EmbeddedFile::name);
  if (found == icons.end()) return {};
  return QByteArray(found->content.data(), static_cast<qsizetype>(found->content.size()));
}

QPixmap drawn(const QString& name, const QColor& colour, const QSize& pixels) {
  const QString key = QStringLiteral("kontor-icon:%1:%2:%3").arg(name, colour.name(QColor::HexArgb)).arg(pixels.width());
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  QSvgRenderer renderer(drawingOf(name).replace("#000", colour.name().toLatin1()));
  pixmap = QPixmap(pixels);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  renderer.render(&painter);
  painter.end();
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

// Asks for the colour when it paints, so an icon follows the theme without being made anew.
class ThemedIcon : public QIconEngine {
 public:
  explicit ThemedIcon(QString name) : m_name(std::move(name)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, drawn(m_name, colour(mode, state), rect.size() * ratio));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return drawn(m_name, colour(mode, state), size);
  }
  QIconEngine* clone() const override { return new ThemedIcon(m_name); }

 private:
  static QColor colour(QIcon::Mode mode, QIcon::State state) {
    const Theme& theme = themeOf(QApplication::palette());
    if (mode == QIcon::Disabled) return theme.textFaint;
    return state == QIcon::On ? theme.accent : theme.textMuted;
  }

  QString m_name;
};

}  // namespace

QIcon icon(const QString& name) {
  return QIcon(new ThemedIcon(name));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio) {
  QPixmap pixmap = drawn(name, colour, QSize(size, size) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  return pixmap;
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QPainter;
class QRect;

namespace kontor::ui {

struct Theme;

/// `Ctrl+Shift+Z` as the keys to press: Ctrl, Shift, Z.
QStringList keysOf(const QString& shortcut);
/// Paints the keys of a shortcut as caps at the right end of `room`; returns where they begin.
int paintKeys(QPainter& painter, const QRect& room, const QString& shortcut, const Theme& theme);

/// The keys of one shortcut, as they look on a keyboard.
class KeyCaps : public QWidget {
  Q_OBJECT

 public:
  KeyCaps(const QString& shortcut, QWidget* parent);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_shortcut;
};

}  // namespace kontor::ui

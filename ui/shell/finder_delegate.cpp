// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder_delegate.h"

#include "models/finder_model.h"
#include "ui/icons.h"
#include "ui/shell/key_cap.h"
#include "ui/style/controls.h"
#include "ui/theme.h"

#include <QPainter>

namespace kontor::ui {
namespace {

constexpr int kFinderIcon = 18;

// Text at the left of `room`, cut off at its right end; returns what is left of the room.
QRect leftText(QPainter& painter, const QRect& room, const QString& text, const QFont& type, const QColor& ink) {
  painter.setFont(type);
  painter.setPen(ink);
  const QFontMetrics metrics(type);
  const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
  painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
  return room.adjusted(metrics.horizontalAdvance(shown) + spacing::medium, 0, 0, 0);
}

}  // namespace

void FinderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& theme = themeOf(option.palette);
  const bool current = (option.state & QStyle::State_Selected) != 0;
  const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
  painter->save();
  if (current || hovered) {
    paintFrame(*painter, option.rect.adjusted(0, 1, 0, -1), current ? theme.accentSoft : theme.hover, Qt::transparent,
               spacing::radius);
  }
  QRect room = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
  const QString picture = index.data(models::FinderModel::IconRole).toString();
  if (!picture.isEmpty()) {
    painter->drawPixmap(
        room.left(), room.center().y() - kFinderIcon / 2,
        iconPixmap(picture, current ? theme.accent : theme.textMuted, kFinderIcon, painter->device()->devicePixelRatio()));
  }
  room.adjust(kFinderIcon + spacing::medium, 0, 0, 0);
  const QString keys = index.data(models::FinderModel::KeysRole).toString();
  const QString what = keys.isEmpty() ? index.data(models::FinderModel::WhatRole).toString() : QString();
  if (!keys.isEmpty()) room.setRight(paintKeys(*painter, room, keys, theme) - spacing::medium);
  if (!what.isEmpty()) {
    const QFont small = font(TextStyle::Small);
    painter->setFont(small);
    painter->setPen(theme.textMuted);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, what);
    room.adjust(0, 0, -QFontMetrics(small).horizontalAdvance(what) - spacing::medium, 0);
  }
  room = leftText(*painter, room, index.data().toString(), font(TextStyle::Body), theme.text);
  if (room.width() > spacing::huge) {
    leftText(*painter, room, index.data(models::FinderModel::DetailRole).toString(), font(TextStyle::Small),
             theme.textMuted);
  }
  painter->restore();
}

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.rect.width(), kRowHeight};
}

}  // namespace kontor::ui

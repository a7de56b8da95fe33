// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/issue_label.h"

#include "ui/theme.h"

#include <QEvent>

namespace kontor::ui {

IssueLabel::IssueLabel(QWidget* parent) : QLabel(parent) {
  setFont(ui::font(TextStyle::Small));
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
  colour();
  hide();
}

void IssueLabel::say(const QString& sentence) {
  setText(sentence);
  setVisible(!sentence.isEmpty());
}

void IssueLabel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) colour();
  QLabel::changeEvent(event);
}

void IssueLabel::colour() {
  // Setting a colour comes back here as a change of the palette.
  const QColor& bad = themeOf(this).bad;
  if (palette().color(QPalette::WindowText) != bad) setInk(this, bad);
}

}  // namespace kontor::ui

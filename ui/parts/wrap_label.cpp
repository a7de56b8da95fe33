// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrap_label.h"

#include <QResizeEvent>

namespace kontor::ui {

WrapLabel::WrapLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
  setWordWrap(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize WrapLabel::sizeHint() const {
  // A label guesses a width to break at, and forms keep the height of that guess.
  return {QLabel::sizeHint().width(), minimumSizeHint().height()};
}

QSize WrapLabel::minimumSizeHint() const {
  // Asked again whenever the text changes: a shorter one gives its room back.
  const int now = testAttribute(Qt::WA_Resized) ? width() : QLabel::sizeHint().width();
  return {QLabel::minimumSizeHint().width(), heightForWidth(now)};
}

void WrapLabel::resizeEvent(QResizeEvent* event) {
  QLabel::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) updateGeometry();
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrap_label.h"

namespace kontor::ui {

WrapLabel::WrapLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
  setWordWrap(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void WrapLabel::resizeEvent(QResizeEvent* event) {
  QLabel::resizeEvent(event);
  const int wanted = heightForWidth(width());
  if (minimumHeight() != wanted) setMinimumHeight(wanted);
}

}  // namespace kontor::ui

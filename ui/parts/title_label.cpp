// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/title_label.h"

namespace kontor::ui {

TitleLabel::TitleLabel(QWidget* parent) : WrapLabel({}, parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize TitleLabel::sizeHint() const {
  const int whole = fontMetrics().boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX), 0, text()).width();
  return {whole + 2, fontMetrics().height()};  // a rounded width must not break the line
}

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/wrap_label.h"

namespace kontor::ui {

/// A heading that takes the room of its text and no more, and goes on in a second line where there is less.
class TitleLabel : public WrapLabel {
  Q_OBJECT

 public:
  explicit TitleLabel(QWidget* parent);

  QSize sizeHint() const override;
};

}  // namespace kontor::ui

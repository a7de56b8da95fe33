// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kontor::ui {

/// A text of several lines that always gets the height it needs at its width, also inside forms and scroll areas, which
/// ask for one line only.
class WrapLabel : public QLabel {
  Q_OBJECT

 public:
  WrapLabel(const QString& text, QWidget* parent);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
};

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/lean_delegate.h"

#include <QWidget>

namespace kontor::ui {

/// A word in a coloured capsule: the state of something.
class Pill : public QWidget {
  Q_OBJECT

 public:
  explicit Pill(QWidget* parent);

  void setContent(const QString& text, Tone tone);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_text;
  Tone m_tone = Tone::Neutral;
};

}  // namespace kontor::ui

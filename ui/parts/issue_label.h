// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kontor::ui {

/// A small line that says what is wrong, in the colour for that; hidden while nothing is.
class IssueLabel : public QLabel {
  Q_OBJECT

 public:
  explicit IssueLabel(QWidget* parent);

  void say(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void colour();
};

}  // namespace kontor::ui

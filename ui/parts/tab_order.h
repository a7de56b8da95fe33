// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace kontor::ui {

/// Lets Tab lead through the widgets in the order in which their layouts show them, whenever they were made.
void orderTabs(QWidget& root);

/// Does that in every window of the program whenever Tab is pressed: forms are built and rebuilt at any time. Installed
/// as an event filter of the application.
class TabOrder : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/lasting_menu.h"

#include <QKeyEvent>

namespace kontor::ui {

void LastingMenu::mouseReleaseEvent(QMouseEvent* event) {
  if (!toggleActive()) QMenu::mouseReleaseEvent(event);
}

void LastingMenu::keyPressEvent(QKeyEvent* event) {
  const bool toggles = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!toggles || !toggleActive()) QMenu::keyPressEvent(event);
}

bool LastingMenu::toggleActive() {
  QAction* action = activeAction();
  if (action == nullptr || !action->isCheckable() || !action->isEnabled()) return false;
  action->toggle();
  return true;
}

}  // namespace kontor::ui

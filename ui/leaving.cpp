// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaving.h"

#include "ui/dialogs.h"
#include "ui/page.h"

#include <QCoreApplication>
#include <QPointer>

namespace kontor::ui {
namespace {

struct Leaving {
  Q_DECLARE_TR_FUNCTIONS(kontor::ui::Leaving)
};

}  // namespace

void leavePage(Page& page, Dialogs& dialogs, const std::function<void()>& then) {
  if (!page.isUnsaved()) return then();
  // More may be typed while it saves; and the page is not to go while it is telling that it has saved.
  const auto again = [page = QPointer(&page), &dialogs, then] {
    const auto leave = [page, &dialogs, then] {
      if (page != nullptr) leavePage(*page, dialogs, then);
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), leave, Qt::QueuedConnection);
  };
  page.saveTyped([&page, &dialogs, again](const QString& obstacle) {
    if (obstacle.isEmpty()) return again();
    const Dialogs::Question question{obstacle, Leaving::tr("It would be lost now."), Leaving::tr("&Discard it"),
                                     Leaving::tr("&Keep editing")};
    dialogs.ask(&page, question, [&page, again] {
      page.discardTyped();
      again();
    });
  });
}

}  // namespace kontor::ui

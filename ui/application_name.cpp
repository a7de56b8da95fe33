// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application_name.h"

#include <QLocale>

namespace kontor::ui {

QString applicationTitle() {
  const bool traditional = QLocale().script() == QLocale::TraditionalHanScript;
  return QString::fromLatin1(kApplicationName) + (traditional ? QStringLiteral("  商棧") : QStringLiteral("  商栈"));
}

}  // namespace kontor::ui

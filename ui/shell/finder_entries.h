// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/finder_model.h"

#include <QList>

class QAction;

namespace kontor::ui {

/// Entries of the finder for actions that can be done now; their `number` is the place in `actions`. The first `pages`
/// of them lead to pages.
std::vector<models::FinderEntry> finderEntries(const QList<QAction*>& actions, qsizetype pages);

}  // namespace kontor::ui

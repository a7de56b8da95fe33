// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>

namespace kontor::ui {

/// Paths of the files on this computer that somebody drags along.
QStringList droppedFiles(const QMimeData& data);

}  // namespace kontor::ui

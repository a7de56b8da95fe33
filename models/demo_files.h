// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <initializer_list>

namespace kontor::models {

/// Writes files of resources/demo into a folder, as if they had been downloaded, and returns their paths.
QStringList layOutDemoFiles(const QString& folder, std::initializer_list<const char*> names);

}  // namespace kontor::models

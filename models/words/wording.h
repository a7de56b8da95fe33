// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor::models {

/// What the language of the window asks for where texts meet: its own marks between them, its own distances.

/// `A, B, C`: the parts of a list.
QString listed(const QStringList& parts);
/// `…; …`: clauses, each of them half a sentence.
QString clauses(const QStringList& parts);
/// A sentence with a name of the program at its `%1`: where a Chinese character and a Latin letter or digit touch, a
/// space comes between them.
QString withName(const QString& sentence, const QString& name);

}  // namespace kontor::models

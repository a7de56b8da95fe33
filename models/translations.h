// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace kontor::models {

/// The program's own texts in a language (`zh_CN`), as translations/ui has them; null where there are none.
std::unique_ptr<QTranslator> ownTexts(const QString& code);

/// All languages that the program has texts in, whichever the window speaks: what it is given may come from another one.
const std::vector<std::unique_ptr<QTranslator>>& allOwnTexts();

}  // namespace kontor::models

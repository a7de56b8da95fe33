// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_details.h"

#include <QString>

namespace kontor::ui {

struct Theme;

/// The history of a record and the row it came from, as rich text in the colours of a theme.
QString historyWords(const std::vector<models::HistoryStep>& history, const Theme& theme);
/// What is there of a SKU and what it is worth, one line each.
QString stockWords(const models::StockFacts& stock, const models::FieldText& text, const Theme& theme);
QString sourceWords(const models::OrderSource& source, const Theme& theme);

}  // namespace kontor::ui

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export_records.h"
#include "models/session.h"

#include <QString>

#include <functional>
#include <vector>

namespace kontor::models {

/// Writes records as a file that spreadsheets open, a workbook when it ends in `.xlsx`, else CSV with the signs of the
/// user's locale: labels of the user's language, personal data masked. The file appears whole or not at all. `done` gets a
/// sentence when it could not be written.
Job exportList(Session& session, QObject* receiver, exchange::RecordTable table, std::vector<domain::Id> ids,
               const QString& file, std::function<void(const QString&)> done);

}  // namespace kontor::models

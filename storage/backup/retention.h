// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backup.h"

#include <vector>

namespace kontor::storage {

/// Which backups may go, given all of them, newest first: the last 10 stay, and the newest of each of the last 7 days,
/// 5 weeks and 12 months that have one.
std::vector<BackupInfo> unwantedBackups(const std::vector<BackupInfo>& newestFirst);

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor::models {

/// Lets the allocator keep little of what is freed; without this it learns from the first long list to keep as much
/// again in each thread. For a process that stays, called before its threads begin.
void limitSpareMemory();

/// Gives the system back what lies free between what is in use; a matter of a millisecond, for any thread.
void giveSpareMemoryBack();

}  // namespace kontor::models

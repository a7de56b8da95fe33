// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/wiped_text.h"

#include <sodium.h>

namespace kontor::storage {

void wipe(void* memory, std::size_t size) noexcept {
  sodium_memzero(memory, size);
}

}  // namespace kontor::storage

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spare_memory.h"

#ifdef __linux__
#include <malloc.h>
#endif

namespace kontor::models {

#ifdef __GLIBC__

void limitSpareMemory() {
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 20);
}

void giveSpareMemoryBack() {
  malloc_trim(0);
}

#else

void limitSpareMemory() {}
void giveSpareMemoryBack() {}

#endif

}  // namespace kontor::models

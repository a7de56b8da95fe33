// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kontor {

/// One file that kontor_embed() put into the program: its name without folder, and its bytes.
struct EmbeddedFile {
  std::string_view name;
  std::string_view content;
};

}  // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_text.h"

namespace kontor::models {

std::string quotedFilterValue(std::string_view text) {
  // The blank of Chinese keyboards ends a term too.
  if (text.find_first_of(" \t\r\n,\"") == std::string_view::npos && text.find("\u3000") == std::string_view::npos) {
    return std::string(text);
  }
  std::string quoted = "\"";
  for (const char letter : text) {
    if (letter == '"') quoted += '"';
    quoted += letter;
  }
  return quoted + '"';
}

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/personal_text.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

// Letters of any script count, and what addresses hold beside them.
bool isAddressLetter(char c) {
  const auto code = static_cast<unsigned char>(c);
  return code >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

}  // namespace

bool holdsAddress(std::string_view text) {
  for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    if (at == 0 || !isAddressLetter(text[at - 1])) continue;
    std::size_t end = at + 1;
    while (end < text.size() && (isAddressLetter(text[end]) || text[end] == '.')) ++end;
    const std::string_view host = text.substr(at + 1, end - at - 1);
    const auto dot = host.find('.');
    if (dot != std::string_view::npos && dot > 0 && dot + 2 < host.size()) return true;
  }
  return false;
}

Cells withoutAddresses(Cells cells, std::vector<std::string_view>& shown) {
  if (std::ranges::none_of(cells, holdsAddress)) return cells;
  shown.assign(cells.begin(), cells.end());
  for (std::string_view& cell : shown) {
    if (holdsAddress(cell)) cell = {};
  }
  return shown;
}

}  // namespace kontor::exchange

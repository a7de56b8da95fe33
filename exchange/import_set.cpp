// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_set.h"

#include <algorithm>
#include <cstring>

namespace kontor::exchange {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;

}  // namespace

std::string_view Arena::keep(std::string_view text) {
  if (text.empty()) return {};
  if (text.size() > m_free) {
    const std::size_t size = std::max(kPiece, text.size());
    m_pieces.push_back(std::make_unique_for_overwrite<char[]>(size));
    m_next = m_pieces.back().get();
    m_free = size;
    m_bytes += size;
  }
  char* place = m_next;
  std::memcpy(place, text.data(), text.size());
  m_next += text.size();
  m_free -= text.size();
  return {place, text.size()};
}

bool ImportSet::states(std::string_view field) const { return std::ranges::find(statedFields, field) != statedFields.end(); }

}  // namespace kontor::exchange

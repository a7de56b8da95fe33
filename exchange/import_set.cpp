// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_set.h"

#include <algorithm>
#include <cstring>

namespace kontor::exchange {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;

}  // namespace

char* Arena::take(std::size_t size) {
  if (size > m_free) {
    const std::size_t piece = std::max(kPiece, size);
    m_pieces.push_back(std::make_unique_for_overwrite<char[]>(piece));
    m_next = m_pieces.back().get();
    m_free = piece;
    m_bytes += piece;
  }
  char* place = m_next;
  m_next += size;
  m_free -= size;
  return place;
}

std::string_view Arena::keep(std::string_view text) {
  if (text.empty()) return {};
  char* place = take(text.size());
  std::memcpy(place, text.data(), text.size());
  return {place, text.size()};
}

SealedTexts::SealedTexts(const All& texts, Arena& arena) {
  std::uint16_t present = 0;
  std::size_t size = sizeof present;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (texts[i].empty()) continue;
    present = static_cast<std::uint16_t>(present | (1u << i));
    size += sizeof(std::uint32_t) + texts[i].size();
  }
  if (present == 0) return;
  char* at = arena.take(size);
  m_packed = at;
  std::memcpy(at, &present, sizeof present);
  at += sizeof present;
  for (const std::string_view text : texts) {
    if (text.empty()) continue;
    const auto length = static_cast<std::uint32_t>(text.size());
    std::memcpy(at, &length, sizeof length);
    std::memcpy(at + sizeof length, text.data(), length);
    at += sizeof length + length;
  }
}

SealedTexts::All SealedTexts::all() const {
  All texts;
  if (m_packed == nullptr) return texts;
  std::uint16_t present = 0;
  std::memcpy(&present, m_packed, sizeof present);
  const char* at = m_packed + sizeof present;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if ((present & (1u << i)) == 0) continue;
    std::uint32_t length = 0;
    std::memcpy(&length, at, sizeof length);
    texts[i] = {at + sizeof length, length};
    at += sizeof length + length;
  }
  return texts;
}

bool ImportSet::states(std::string_view field) const {
  return std::ranges::find(statedFields, field) != statedFields.end();
}

}  // namespace kontor::exchange

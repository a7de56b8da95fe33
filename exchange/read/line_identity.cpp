// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/line_identity.h"

#include <fmt/format.h>
#include <sodium.h>

#include <array>

namespace kontor::exchange {
namespace {

constexpr std::size_t kHashBytes = 16;  // the least that the library makes
constexpr std::size_t kAloneBytes = 10;
constexpr std::size_t kBesideIdBytes = 4;

std::string hexOf(std::string_view content, std::size_t bytes) {
  std::array<unsigned char, kHashBytes> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(content.data()), content.size(),
                     nullptr, 0);
  std::string text(2 * bytes + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), hash.data(), bytes);
  text.pop_back();
  return text;
}

}  // namespace

LineIdentity& LineIdentity::add(std::string_view text) {
  m_content += text;
  m_content += '\x1f';
  return *this;
}

LineIdentity& LineIdentity::add(std::int64_t number) {
  return add(fmt::to_string(number));
}

std::string LineIdentity::nameOnce(std::string_view id) {
  return takeName(id);
}

std::string LineIdentity::name(std::string_view id) {
  std::string name = takeName(id);
  const int count = ++m_counts[name];
  m_repeated = count > 1;
  if (m_repeated) name += fmt::format("#{}", count);
  return name;
}

std::string LineIdentity::takeName(std::string_view id) {
  std::string name = id.empty() ? hexOf(m_content, kAloneBytes) : fmt::format("{}:{}", id, hexOf(m_content, kBesideIdBytes));
  m_content.clear();
  return name;
}

}  // namespace kontor::exchange

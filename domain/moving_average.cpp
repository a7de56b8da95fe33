// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moving_average.h"

namespace kontor::domain {
namespace {

constexpr std::int64_t kFine = 1'000'000'000;

}  // namespace

bool MovingAverage::add(std::int64_t quantity, std::optional<std::int64_t> value) {
  const std::int64_t before = m_quantity;
  if (__builtin_add_overflow(m_quantity, quantity, &m_quantity)) return false;
  if (quantity <= 0 || !value) return true;
  const Wide added = static_cast<Wide>(*value) * kFine;
  if (before <= 0 || m_pieces == 0) {
    m_value = added;
    m_pieces = quantity;
    return true;
  }
  // What is on hand at the average: exact as long as nothing has gone out since the last receipt.
  Wide whole = 0;
  Wide rest = 0;
  if (__builtin_mul_overflow(m_value / m_pieces, static_cast<Wide>(before), &whole)) return false;
  if (__builtin_mul_overflow(m_value % m_pieces, static_cast<Wide>(before), &rest)) return false;
  if (__builtin_add_overflow(whole + rest / m_pieces, added, &m_value)) return false;
  m_pieces = m_quantity;
  return true;
}

std::optional<std::int64_t> MovingAverage::average() const {
  if (m_pieces == 0) return std::nullopt;
  const Wide unit = static_cast<Wide>(m_pieces) * kFine;
  const Wide half = m_value < 0 ? -unit / 2 : unit / 2;
  return static_cast<std::int64_t>((m_value + half) / unit);
}

}  // namespace kontor::domain

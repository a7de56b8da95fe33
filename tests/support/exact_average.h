// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <cstdint>
#include <optional>

namespace kontor::testing {

/// Moving-average cost as a textbook computes it, in exact fractions: what the program must show.
class ExactAverage {
 public:
  using Fraction = boost::multiprecision::cpp_rational;

  void add(std::int64_t quantity, std::optional<std::int64_t> value) {
    if (quantity > 0 && value) {
      const bool afresh = m_quantity <= 0 || !m_average;
      const Fraction stock = afresh ? Fraction(0) : Fraction(*m_average * m_quantity);
      m_average = (stock + *value) / (afresh ? quantity : m_quantity + quantity);
    }
    m_quantity += quantity;
  }
  std::int64_t quantity() const { return m_quantity; }
  std::optional<std::int64_t> rounded() const {
    if (!m_average) return std::nullopt;
    const Fraction half(1, 2);
    const Fraction shifted = *m_average < 0 ? Fraction(*m_average - half) : Fraction(*m_average + half);
    return static_cast<std::int64_t>(
        boost::multiprecision::cpp_int(numerator(shifted) / denominator(shifted)));  // towards zero
  }
  /// How far the exact value is from the point where rounding turns, at least.
  bool isNearTie() const {
    const Fraction doubled = *m_average * 2;
    const boost::multiprecision::cpp_int whole = numerator(doubled) / denominator(doubled);
    const Fraction rest = abs(Fraction(doubled - whole));
    return rest < Fraction(1, 100'000) || rest > Fraction(99'999, 100'000);
  }

 private:
  std::int64_t m_quantity = 0;
  std::optional<Fraction> m_average;
};

}  // namespace kontor::testing

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currency.h"

#include <algorithm>
#include <array>

namespace kontor::domain {
namespace {

// ISO 4217 active codes, and the historic ones that the ECB's rate history still names.
constexpr std::string_view kKnown =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNH CNY COP CRC CUP CVE CYP CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD "
    "HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL "
    "LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU MTL MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK "
    "PHP PKR PLN PYG QAR ROL RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SIT SKK SLE SOS SRD SSP STN SVC SYP SZL THB "
    "TJS TMT TND TOP TRL TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ";
constexpr std::string_view kNoDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ";
constexpr std::string_view kThreeDigits = "BHD IQD JOD KWD LYD OMR TND ";

bool listed(std::string_view list, std::string_view code) {
  const auto at = list.find(code);
  return at != std::string_view::npos && at % 4 == 0;
}

}  // namespace

std::optional<Currency> Currency::fromLetters(std::string_view code) {
  if (code.size() != 3) return std::nullopt;
  Currency currency;
  for (std::size_t i = 0; i < 3; ++i) {
    const char c = code[i];
    const char upper = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    if (upper < 'A' || upper > 'Z') return std::nullopt;
    currency.m_code[i] = upper;
  }
  return currency;
}

std::optional<Currency> Currency::fromCode(std::string_view code) {
  const auto currency = fromLetters(code);
  if (!currency || !listed(kKnown, currency->code())) return std::nullopt;
  return currency;
}

int Currency::digits() const {
  if (listed(kNoDigits, code())) return 0;
  return listed(kThreeDigits, code()) ? 3 : 2;
}

}  // namespace kontor::domain

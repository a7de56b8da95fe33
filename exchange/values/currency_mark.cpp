// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/currency_mark.h"

#include <array>

namespace kontor::exchange {
namespace {

struct KnownMark {
  std::string_view text;
  std::string_view code;  // empty: several currencies are written so
};

constexpr std::array kKnownMarks = {
    KnownMark{"$", ""},      KnownMark{"＄", ""},      KnownMark{"US$", "USD"},  KnownMark{"US $", "USD"},
    KnownMark{"C$", "CAD"},  KnownMark{"C $", "CAD"},  KnownMark{"CA$", "CAD"},  KnownMark{"CA $", "CAD"},
    KnownMark{"A$", "AUD"},  KnownMark{"AU$", "AUD"},  KnownMark{"AU $", "AUD"}, KnownMark{"NZ$", "NZD"},
    KnownMark{"HK$", "HKD"}, KnownMark{"HK $", "HKD"}, KnownMark{"NT$", "TWD"},  KnownMark{"S$", "SGD"},
    KnownMark{"MX$", "MXN"}, KnownMark{"R$", "BRL"},   KnownMark{"€", "EUR"},    KnownMark{"£", "GBP"},
    KnownMark{"¥", ""},      KnownMark{"￥", ""},      KnownMark{"CN¥", "CNY"},  KnownMark{"JP¥", "JPY"},
    KnownMark{"RMB", "CNY"}, KnownMark{"元", "CNY"},   KnownMark{"円", "JPY"},   KnownMark{"₹", "INR"},
    KnownMark{"Rs.", ""},    KnownMark{"Rs", ""},      KnownMark{"৳", "BDT"},    KnownMark{"₩", "KRW"},
    KnownMark{"￦", "KRW"},  KnownMark{"원", "KRW"},   KnownMark{"₫", "VND"},    KnownMark{"đ", "VND"},
    KnownMark{"฿", "THB"},   KnownMark{"₱", "PHP"},    KnownMark{"₺", "TRY"},    KnownMark{"TL", "TRY"},
    KnownMark{"₽", "RUB"}, KnownMark{"₴", "UAH"},    KnownMark{"₪", "ILS"},    KnownMark{"₦", "NGN"},
    KnownMark{"₡", "CRC"},   KnownMark{"₲", "PYG"},    KnownMark{"₸", "KZT"},    KnownMark{"₾", "GEL"},
    KnownMark{"zł", "PLN"},  KnownMark{"Kč", "CZK"},   KnownMark{"Ft", "HUF"},   KnownMark{"lei", "RON"},
    KnownMark{"лв.", "BGN"}, KnownMark{"лв", "BGN"},   KnownMark{"kr.", ""},     KnownMark{"kr", ""},
    KnownMark{"Fr.", "CHF"}, KnownMark{"SFr.", "CHF"}, KnownMark{"RM", "MYR"},   KnownMark{"Rp", "IDR"},
    KnownMark{"Rp.", "IDR"}, KnownMark{"R", "ZAR"},    KnownMark{"S/", "PEN"},   KnownMark{"S/.", "PEN"},
    KnownMark{"د.إ", "AED"}, KnownMark{"ر.س", "SAR"},
};

bool isAsciiLetter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

}  // namespace

CurrencyMark currencyMarkAt(std::string_view text) {
  CurrencyMark best;
  for (const KnownMark& mark : kKnownMarks) {
    if (mark.text.size() <= best.text.size() || !text.starts_with(mark.text)) continue;
    best = {text.substr(0, mark.text.size()), domain::Currency::fromCode(mark.code).value_or(domain::Currency())};
  }
  if (text.size() >= 3 && best.text.size() <= 3) {
    const auto code = domain::Currency::fromCode(text.substr(0, 3));
    if (code) best = {text.substr(0, 3), *code};
  }
  // `Rabatt` is not rand, and `Rp2` is.
  const std::size_t end = best.text.size();
  if (end > 0 && end < text.size() && isAsciiLetter(best.text.back()) && isAsciiLetter(text[end])) return {};
  return best;
}

}  // namespace kontor::exchange

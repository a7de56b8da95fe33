// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/lib/order_file.h"

#include "domain/calendar.h"
#include "domain/decimal.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::benchmarks {
namespace {

/// splitmix64: small, fast, the same everywhere.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : m_state(seed) {}

  std::uint64_t next() {
    m_state += 0x9e3779b97f4a7c15;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }
  std::int64_t below(std::int64_t limit) { return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(limit)); }
  bool percent(int share) { return below(100) < share; }
  template <class List>
  auto& pick(const List& list) {
    return list[static_cast<std::size_t>(below(static_cast<std::int64_t>(std::size(list))))];
  }

 private:
  std::uint64_t m_state;
};

constexpr std::string_view kHeader =
    "order_id,line_id,placed_at,status,currency,buyer_id,buyer_name,buyer_email,buyer_phone,recipient,street,street2,"
    "city,region,postal_code,country,sku,title,quantity,unit_price,line_tax,line_discount,shipping,order_total,"
    "payment_method,ship_service,tags,note\n";
constexpr std::array<std::string_view, 7> kCurrencies = {"USD", "EUR", "GBP", "JPY", "CAD", "AUD", "KRW"};
constexpr std::array<std::string_view, 12> kCountries = {"US", "DE", "GB", "JP", "CA", "AU",
                                                         "KR", "FR", "IT", "ES", "NL", "SE"};
constexpr std::array<std::string_view, 3> kOfLate = {"shipped", "delivered", "paid"};
constexpr std::array<std::string_view, 8> kGiven = {"Anna", "Bela", "Carlo", "Dina", "小明", "Emil", "Fadi", "佳怡"};
constexpr std::array<std::string_view, 8> kFamily = {"Alder", "Birch", "Cedar", "Elm", "林", "Hazel", "Maple", "陈"};
constexpr std::array<std::string_view, 8> kWords = {"lamp", "cup", "desk mat", "cable", "bottle", "灯罩", "bag", "ring"};
constexpr std::array<std::string_view, 4> kColours = {"black", "white", "deep blue", "warm red"};
constexpr int kSkus = 20'000;
constexpr double kStillOpen = 0.95;      // of older orders all are delivered
constexpr double kLinesOfOrder = 1.525;  // 65 % have one, the others two or three

/// Cumulative weights of Zipf's law with exponent 1.
std::vector<double> zipf(int count) {
  std::vector<double> sums(static_cast<std::size_t>(count));
  double sum = 0;
  for (int i = 0; i < count; ++i) sums[static_cast<std::size_t>(i)] = sum += 1.0 / (i + 1);
  return sums;
}

class Generator {
 public:
  Generator(std::ofstream& out, const OrderFileSettings& settings)
      : m_out(out), m_settings(settings), m_chance(settings.seed), m_popularity(zipf(kSkus)) {}

  OrderFileTotals run() {
    m_out << kHeader;
    m_totals.bytes += static_cast<std::int64_t>(kHeader.size());
    while (m_totals.lines < m_settings.lines) writeOrder();
    return m_totals;
  }

 private:
  void writeOrder() {
    const std::int64_t number = m_settings.firstOrder + m_totals.orders++;
    const std::int64_t kinds = m_chance.percent(65) ? 1 : 2 + m_chance.below(2);
    const std::int64_t count = std::min(kinds, m_settings.lines - m_totals.lines);
    const std::int64_t buyer = m_chance.percent(45) && number > 0 ? m_chance.below(number) : number;
    const auto currency = m_chance.pick(kCurrencies);
    const std::string order = orderCells(number, buyer, currency);
    for (std::int64_t line = 0; line < count; ++line) writeLine(number, line, order, currency);
  }

  /// The cells that repeat on every line of the order: those before the SKU, without ids.
  std::string orderCells(std::int64_t number, std::int64_t buyer, std::string_view currency) {
    Chance person(static_cast<std::uint64_t>(buyer) * 2 + 1);
    const std::string name = fmt::format("{} {}", person.pick(kGiven), person.pick(kFamily));
    const bool isLate = expectedShare(number) > kStillOpen;
    const auto status = m_chance.percent(3) ? std::string_view("cancelled") : isLate ? m_chance.pick(kOfLate) : "delivered";
    const std::string street = person.percent(12)
                                   ? fmt::format("\"{} Long Road, Flat {}\"", person.below(900), person.below(40))
                                   : fmt::format("{} Long Road", person.below(900));
    return fmt::format("{},{},{},B{:09},{},buyer{}@example.com,+44 20 {:07},{},{},,{},,{:05},{}", placed(number), status,
                       currency, buyer, name, buyer, person.below(10'000'000), name, street,
                       person.percent(3) ? "上海" : "Port Ellen", person.below(100'000), person.pick(kCountries));
  }

  /// How far through the file an order is likely to stand: exports are in the order of time.
  double expectedShare(std::int64_t number) const {
    const double orders = std::ceil(static_cast<double>(m_settings.lines) / kLinesOfOrder);
    return std::min(static_cast<double>(number - m_settings.firstOrder) / orders, 1 - 1e-9);
  }

  std::string placed(std::int64_t number) {
    const double share = std::sqrt(expectedShare(number));  // sales grow
    const auto last = *domain::Day::of(2025, 12, 31);
    const auto day = last.plusDays(static_cast<int>(share * m_settings.days) - m_settings.days + 1);
    const std::int64_t second = number * 7919 % 86400;
    return fmt::format("{} {:02}:{:02}:{:02}", day.iso(), second / 3600, second / 60 % 60, second % 60);
  }

  void writeLine(std::int64_t number, std::int64_t line, const std::string& order, std::string_view currency) {
    const double mark = static_cast<double>(m_chance.below(1'000'000'000)) / 1e9 * m_popularity.back();
    const auto sku = std::ranges::lower_bound(m_popularity, mark) - m_popularity.begin();
    Chance goods(static_cast<std::uint64_t>(sku) + 77);
    const bool whole = currency == "JPY" || currency == "KRW";
    const std::int64_t price =
        (whole ? 100 + goods.below(9000) : 0) * 10'000 + (whole ? 0 : (199 + goods.below(9000)) * 100);
    const std::int64_t quantity = m_chance.percent(85) ? 1 : 2 + m_chance.below(4);
    const auto title = goods.percent(10) ? fmt::format("\"The \"\"{}\"\", {}\"", goods.pick(kWords), goods.pick(kColours))
                                         : fmt::format("{} {} no. {}", goods.pick(kColours), goods.pick(kWords), sku);
    const auto note = m_chance.percent(1) ? std::string_view("\"please ring\nthe bell\"") : std::string_view();
    const std::string text =
        fmt::format("K-{:010},{},{},SKU-{:05},{},{},{},,,3.5,,card,standard,,{}\n", number, line + 1, order, sku, title,
                    quantity, domain::formatDecimal(price, domain::kMoneyScale), note);
    m_out << text;
    m_totals.bytes += static_cast<std::int64_t>(text.size());
    m_totals.amount += price * quantity;
    ++m_totals.lines;
  }

  std::ofstream& m_out;
  const OrderFileSettings& m_settings;
  Chance m_chance;
  std::vector<double> m_popularity;
  OrderFileTotals m_totals;
};

}  // namespace

OrderFileTotals writeOrderFile(const std::filesystem::path& file, const OrderFileSettings& settings) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  const OrderFileTotals totals = Generator(out, settings).run();
  out.flush();
  if (!out) throw std::runtime_error("cannot write " + file.string());
  return totals;
}

}  // namespace kontor::benchmarks

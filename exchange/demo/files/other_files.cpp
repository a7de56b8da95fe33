// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/files/platform_file.h"

namespace kontor::exchange {

void writeAmazonInventory(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, "sku,asin,price,quantity", '\t');
  file.writeHeader();
  std::map<std::string, std::string> asins;
  const DemoTable codes("sku_codes.csv");
  for (const DemoTable::Row& row : codes.rows()) {
    if (row.text("kind") == "asin") asins[row.text("sku")] = row.text("code");
  }
  for (const DemoTable::Row& row : shop.listings.rows()) {
    if (row.text("channel") != job.channel || !row.has("price")) continue;
    const std::string& code = row.text("seller_sku");
    const auto asin = asins.find(code.starts_with("AZ-") ? code.substr(3) : code);
    file.row({{"sku", code},
              {"asin", asin == asins.end() ? "" : asin->second},
              {"price", row.text("price")},
              {"quantity", row.text("quantity")}});
  }
}

/// The central bank publishes on working days, the newest day first.
void writeRates(const std::filesystem::path& path, const DemoShop& shop, const DemoFileJob& job) {
  PlatformFile file(path, "Date,USD,JPY,GBP,CNY");
  file.writeHeader();
  const DemoTable table("rates.csv");
  const auto rows = table.rows();
  const std::string first = job.from.iso().substr(0, 10);
  const std::string last = job.until.iso().substr(0, 10);
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    const domain::Day day = shop.time.day(row->integer("day"));
    const std::string iso = day.iso();
    const std::chrono::weekday weekday(day.days());
    if (iso < first || last < iso || weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) continue;
    file.row({{"Date", iso},
              {"USD", row->text("USD")},
              {"JPY", row->text("JPY")},
              {"GBP", row->text("GBP")},
              {"CNY", row->text("CNY")}});
  }
}

}  // namespace kontor::exchange

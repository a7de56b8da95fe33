// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/code_mapping.h"

#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

namespace kontor::storage {
namespace {

// With max() alone, SQLite takes the other columns from the row that holds the maximum: the newest line.
constexpr std::string_view kUnmappedLinesSql =
    "SELECT h.platform, l.seller_sku, max(o.day), l.title, count(*), sum(l.quantity) FROM sales_order_line l"
    " JOIN sales_order o ON o.id = l.order_id JOIN channel h ON h.id = o.channel_id"
    " WHERE l.sku_id IS NULL AND l.seller_sku <> '' AND o.archived = 0 GROUP BY h.platform, l.seller_sku";
constexpr std::string_view kUnmappedListingsSql =
    "SELECT h.platform, t.seller_sku, max(t.id), t.title, count(*) FROM listing t JOIN channel h ON h.id = t.channel_id"
    " WHERE t.sku_id IS NULL AND t.seller_sku <> '' AND t.archived = 0 GROUP BY h.platform, t.seller_sku";

constexpr std::string_view kMapLinesSql =
    "UPDATE sales_order_line SET sku_id = ?3 WHERE seller_sku = ?2 AND sku_id IS NULL AND EXISTS"
    " (SELECT 1 FROM sales_order o JOIN channel h ON h.id = o.channel_id WHERE o.id = order_id AND h.platform = ?1)";
constexpr std::string_view kMapListingsSql =
    "UPDATE listing SET sku_id = ?3, sku_quantity = ?4 WHERE seller_sku = ?2 AND sku_id IS NULL AND channel_id IN"
    " (SELECT h.id FROM channel h WHERE h.platform = ?1)";

std::int64_t setSku(Connection& connection, std::string_view sql, std::string_view platform, std::string_view code,
                    const MappedCode& to) {
  BulkStatement update(connection, sql);
  update.bind(1, platform);
  update.bind(2, code);
  update.bind(3, to.sku);
  if (sql == kMapListingsSql) update.bind(4, to.quantity);
  return update.execute();
}

void keepCode(Writer& writer, std::string_view platform, std::string_view code, const MappedCode& to) {
  BulkStatement known(writer.connection(),
                      "UPDATE sku_code SET sku_id = ?3, quantity = ?4 WHERE code = ?2 AND kind = 'seller_sku'"
                      " AND scope = ?1");
  BulkStatement insert(writer.connection(),
                       "INSERT INTO sku_code (scope, code, sku_id, quantity, id, kind) VALUES (?, ?, ?, ?, ?,"
                       " 'seller_sku')");
  for (BulkStatement* statement : {&known, &insert}) {
    statement->bind(1, platform);
    statement->bind(2, code);
    statement->bind(3, to.sku);
    statement->bind(4, to.quantity);
  }
  if (known.execute() > 0) return;
  insert.bind(5, writer.newId("sku_code"));
  insert.execute();
}

std::string newestTitle(Connection& connection, std::string_view platform, std::string_view code) {
  BulkStatement row(connection,
                    "SELECT title FROM (SELECT l.title AS title, o.day AS day FROM sales_order_line l"
                    " JOIN sales_order o ON o.id = l.order_id JOIN channel h ON h.id = o.channel_id"
                    " WHERE h.platform = ?1 AND l.seller_sku = ?2"
                    " UNION ALL SELECT t.title, '' FROM listing t JOIN channel h ON h.id = t.channel_id"
                    " WHERE h.platform = ?1 AND t.seller_sku = ?2) WHERE title <> '' ORDER BY day DESC LIMIT 1");
  row.bind(1, platform);
  row.bind(2, code);
  return row.step() ? std::string(row.text(0)) : std::string();
}

domain::Id ownSku(Connection& connection, std::string_view code) {
  BulkStatement row(connection, "SELECT id FROM sku WHERE code = ?");
  row.bind(1, code);
  return row.step() ? row.integer(0) : 0;
}

}  // namespace

std::vector<UnmappedCode> unmappedCodes(Reader& reader) {
  return withMeaning([&] {
    std::map<std::pair<std::string, std::string>, UnmappedCode> codes;
    const auto codeOf = [&](const BulkStatement& row) -> UnmappedCode& {
      UnmappedCode& one = codes[{std::string(row.text(0)), std::string(row.text(1))}];
      one.platform = row.text(0);
      one.code = row.text(1);
      if (one.title.empty()) one.title = row.text(3);
      return one;
    };
    BulkStatement lines(reader.connection(), kUnmappedLinesSql);
    while (lines.step()) {
      UnmappedCode& one = codeOf(lines);
      one.newest = domain::Day::fromIso(lines.text(2));
      one.lines = lines.integer(4);
      one.units = lines.integer(5);
    }
    BulkStatement listings(reader.connection(), kUnmappedListingsSql);
    while (listings.step()) codeOf(listings).listings = listings.integer(4);
    std::vector<UnmappedCode> all;
    for (auto& [key, code] : codes) all.push_back(std::move(code));
    std::ranges::stable_sort(all, std::ranges::greater(), &UnmappedCode::lines);
    return all;
  });
}

std::optional<MappedCode> findCode(Connection& connection, std::string_view platform, std::string_view code) {
  if (code.empty()) return std::nullopt;
  if (const domain::Id own = ownSku(connection, code); own != 0) return MappedCode{own, 1};
  BulkStatement row(connection,
                    "SELECT sku_id, quantity FROM sku_code WHERE code = ?1 AND scope IN ('', ?2)"
                    " ORDER BY scope DESC, id LIMIT 1");
  row.bind(1, code);
  row.bind(2, platform);
  if (!row.step()) return std::nullopt;
  return MappedCode{row.integer(0), row.integer(1)};
}

MappedRows mapCode(Writer& writer, std::string_view platform, std::string_view code, domain::Id sku, std::int64_t quantity) {
  if (code.empty() || platform.empty()) throw std::invalid_argument("required");
  if (quantity < 1) throw std::invalid_argument("out_of_range");
  Connection& connection = writer.connection();
  if (!connection.integer(fmt::format("SELECT 1 FROM sku WHERE id = {}", sku))) {
    throw std::invalid_argument("unknown_reference");
  }
  const MappedCode to{sku, quantity};
  keepCode(writer, platform, code, to);
  return {.lines = setSku(connection, kMapLinesSql, platform, code, to),
          .listings = setSku(connection, kMapListingsSql, platform, code, to)};
}

domain::Id createSkuForCode(Writer& writer, std::string_view platform, std::string_view code, std::string_view title) {
  Connection& connection = writer.connection();
  domain::Id sku = ownSku(connection, code);
  if (sku == 0) {
    sku = writer.newId("sku");
    const std::string name = title.empty() ? newestTitle(connection, platform, code) : std::string(title);
    BulkStatement insert(connection, "INSERT INTO sku (id, code, name) VALUES (?, ?, ?)");
    insert.bind(1, sku);
    insert.bind(2, code);
    insert.bind(3, std::string_view(name));
    insert.execute();
  }
  mapCode(writer, platform, code, sku, 1);
  return sku;
}

}  // namespace kontor::storage

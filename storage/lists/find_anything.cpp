// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/find_anything.h"

#include "storage/filter/fold.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace kontor::storage {
namespace {

using domain::Entity;

// Where a kind of record is looked up: `rows` names the table and gives {} the condition; `columns` are what the text
// is compared with; `sql` shows the rows that fit as id, title, detail.
struct FindSource {
  FindReach reach;
  Entity entity;
  std::string_view rows;
  std::array<std::string_view, 4> columns;
  std::string_view sql;
};

constexpr std::string_view kOrder =
    "SELECT o.id, o.external_id, c.name FROM ({}) f JOIN sales_order o ON o.id = f.id"
    " JOIN channel c ON c.id = o.channel_id WHERE o.archived = 0";
constexpr std::string_view kParcel =
    "SELECT p.id, p.tracking_number, p.carrier FROM ({}) f JOIN shipment p ON p.id = f.id WHERE p.archived = 0";
constexpr std::string_view kListing =
    "SELECT l.id, iif(l.title = '', l.external_id, l.title), c.name || ' · ' || l.external_id FROM ({}) f"
    " JOIN listing l ON l.id = f.id JOIN channel c ON c.id = l.channel_id WHERE l.archived = 0";
constexpr std::string_view kSku =
    "SELECT k.id, k.code, trim(k.name || ' ' || k.name_zh) FROM ({}) f JOIN sku k ON k.id = f.id WHERE k.archived = 0";
// Found by a code or name that is not its own: that one stands with it.
constexpr std::string_view kSkuBy =
    "SELECT k.id, k.code, f.by || ' · ' || iif(k.name = '', k.name_zh, k.name) FROM ({}) f JOIN sku k ON k.id = f.id"
    " WHERE k.archived = 0";
constexpr std::string_view kSupplier =
    "SELECT s.id, s.name, s.code FROM ({}) f JOIN supplier s ON s.id = f.id WHERE s.archived = 0";

// The large tables are searched in an index that holds what is compared, so that no row is read in vain.
// clang-format off
constexpr FindSource kFindSources[] = {
    {FindReach::Starts, Entity::SalesOrder, "SELECT id FROM sales_order WHERE {} ORDER BY external_id", {"external_id"},
     kOrder},
    {FindReach::Starts, Entity::Shipment, "SELECT id FROM shipment WHERE {} ORDER BY tracking_number", {"tracking_number"},
     kParcel},
    {FindReach::Starts, Entity::Sku, "SELECT id FROM sku WHERE {} ORDER BY code", {"code"}, kSku},
    {FindReach::Starts, Entity::Sku, "SELECT sku_id AS id, code AS by FROM sku_code WHERE {} ORDER BY code", {"code"},
     kSkuBy},
    {FindReach::Starts, Entity::Listing, "SELECT id FROM listing WHERE {} ORDER BY external_id", {"external_id"}, kListing},
    {FindReach::Starts, Entity::Supplier, "SELECT id FROM supplier WHERE {} ORDER BY code", {"code"}, kSupplier},
    {FindReach::Catalogue, Entity::Supplier, "SELECT id FROM supplier WHERE {}", {"code", "name"}, kSupplier},
    {FindReach::Catalogue, Entity::Sku, "SELECT id FROM sku WHERE {}", {"code", "name", "name_zh"}, kSku},
    {FindReach::Catalogue, Entity::Sku, "SELECT sku_id AS id, code AS by FROM sku_code WHERE {}", {"code"}, kSkuBy},
    {FindReach::Catalogue, Entity::Sku, "SELECT sku_id AS id, name AS by FROM sku_name WHERE {}", {"name"}, kSkuBy},
    {FindReach::Catalogue, Entity::Sku, "SELECT sku_id AS id, supplier_code AS by FROM supplier_price WHERE {}",
     {"supplier_code"}, kSkuBy},
    {FindReach::Catalogue, Entity::Channel, "SELECT id FROM channel WHERE {}", {"name", "platform", "marketplace"},
     "SELECT c.id, c.name, c.currency FROM ({}) f JOIN channel c ON c.id = f.id WHERE c.archived = 0"},
    {FindReach::Catalogue, Entity::Warehouse, "SELECT id FROM warehouse WHERE {}", {"code", "name"},
     "SELECT w.id, w.code, w.name FROM ({}) f JOIN warehouse w ON w.id = f.id WHERE w.archived = 0"},
    {FindReach::Catalogue, Entity::ImportRun, "SELECT id FROM import_run WHERE {} ORDER BY id DESC", {"file_name"},
     "SELECT i.id, i.file_name, coalesce(c.name, '') FROM ({}) f JOIN import_run i ON i.id = f.id"
     " LEFT JOIN channel c ON c.id = i.channel_id"},
    {FindReach::Numbers, Entity::Ticket, "SELECT id FROM ticket WHERE {} ORDER BY id DESC", {"subject"},
     "SELECT t.id, t.subject, coalesce(o.external_id, '') FROM ({}) f JOIN ticket t ON t.id = f.id"
     " LEFT JOIN sales_order o ON o.id = t.order_id WHERE t.archived = 0"},
    {FindReach::Numbers, Entity::Listing, "SELECT id FROM listing WHERE {}", {"title", "seller_sku", "external_id"},
     kListing},
    {FindReach::Numbers, Entity::SalesOrder, "SELECT id FROM sales_order INDEXED BY sales_order_external WHERE {}",
     {"external_id"}, kOrder},
    {FindReach::Numbers, Entity::Shipment, "SELECT id FROM shipment INDEXED BY shipment_tracking WHERE {}",
     {"tracking_number"}, kParcel},
};
// clang-format on

std::vector<std::string> foldedWords(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> words;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    if (end > at) words.push_back(folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// Codes are looked up as they were typed, and all in capitals or small letters: an index knows no folding.
std::set<std::string> spellings(std::string_view text) {
  const auto isBlank = [](char c) { return c == ' '; };
  const auto first = std::ranges::find_if_not(text, isBlank);
  std::string typed(first, text.end());
  while (!typed.empty() && isBlank(typed.back())) typed.pop_back();
  std::string small = typed;
  std::string capital = typed;
  std::ranges::transform(small, small.begin(), foldByte);
  std::ranges::transform(capital, capital.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
  return {typed, small, capital};
}

std::string shownRows(const FindSource& source, const std::string& condition, std::size_t most) {
  const std::string rows = fmt::format(fmt::runtime(source.rows), condition);
  return fmt::format(fmt::runtime(source.sql), fmt::format("{} LIMIT {}", rows, most));
}

void collect(Reader& reader, const FindSource& source, SQLite::Statement& rows, std::vector<Found>& found) {
  while (rows.executeStep()) {
    const domain::Id id = rows.getColumn(0).getInt64();
    const auto isSame = [&](const Found& known) { return known.entity == source.entity && known.id == id; };
    if (std::ranges::any_of(found, isSame)) continue;
    found.push_back({source.entity, id, rows.getColumn(1).getString(), rows.getColumn(2).getString()});
  }
  reader.checkStop();
}

void findStarts(Reader& reader, const FindSource& source, std::string_view text, std::size_t most,
                std::vector<Found>& found) {
  const std::string column(source.columns.front());
  SQLite::Statement rows(reader.connection().db(), shownRows(source, fmt::format("{0} >= ?1 AND {0} < ?2", column), most));
  for (const std::string& spelling : spellings(text)) {
    rows.reset();
    rows.bind(1, spelling);
    rows.bind(2, spelling + "\xf4\x8f\xbf\xbf");  // behind every text that begins like this
    collect(reader, source, rows, found);
  }
}

void findWithin(Reader& reader, const FindSource& source, const std::vector<std::string>& words, std::size_t most,
                std::vector<Found>& found) {
  std::string condition;
  for (std::size_t word = 1; word <= words.size(); ++word) {
    std::string any;
    for (const std::string_view column : source.columns) {
      if (!column.empty()) any += fmt::format("{}kontor_contains({}, ?{})", any.empty() ? "" : " OR ", column, word);
    }
    condition += fmt::format("{}({})", word == 1 ? "" : " AND ", any);
  }
  SQLite::Statement rows(reader.connection().db(), shownRows(source, condition, most));
  for (std::size_t word = 0; word < words.size(); ++word) rows.bind(static_cast<int>(word) + 1, words[word]);
  collect(reader, source, rows, found);
}

}  // namespace

std::vector<Found> findAnything(Reader& reader, std::string_view text, FindReach reach, std::size_t most) {
  std::vector<Found> found;
  const std::vector<std::string> words = foldedWords(text);
  if (words.empty()) return found;
  withMeaning([&] {
    for (const FindSource& source : kFindSources) {
      if (source.reach != reach) continue;
      if (reach == FindReach::Starts) {
        findStarts(reader, source, text, most, found);
      } else {
        findWithin(reader, source, words, most, found);
      }
    }
  });
  return found;
}

}  // namespace kontor::storage

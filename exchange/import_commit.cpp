// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/commit/linked_record_writer.h"
#include "exchange/commit/order_writer.h"
#include "exchange/commit/record_links.h"
#include "exchange/commit/record_writer.h"
#include "exchange/import_plan.h"
#include "exchange/profile.h"
#include "storage/code_mapping.h"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <span>

namespace kontor::exchange {
namespace {

/// Tables that most of the rows of a file come into.
constexpr std::string_view kBulkTables[] = {"sales_order", "sales_order_line", "customer", "contact",
                                            "contact_key", "import_block",     "listing",  "fx_rate"};

/// True for tables whose new rows the same write changes again, as rows loaded in bulk must not be: the parcels of an
/// order carry it forward, and two rows may state one customer.
bool isFollowedUp(const ImportSet& set, std::string_view table) {
  if (table == "customer") return set.entity == domain::Entity::Customer;
  return !set.parcels.empty() && (table == "sales_order" || table == "sales_order_line");
}

domain::Id insertChannel(storage::Writer& writer, const ImportPlan::NewChannel& channel) {
  const domain::Id id = writer.newId("channel");
  SQLite::Statement insert(writer.connection().db(),
                           "INSERT INTO channel (id, name, platform, currency, zone) VALUES (?1, ?2, ?3, ?4, ?5)");
  insert.bind(1, static_cast<std::int64_t>(id));
  insert.bind(2, channel.name);
  insert.bind(3, channel.platform);
  // A file without money names no currency, and none is guessed: the next file that does, or somebody, will tell.
  insert.bind(4, channel.currency.empty() ? std::string(domain::kNoCurrency) : channel.currency);
  insert.bind(5, channel.zone);
  insert.exec();
  return id;
}

void remember(storage::Writer& writer, domain::Id channel, const ImportPlan::Remembered& said) {
  if (said.dateOrder.empty() && said.numbers.empty() && said.currency.empty()) return;
  SQLite::Statement update(writer.connection().db(),
                           "UPDATE channel SET date_order = iif(?2 = '', date_order, ?2), "
                           "decimal_mark = iif(?3 = '', decimal_mark, ?3), "
                           "currency = iif(?4 = '' OR currency <> ?5, currency, ?4) WHERE id = ?1");
  update.bind(1, static_cast<std::int64_t>(channel));
  update.bind(2, said.dateOrder);
  update.bind(3, said.numbers);
  update.bind(4, said.currency);
  update.bind(5, std::string(domain::kNoCurrency));
  update.exec();
}

/// What the file itself says of its currency is as good as somebody's word.
ImportPlan::Remembered rememberedOf(const ImportPlan& plan) {
  ImportPlan::Remembered said = plan.remembered;
  if (said.currency.empty()) said.currency = plan.set->currency.code();
  return said;
}

domain::Id insertRun(storage::Writer& writer, const ImportPlan& plan, domain::Id channel) {
  const ImportSet& set = *plan.set;
  const domain::Id id = writer.newId("import_run");
  SQLite::Statement insert(writer.connection().db(),
                           "INSERT INTO import_run (id, instant, file_name, file_size, file_hash, profile, channel_id, "
                           "encoding, row_count, new_count, changed_count, same_count, wrong_count) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
  insert.bind(1, static_cast<std::int64_t>(id));
  insert.bind(2, static_cast<std::int64_t>(writer.environment().now().seconds));
  insert.bind(3, set.fileName);
  insert.bind(4, static_cast<std::int64_t>(set.fileSize));
  insert.bind(5, set.fileHash);
  insert.bind(6, set.profile);
  if (channel != 0) insert.bind(7, static_cast<std::int64_t>(channel));
  insert.bind(8, set.encoding);
  insert.bind(9, static_cast<std::int64_t>(set.rowCount));
  insert.bind(10, static_cast<std::int64_t>(plan.newCount));
  insert.bind(11, static_cast<std::int64_t>(plan.changedCount));
  insert.bind(12, static_cast<std::int64_t>(plan.sameCount));
  insert.bind(13, static_cast<std::int64_t>(plan.wrongCount));
  insert.exec();
  return id;
}

void insertSource(storage::Writer& writer, const ImportSet& set, domain::Id run) {
  constexpr std::string_view columns[] = {"id", "import_run_id", "first_line", "last_line", "cells"};
  storage::RowInserter insert(writer, "import_block", columns);
  for (const SourceBlock& block : set.source) {
    insert.put(writer.newId("import_block"));
    insert.put(run);
    insert.put(block.firstLine);
    insert.put(block.lastLine);
    insert.put(std::span<const std::byte>(block.cells));
  }
  insert.flush();
}

void writeParcels(storage::Writer& writer, const storage::ContactVault& vault, const ImportPlan& plan, domain::Id channel) {
  if (plan.set->parcels.empty()) return;
  ReferenceMaker references(writer, *plan.set);
  ParcelWriter(writer, vault, references).writeOfOrders(plan, channel);
}

// Who mended what can be read later; personal data cannot.
void insertRepairs(storage::Writer& writer, const ImportSet& set, domain::Id run) {
  constexpr std::string_view columns[] = {"id", "import_run_id", "line", "header", "old_text", "new_text"};
  storage::RowInserter insert(writer, "import_repair", columns);
  const auto put = [&](const std::optional<std::string>& text) {
    insert.put(text ? storage::Cell(std::string_view(*text)) : storage::Cell());
  };
  for (const MendedCell& cell : set.mended) {
    insert.put(writer.newId("import_repair"));
    insert.put(run);
    insert.put(cell.line);
    insert.put(std::string_view(cell.column));
    put(cell.before);
    put(cell.after);
  }
  insert.flush();
}

// Before the rows are written, which then find their SKUs.
void mapCodes(storage::Writer& writer, const ImportPlan& plan) {
  for (const ImportPlan::CodeChoice& choice : plan.codes) {
    if (choice.sku == 0) {
      storage::createSkuForCode(writer, plan.set->platform, choice.code, choice.title);
    } else {
      storage::mapCode(writer, plan.set->platform, choice.code, choice.sku, choice.quantity);
    }
  }
}

bool changesNothing(const ImportPlan& plan) {
  for (const PlannedRow& row : plan.rows) {
    if (row.state != RowState::Same && row.state != RowState::Wrong) return false;
  }
  return true;
}

}  // namespace

ImportResult commitPlan(storage::Book& book, const ImportPlan& plan, std::stop_token stop,
                        const std::function<void(std::int64_t, std::int64_t)>& progress) {
  ImportResult result;
  result.channel = plan.channel;
  if (changesNothing(plan)) return result;
  const ImportSet& set = *plan.set;
  storage::WriteRequest request{.action = "import.file",
                                .arguments = {{"file", set.fileName},
                                              {"profile", set.profile},
                                              {"rows", fmt::to_string(set.rowCount)},
                                              {"new", fmt::to_string(plan.newCount)},
                                              {"changed", fmt::to_string(plan.changedCount)}},
                                .firstLoad = true};
  if (!plan.codes.empty()) request.arguments.emplace_back("codes", fmt::to_string(plan.codes.size()));
  if (!set.mended.empty()) request.arguments.emplace_back("mended", fmt::to_string(set.mended.size()));
  ImportWatch watch(std::move(stop), progress, static_cast<std::int64_t>(plan.rows.size()));
  result.entry = book.write(request, [&](storage::Writer& writer) {
    const bool hasChannel = needsChannel(set.entity);
    if (hasChannel && plan.channel == 0) result.channel = insertChannel(writer, plan.newChannel);
    if (hasChannel) remember(writer, result.channel, rememberedOf(plan));
    result.run = insertRun(writer, plan, result.channel);
    mapCodes(writer, plan);
    for (const auto table : kBulkTables) {
      if (!isFollowedUp(set, table)) writer.loadInBulk(table);
    }
    insertSource(writer, set, result.run);
    if (!set.mended.empty()) insertRepairs(writer, set, result.run);
    if (set.entity == domain::Entity::SalesOrder) {
      OrderWriter(writer, book.vault(), plan, result.channel, result.run, watch).write();
      writeParcels(writer, book.vault(), plan, result.channel);
      linkWaitingRecords(writer, plan, result.channel);
    } else if (LinkedRecordWriter::writes(set.entity)) {
      LinkedRecordWriter(writer, book.vault(), plan, result.channel, watch).write();
    } else {
      RecordWriter(writer, book.vault(), plan, result.channel, result.run, watch).write();
    }
  });
  return result;
}

}  // namespace kontor::exchange

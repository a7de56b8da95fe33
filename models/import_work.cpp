// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_work.h"

#include "storage/book_error.h"
#include "storage/journal.h"

namespace kontor::models {
namespace {

std::function<void(std::int64_t, std::int64_t)> reportTo(ImportProgress& progress) {
  return [&progress](std::int64_t done, std::int64_t total) {
    progress.done = done;
    progress.total = total;
  };
}

}  // namespace

std::vector<ImportChannel> readChannels(storage::Reader& reader) {
  std::vector<ImportChannel> channels;
  SQLite::Statement query(reader.connection().db(),
                          "SELECT id, name, platform, currency, zone FROM channel WHERE archived = 0 ORDER BY id");
  while (query.executeStep())
    channels.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                        query.getColumn(3).getString(), query.getColumn(4).getString()});
  return channels;
}

ReadOrder ReadOrder::of(const ImportFile& file) {
  ReadOrder order{file.path, file.recognition, {}, file.channel.id, {}, file.progress};
  order.newChannel = {file.channel.name, file.channel.platform, file.channel.currency, file.channel.zone};
  if (!file.channel.zone.empty()) order.settings.zone = file.channel.zone;
  const std::string& code = file.currency.empty() && file.channel.id != 0 ? file.channel.currency : file.currency;
  order.settings.currency = domain::Currency::fromCode(code).value_or(domain::Currency());
  order.settings.dateOrder = file.dateOrder;
  return order;
}

PlanAnswer readAndPlan(const storage::Book& book, storage::Reader& reader, const ReadOrder& order, std::stop_token stop) {
  exchange::ReadSettings settings = order.settings;
  settings.now = book.environment().now();
  auto set = exchange::readFile(order.path, order.recognition, settings, stop, reportTo(*order.progress));
  const std::int64_t head = storage::chainHead(reader).seq;
  auto plan = exchange::makePlan(book, std::move(set), order.channel, stop, reportTo(*order.progress));
  return {std::make_shared<exchange::ImportPlan>(std::move(plan)), head};
}

CommitAnswer commitFresh(storage::Book& book, std::shared_ptr<exchange::ImportPlan> plan, std::int64_t plannedAt,
                         const ReadOrder& order, std::stop_token stop) {
  CommitAnswer answer{std::nullopt, std::move(plan), plannedAt, false};
  try {
    const auto reader = book.reader();
    if (storage::chainHead(*reader).seq != plannedAt) {
      PlanAnswer fresh = readAndPlan(book, *reader, order, stop);
      answer.fileChanged = fresh.plan->set->fileHash != answer.plan->set->fileHash;
      answer.plan = std::move(fresh.plan);
      answer.head = fresh.head;
      answer.plan->newChannel = order.newChannel;
    }
    if (!answer.fileChanged) answer.result = exchange::commitPlan(book, *answer.plan, stop, reportTo(*order.progress));
  } catch (const storage::Cancelled&) {
    // Nothing of it is in the book; what was compared still holds.
  }
  return answer;
}

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/import_work.h"

#include "exchange/mapping/own_profile.h"
#include "models/words/field_text.h"
#include "models/words/text.h"
#include "storage/book_error.h"
#include "storage/journal.h"

#include <QCryptographicHash>
#include <QFile>

namespace kontor::models {

std::vector<ImportChannel> readChannels(storage::Reader& reader) {
  std::vector<ImportChannel> channels;
  SQLite::Statement query(reader.connection().db(),
                          "SELECT id, name, platform, currency, zone, date_order, decimal_mark FROM channel WHERE "
                          "archived = 0 ORDER BY id");
  while (query.executeStep())
    channels.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                        query.getColumn(3).getString(), query.getColumn(4).getString(), query.getColumn(5).getString(),
                        query.getColumn(6).getString()});
  return channels;
}

exchange::ProfileCatalog profileCatalog(const Session& session, QStringList* unusable) {
  domain::Issues faults;
  auto catalog = exchange::catalogWithOwn(exchange::ownProfileFolder(session.book().path()), &faults,
                                          exchange::ProfileCatalog::builtIn(fieldName));
  for (const domain::Issue& fault : faults) {
    const QString name = toQt(fault.value);
    if (unusable && !unusable->contains(name)) *unusable << name;
  }
  return catalog;
}

QString contentHash(const QString& path) {
  QFile file(path);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
  return QString::fromLatin1(hash.result().toHex());
}

void findImported(Session& session, QObject* receiver, domain::Id run, std::function<void(const ImportedFile&)> done) {
  session.read(
      receiver,
      [run](storage::Reader& reader, std::stop_token) {
        SQLite::Statement query(reader.connection().db(),
                                "SELECT file_name, file_hash, wrong_count FROM import_run WHERE id = ?1");
        query.bind(1, static_cast<std::int64_t>(run));
        if (!query.executeStep()) return ImportedFile();
        return ImportedFile{toQt(query.getColumn(0).getString()), toQt(query.getColumn(1).getString()),
                            query.getColumn(2).getInt64()};
      },
      std::move(done));
}

void undoImport(Session& session, QObject* receiver, domain::Id run) {
  session.read(
      receiver,
      [run](storage::Reader& reader, std::stop_token) {
        // The entry that brought the file in is the oldest of its run.
        std::int64_t seq = 0;
        for (const auto& item : storage::recordHistory(reader, "import_run", run, storage::LargeInserts::Named))
          if (seq == 0 || item.entry.seq < seq) seq = item.entry.seq;
        return seq;
      },
      [&session](std::int64_t seq) {
        if (seq != 0) session.undo(seq);
      });
}

ReadOrder ReadOrder::of(const ImportFile& file) {
  ReadOrder order{file.path, file.recognition, {}, file.channel.id, {}, {}, file.codes, file.progress};
  order.newChannel = {file.channel.name, file.channel.platform, file.channel.currency, file.channel.zone};
  if (!file.channel.zone.empty()) order.settings.zone = file.channel.zone;
  const std::string& code = file.currency.empty() && file.channel.id != 0 ? file.channel.currency : file.currency;
  order.settings.currency = domain::Currency::fromCode(code).value_or(domain::Currency());
  const auto known = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); };
  order.settings.dateOrder = file.dateOrder;
  order.settings.openDates = known(file.channel.dateOrder);
  order.settings.numbers = file.numbers;
  order.settings.openNumbers = known(file.channel.decimalMark);
  order.remembered.dateOrder = file.dateOrder.value_or("");
  order.remembered.currency = file.currency;
  const bool open = file.recognition.profile && exchange::asksForDecimalMark(*file.recognition.profile);
  if (open) order.remembered.numbers = file.numbers.value_or("");
  if (!file.mending.empty()) order.recognition.mending = std::make_shared<const exchange::Mending>(file.mending);
  return order;
}

void ReadOrder::completePlan(exchange::ImportPlan& plan) const {
  plan.newChannel = newChannel;
  plan.remembered = remembered;
  plan.codes = codes;
}

PlanAnswer readAndPlan(const storage::Book& book, storage::Reader& reader, const ReadOrder& order, std::stop_token stop) {
  exchange::ReadSettings settings = order.settings;
  settings.now = book.environment().now();
  auto set = exchange::readFile(order.path, order.recognition, settings, stop, reportTo(order.progress));
  const std::int64_t head = storage::chainHead(reader).seq;
  auto plan = exchange::makePlan(book, std::move(set), order.channel, stop, reportTo(order.progress));
  order.completePlan(plan);
  auto unknown = exchange::unknownCodes(reader, plan);
  return {std::make_shared<exchange::ImportPlan>(std::move(plan)), head, std::move(unknown)};
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
    }
    if (!answer.fileChanged) answer.result = exchange::commitPlan(book, *answer.plan, stop, reportTo(order.progress));
  } catch (const storage::Cancelled&) {
    // Nothing of it is in the book; what was compared still holds.
  }
  return answer;
}

}  // namespace kontor::models

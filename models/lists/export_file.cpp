// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/export_file.h"

#include "exchange/export/make_export.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/lists/list_query.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <system_error>

namespace kontor::models {
namespace {

using FormatPtr = std::shared_ptr<const exchange::ExportFormat>;

constexpr std::size_t kMostLeftOut = 20;

struct ExportTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::ExportFile)
};

// The name of a layout in the window's language.
QString layoutName(const exchange::ExportFormat& format, const QString& language) {
  return toQt(format.name(fromQt(language)));
}

bool fitsChannel(const exchange::ExportFormat& format, const std::string& platform, const std::string& currency) {
  if (format.platform == "other") return true;
  const auto& currencies = format.currencies;
  return format.platform == platform && (currencies.empty() || std::ranges::find(currencies, currency) != currencies.end());
}

// Where an export may go; those that sell the most come first.
struct Shop {
  std::string name;
  std::string platform;
  std::string currency;
  std::int64_t orders = 0;
};

std::vector<Shop> shopsOf(storage::Reader& reader) {
  std::vector<Shop> shops;
  SQLite::Statement query(reader.connection().db(),
                          "SELECT c.name, c.platform, c.currency, (SELECT coalesce(sum(d.orders), 0) FROM sales_day d"
                          " WHERE d.channel_id = c.id) AS orders FROM channel c WHERE c.archived = 0"
                          " ORDER BY orders DESC, c.name");
  while (query.executeStep()) {
    shops.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString(),
                     query.getColumn(3).getInt64()});
  }
  return shops;
}

// How likely a layout is the one that is wanted: what was written last; then the platforms by what they sell; behind them
// what fits any channel, as a carrier's does: the carriers that have parcels of the book, and those that take its orders.
struct Likelihood {
  std::int64_t lastWritten = 0;
  bool ofPlatform = false;
  std::int64_t parcels = 0;
  bool hasRecords = false;
  std::int64_t orders = 0;

  auto operator<=>(const Likelihood&) const = default;
};

std::int64_t lastWritten(storage::Reader& reader, const std::string& format) {
  SQLite::Statement query(reader.connection().db(), "SELECT coalesce(max(instant), 0) FROM export_run WHERE export = ?1");
  query.bind(1, format);
  return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

// A carrier's layout begins with its name. The newest parcels tell who is used.
std::int64_t parcelsOf(storage::Reader& reader, std::string_view layoutName) {
  SQLite::Statement query(reader.connection().db(),
                          "SELECT count(*) FROM (SELECT carrier FROM shipment ORDER BY id DESC LIMIT 10000)"
                          " WHERE carrier <> '' AND ?1 LIKE carrier || '%'");
  query.bind(1, std::string(layoutName));
  return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

Likelihood likelihoodOf(storage::Reader& reader, const exchange::ExportFormat& format) {
  Likelihood likelihood{lastWritten(reader, format.id), format.platform != "other"};
  if (likelihood.ofPlatform) return likelihood;
  likelihood.parcels = parcelsOf(reader, format.name("en"));
  likelihood.hasRecords = !storage::listIds(reader, {.entity = format.entity, .filter = format.where, .sort = {}}).empty();
  return likelihood;
}

std::vector<ExportChoice> choicesOf(storage::Reader& reader, domain::Entity entity, const QString& language) {
  const std::vector<Shop> shops = shopsOf(reader);
  std::vector<std::pair<Likelihood, ExportChoice>> found;
  for (const FormatPtr& format : exchange::ExportCatalog::builtIn().all()) {
    if (format->entity != entity) continue;
    ExportChoice choice{toQt(format->id),        layoutName(*format, language), toQt(format->ending), {},
                        format->mixesChannels(), format->hasPersonalData()};
    Likelihood likelihood = likelihoodOf(reader, *format);
    for (const Shop& shop : shops) {
      if (!fitsChannel(*format, shop.platform, shop.currency)) continue;
      choice.channels << toQt(shop.name);
      likelihood.orders += shop.orders;
    }
    if (!choice.channels.isEmpty()) found.emplace_back(likelihood, std::move(choice));
  }
  std::ranges::stable_sort(found, std::greater(), [](const auto& one) { return one.first; });
  std::vector<ExportChoice> choices;
  for (auto& one : found) choices.push_back(std::move(one.second));
  return choices;
}

exchange::ExportWish wishOf(const ExportAsk& ask) {
  return {.format = exchange::ExportCatalog::builtIn().find(fromQt(ask.id)),
          .channel = fromQt(ask.channel),
          .filter = {},
          .only = ask.only,
          .all = ask.all};
}

ExportCount countOf(const exchange::ExportSet& set) {
  ExportCount count;
  count.rows = static_cast<int>(set.rows.size());
  count.unchanged = static_cast<int>(set.unchanged);
  count.leftOutCount = static_cast<int>(set.faults.size());
  for (std::size_t i = 0; i < std::min(set.faults.size(), kMostLeftOut); ++i) {
    const exchange::ExportFault& fault = set.faults[i];
    count.leftOut << ExportTexts::tr("%1, %2: %3")
                         .arg(toQt(fault.record), toQt(fault.issue.column), issueSentence(fault.issue, set.format->entity));
  }
  return count;
}

}  // namespace

Job readExportChoices(Session& session, QObject* receiver, domain::Entity entity,
                      std::function<void(std::vector<ExportChoice>)> done) {
  const QString language = QLocale().name();
  return session.read(
      receiver, [entity, language](storage::Reader& reader, std::stop_token) { return choicesOf(reader, entity, language); },
      std::move(done));
}

Job countExport(Session& session, QObject* receiver, const ExportAsk& ask, std::shared_ptr<Progress> progress,
                std::function<void(const ExportCount&)> done) {
  return session.compute(
      receiver,
      [book = &session.book(), wish = wishOf(ask), report = reportTo(std::move(progress))](std::stop_token stop) {
        return countOf(exchange::makeExport(*book, wish, stop, report));
      },
      std::move(done));
}

Job writeExport(Session& session, QObject* receiver, const ExportAsk& ask, const QString& file,
                std::function<void(const ExportCount&)> done, std::function<void(const QString&)> failed) {
  struct Answer {
    ExportCount count;
    bool fileFailed = false;
  };
  return session.change(
      receiver,
      [wish = wishOf(ask), target = std::filesystem::path(file.toStdU16String())](storage::Book& book,
                                                                                  std::stop_token stop) {
        const exchange::ExportSet set = exchange::makeExport(book, wish, stop);
        Answer answer{countOf(set)};
        try {
          if (!set.rows.empty()) exchange::writeExport(book, set, target);
          answer.count.written = !set.rows.empty();
        } catch (const std::system_error&) {
          answer.fileFailed = true;
        }
        return answer;
      },
      [done = std::move(done), failed = std::move(failed), file](const Answer& answer) {
        if (!answer.fileFailed) return done(answer.count);
        failed(ExportTexts::tr("The file cannot be written: %1").arg(QDir::toNativeSeparators(file)));
      });
}

}  // namespace kontor::models

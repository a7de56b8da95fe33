// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export_file.h"

#include "exchange/export/make_export.h"
#include "models/messages.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <filesystem>
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
  return format.platform == platform &&
         (currencies.empty() || std::ranges::find(currencies, currency) != currencies.end());
}

std::vector<ExportChoice> choicesOf(storage::Reader& reader, domain::Entity entity, const QString& language) {
  std::vector<ExportChoice> choices;
  for (const FormatPtr& format : exchange::ExportCatalog::builtIn().all()) {
    if (format->entity != entity) continue;
    ExportChoice choice{toQt(format->id), layoutName(*format, language), toQt(format->ending), {}, format->mixesChannels(),
                        format->hasPersonalData()};
    SQLite::Statement query(reader.connection().db(),
                            "SELECT name, platform, currency FROM channel WHERE archived = 0 ORDER BY name");
    while (query.executeStep()) {
      if (fitsChannel(*format, query.getColumn(1).getString(), query.getColumn(2).getString()))
        choice.channels << toQt(query.getColumn(0).getString());
    }
    if (!choice.channels.isEmpty()) choices.push_back(std::move(choice));
  }
  return choices;
}

exchange::ExportWish wishOf(const ExportAsk& ask) {
  return {.format = exchange::ExportCatalog::builtIn().find(fromQt(ask.id)), .channel = fromQt(ask.channel), .filter = {},
          .only = ask.only, .all = ask.all};
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

Job countExport(Session& session, QObject* receiver, const ExportAsk& ask, std::shared_ptr<ExportProgress> progress,
                std::function<void(const ExportCount&)> done) {
  return session.compute(
      receiver,
      [book = &session.book(), wish = wishOf(ask), progress = std::move(progress)](std::stop_token stop) {
        return countOf(exchange::makeExport(*book, wish, stop, [&](std::int64_t ready, std::int64_t total) {
          progress->done = ready;
          progress->total = total;
        }));
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
      [wish = wishOf(ask), target = std::filesystem::path(file.toStdU16String())](storage::Book& book, std::stop_token stop) {
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

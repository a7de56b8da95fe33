// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_text.h"

#include "models/messages.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kontor::models {
namespace {

struct ImportTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::ImportText)
};

QString separatorText(char separator) {
  switch (separator) {
    case ',': return ImportTexts::tr("separated by commas");
    case ';': return ImportTexts::tr("separated by semicolons");
    case '\t': return ImportTexts::tr("separated by tabs");
    case '|': return ImportTexts::tr("separated by bars");
    default: return ImportTexts::tr("separated by “%1”").arg(QLatin1Char(separator));
  }
}

QString countsText(const exchange::ImportPlan& plan, const FieldText& text) {
  QStringList parts;
  const auto add = [&](std::int64_t count, const QString& pattern) {
    if (count != 0) parts << pattern.arg(text.integer(count));
  };
  add(plan.newCount, ImportTexts::tr("%1 new"));
  add(plan.changedCount, ImportTexts::tr("%1 changed"));
  add(plan.doubtfulCount, ImportTexts::tr("%1 doubtful"));
  add(plan.sameCount, ImportTexts::tr("%1 same"));
  add(plan.wrongCount, ImportTexts::tr("%1 wrong"));
  return parts.isEmpty() ? ImportTexts::tr("no rows") : parts.join(QStringLiteral(", "));
}

double perSecond(const ImportFile& file) {
  const double seconds = std::max(0.05, static_cast<double>(file.clock.elapsed()) / 1000);
  return static_cast<double>(file.progress->done) / seconds;
}

}  // namespace

QString layoutText(const exchange::Recognition& recognition) {
  if (!recognition.sheet.empty()) {
    return ImportTexts::tr("%1, sheet “%2”").arg(toQt(recognition.encoding).toUpper(), toQt(recognition.sheet));
  }
  return QStringLiteral("%1, %2").arg(toQt(recognition.encoding).toUpper(), separatorText(recognition.separator));
}

QString reasonsText(const exchange::Recognition& recognition) {
  QStringList reasons;
  for (const std::string& code : recognition.why) reasons << whySentence(code);
  return reasons.join(QStringLiteral("; "));
}

QString profileTitle(const exchange::Profile& profile) {
  return toQt(exchange::profileName(profile, fromQt(QLocale().name())));
}

QString fileStateText(const ImportFile& file, const FieldText& text) {
  using State = ImportFile::State;
  switch (file.state) {
    case State::Recognising: return ImportTexts::tr("Being looked at …");
    case State::Unreadable: return ImportTexts::tr("Cannot be read");
    case State::Reading: return ImportTexts::tr("Being read …");
    case State::Ready: return countsText(*file.plan, text);
    case State::Waiting: return ImportTexts::tr("Waiting");
    case State::Importing: return ImportTexts::tr("Being imported …");
    case State::Done: return file.result && file.result->entry.seq == 0 ? ImportTexts::tr("Nothing new") : ImportTexts::tr("Imported");
    case State::Cancelled: return ImportTexts::tr("Stopped, not imported");
    case State::Failed: break;
  }
  return ImportTexts::tr("Not imported");
}

int progressShare(const ImportFile& file) {
  if (!file.progress || file.progress->total <= 0) return -1;
  return static_cast<int>(std::min<std::int64_t>(1000, file.progress->done * 1000 / file.progress->total));
}

QString progressText(const ImportFile& file, const FieldText& text) {
  if (!file.progress || file.progress->total <= 0) return {};
  const std::int64_t done = file.progress->done;
  const std::int64_t total = file.progress->total;
  const QLocale& locale = text.locale();
  if (file.state == ImportFile::State::Reading && total == file.size) {
    const auto size = [&](std::int64_t bytes) {
      return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    return ImportTexts::tr("%1 of %2 read").arg(size(done), size(total));
  }
  const auto speed = static_cast<std::int64_t>(perSecond(file));
  return ImportTexts::tr("%1 of %2 rows · %3 rows a second").arg(text.integer(done), text.integer(total), text.integer(speed));
}

QString resultText(const ImportFile& file, const FieldText& text) {
  if (!file.result) return {};
  if (file.result->entry.seq == 0) return ImportTexts::tr("Everything in this file was in the book already. Nothing was changed.");
  const QString counts = countsText(*file.plan, text);
  const double seconds = std::max(0.01, file.seconds);
  const auto speed = static_cast<std::int64_t>(static_cast<double>(file.plan->set->rowCount) / seconds);
  return ImportTexts::tr("%1. %2 rows in %3 s, %4 rows a second.")
      .arg(counts, text.integer(file.plan->set->rowCount), text.locale().toString(seconds, 'f', seconds < 10 ? 2 : 1),
           text.integer(speed));
}

}  // namespace kontor::models

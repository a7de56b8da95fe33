// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/import_text.h"

#include "models/words/messages.h"
#include "models/words/text.h"
#include "models/words/wording.h"

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
    default: return ImportTexts::tr("separated by \"%1\"").arg(QLatin1Char(separator));
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
  return parts.isEmpty() ? ImportTexts::tr("no rows") : listed(parts);
}

double perSecond(const ImportFile& file) {
  const double seconds = std::max(0.05, static_cast<double>(file.clock.elapsed()) / 1000);
  return static_cast<double>(file.progress->done) / seconds;
}

}  // namespace

QString layoutText(const exchange::Recognition& recognition) {
  if (!recognition.sheet.empty()) {
    return ImportTexts::tr("%1, sheet \"%2\"").arg(toQt(recognition.encoding).toUpper(), toQt(recognition.sheet));
  }
  return ImportTexts::tr("%1, %2", "encoding and separator")
      .arg(toQt(recognition.encoding).toUpper(), separatorText(recognition.separator));
}

QString reasonsText(const exchange::Recognition& recognition) {
  QStringList reasons;
  for (const std::string& code : recognition.why) reasons << whySentence(code);
  return clauses(reasons);
}

QString reasonText(const exchange::Recognition& recognition, ReasonPart part) {
  QStringList reasons;
  for (const std::string& code : recognition.why) {
    const bool header = code.starts_with("header_");
    const bool separator = code.starts_with("separator_");
    const bool sheet = code.starts_with("sheet");
    const ReasonPart of = header      ? ReasonPart::Header
                          : separator ? ReasonPart::Separator
                          : sheet     ? ReasonPart::Sheet
                                      : ReasonPart::Encoding;
    if (of == part) reasons << whySentence(code);
  }
  return clauses(reasons);
}

namespace {

/// Who answered what a file leaves open.
QString answerReason(bool said, bool remembered, bool fromFile, const QString& openValue) {
  if (!openValue.isEmpty())
    return ImportTexts::tr("\"%1\" can be read in two ways: say it once, the channel remembers it").arg(openValue);
  if (said) return ImportTexts::tr("you said so; the channel remembers it");
  if (!fromFile) return ImportTexts::tr("the profile says so");
  return remembered ? ImportTexts::tr("said before for this channel") : ImportTexts::tr("the file's own values tell");
}

}  // namespace

QString sheetReason(const ImportFile& file) {
  if (!file.asksForSheet()) return reasonText(file.recognition, ReasonPart::Sheet);
  QStringList sheets;
  for (const std::string& sheet : file.recognition.otherSheets) sheets << ImportTexts::tr("\"%1\"").arg(toQt(sheet));
  return ImportTexts::tr("rows of the same kind stand in %1 too").arg(listed(sheets));
}

QString numbersReason(const ImportFile& file) {
  if (!file.recognition.profile || !file.plan) return {};
  const bool open = exchange::asksForDecimalMark(*file.recognition.profile) && !file.plan->set->numbers.empty();
  const bool remembered = open && file.channel.decimalMark == file.plan->set->numbers;
  return answerReason(file.numbers.has_value(), remembered, open, file.openValue("ambiguous_number"));
}

QString datesReason(const ImportFile& file) {
  if (!file.plan) return {};
  const std::string& read = file.plan->set->dateOrder;
  const bool remembered = !read.empty() && file.channel.dateOrder == read;
  return answerReason(file.dateOrder.has_value(), remembered, !read.empty(), file.openValue("date_order_unknown"));
}

QString currencyReason(const ImportFile& file) {
  return file.lacksCurrency() ? ImportTexts::tr("the file does not say it: say it once, the channel remembers it")
                              : ImportTexts::tr("you said so; the channel remembers it");
}

std::vector<std::pair<QString, QString>> encodingChoices() {
  const auto row = [](const QString& name, const char* code) { return std::pair(name, QString::fromLatin1(code)); };
  return {row(QStringLiteral("UTF-8"), "utf-8"),
          row(ImportTexts::tr("Western European (Windows-1252)"), "windows-1252"),
          row(ImportTexts::tr("Western European (ISO-8859-1)"), "iso-8859-1"),
          row(ImportTexts::tr("Simplified Chinese (GB18030)"), "gb18030"),
          row(ImportTexts::tr("Traditional Chinese (Big5)"), "big5"),
          row(ImportTexts::tr("Japanese (Shift-JIS)"), "cp932"),
          row(QStringLiteral("UTF-16 LE"), "utf-16le"),
          row(QStringLiteral("UTF-16 BE"), "utf-16be")};
}

std::vector<std::pair<QString, int>> separatorChoices() {
  std::vector<std::pair<QString, int>> choices;
  for (const char mark : {',', ';', '\t', '|'}) {
    QString name = separatorText(mark);
    name[0] = name.at(0).toUpper();
    choices.emplace_back(name, mark);
  }
  return choices;
}

QString channelTitle(const ImportChannel& channel) {
  if (channel.currency.empty() || channel.currency == domain::kNoCurrency) return toQt(channel.name);
  return ImportTexts::tr("%1 (%2)", "channel and currency").arg(toQt(channel.name), toQt(channel.currency));
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
    case State::Done:
      return file.result && file.result->entry.seq == 0 ? ImportTexts::tr("Nothing new") : ImportTexts::tr("Imported");
    case State::Cancelled: return ImportTexts::tr("Stopped, not imported");
    case State::Failed: break;
  }
  return ImportTexts::tr("Not imported");
}

int progressShare(const ImportFile& file) {
  return file.progress ? file.progress->share() : -1;
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
  return ImportTexts::tr("%1 of %2 rows · %3 rows a second")
      .arg(text.integer(done), text.integer(total), text.integer(speed));
}

QString resultText(const ImportFile& file, const FieldText& text) {
  if (!file.result) return {};
  if (file.result->entry.seq == 0)
    return ImportTexts::tr("Everything in this file was in the book already. Nothing was changed.");
  const QString counts = countsText(*file.plan, text);
  const double seconds = std::max(0.01, file.seconds);
  const auto speed = static_cast<std::int64_t>(static_cast<double>(file.plan->set->rowCount) / seconds);
  return ImportTexts::tr("%1. %2 rows in %3 s, %4 rows a second.")
      .arg(counts, text.integer(file.plan->set->rowCount), text.locale().toString(seconds, 'f', seconds < 10 ? 2 : 1),
           text.integer(speed));
}

}  // namespace kontor::models

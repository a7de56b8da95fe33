// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/field_labels.h"
#include "models/words/field_text.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "models/words/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace kontor::models {
namespace {

// %1 = the argument of this name.
struct ActionText {
  std::string_view code;
  std::string_view argument;
  const char* text;
};

constexpr ActionText kActions[] = {
    {"book.create", "", QT_TRANSLATE_NOOP("Action", "Book made")},
    {"book.restore", "from", QT_TRANSLATE_NOOP("Action", "Book restored from a backup that ends with entry %1")},
    {"channel.add", "name", QT_TRANSLATE_NOOP("Action", "Channel %1 added")},
    {"channel.edit", "", QT_TRANSLATE_NOOP("Action", "Channel edited")},
    {"export.file", "file", QT_TRANSLATE_NOOP("Action", "Exported %1")},
    {"import.file", "file", QT_TRANSLATE_NOOP("Action", "Imported %1")},
    {"journal.redo", "", QT_TRANSLATE_NOOP("Action", "Done again")},
    {"journal.undo", "", QT_TRANSLATE_NOOP("Action", "Undone")},
    {"kpi.clear_target", "kpi", QT_TRANSLATE_NOOP("Action", "Target of KPI %1 removed")},
    {"kpi.set_target", "kpi", QT_TRANSLATE_NOOP("Action", "Target of KPI %1 set")},
    {"order.archive", "count", QT_TRANSLATE_NOOP("Action", "Orders archived: %1")},
    {"order.bulk_edit", "count", QT_TRANSLATE_NOOP("Action", "Orders edited together: %1")},
    {"order.edit", "number", QT_TRANSLATE_NOOP("Action", "Order %1 edited")},
    {"order.unarchive", "count", QT_TRANSLATE_NOOP("Action", "Orders brought back: %1")},
    {"setting.change", "name", QT_TRANSLATE_NOOP("Action", "Setting %1 changed")},
    {"shipment.post", "count", QT_TRANSLATE_NOOP("Action", "Parcels taken out of the stock: %1")},
    {"sku_code.map", "code", QT_TRANSLATE_NOOP("Action", "Code %1 mapped to a SKU")},
    {"stock.adjustment", "number", QT_TRANSLATE_NOOP("Action", "Stock adjusted: %1")},
    {"stock.count", "number", QT_TRANSLATE_NOOP("Action", "Stock counted: %1")},
    {"stock.receipt", "number", QT_TRANSLATE_NOOP("Action", "Goods received: %1")},
    {"stock.return", "number", QT_TRANSLATE_NOOP("Action", "Goods taken back: %1")},
    {"stock.sale", "number", QT_TRANSLATE_NOOP("Action", "Sold goods taken out of the stock: %1")},
    {"stock.scrap", "number", QT_TRANSLATE_NOOP("Action", "Goods scrapped: %1")},
    {"stock.transfer", "number", QT_TRANSLATE_NOOP("Action", "Stock transferred: %1")},
    {"worklist.limits", "", QT_TRANSLATE_NOOP("Action", "Limits of Today changed")},
};

constexpr NamedText kReasons[] = {
    {"changed", QT_TRANSLATE_NOOP("Reason", "has been changed since")},
    {"constraint", QT_TRANSLATE_NOOP("Reason", "would break a rule of the book")},
    {"exists", QT_TRANSLATE_NOOP("Reason", "is there already")},
    {"missing", QT_TRANSLATE_NOOP("Reason", "is gone")},
    {"referenced", QT_TRANSLATE_NOOP("Reason", "is still used by another record")},
};

constexpr NamedText kTables[] = {
    {"contact", QT_TRANSLATE_NOOP("Table", "Personal data")},
    {"import_block", QT_TRANSLATE_NOOP("Table", "Source rows")},
    {"setting", QT_TRANSLATE_NOOP("Table", "Setting")},
};

constexpr NamedText kWhys[] = {
    {"ascii_only", QT_TRANSLATE_NOOP("Why", "all bytes are plain ASCII")},
    {"bom", QT_TRANSLATE_NOOP("Why", "the file names its encoding (byte order mark)")},
    {"declared_by_profile", QT_TRANSLATE_NOOP("Why", "the profile names the encoding")},
    {"encoding_chosen", QT_TRANSLATE_NOOP("Why", "you chose the encoding")},
    {"fallback", QT_TRANSLATE_NOOP("Why", "nothing speaks for another encoding")},
    {"header_line_chosen", QT_TRANSLATE_NOOP("Why", "you named the line of the header")},
    {"header_matches", QT_TRANSLATE_NOOP("Why", "columns known to the profile: %1")},
    {"mostly_utf8", QT_TRANSLATE_NOOP("Why", "nearly all bytes are valid UTF-8")},
    {"separator_chosen", QT_TRANSLATE_NOOP("Why", "you chose the separator")},
    {"separator_from_header", QT_TRANSLATE_NOOP("Why", "the separator follows from the header")},
    {"sheet", QT_TRANSLATE_NOOP("Why", "the sheet that is read: %1")},
    {"sheet_chosen", QT_TRANSLATE_NOOP("Why", "you chose the sheet")},
    {"utf16_pattern", QT_TRANSLATE_NOOP("Why", "every second byte is empty, as in UTF-16")},
    {"valid_cp932", QT_TRANSLATE_NOOP("Why", "all bytes are valid Shift-JIS")},
    {"valid_gb18030", QT_TRANSLATE_NOOP("Why", "all bytes are valid GB18030")},
    {"valid_utf8", QT_TRANSLATE_NOOP("Why", "all bytes are valid UTF-8")},
};

constexpr NamedText kFindings[] = {
    {"attachment", QT_TRANSLATE_NOOP("Finding", "The content of %1 %2 is not what was attached: %3")},
    {"derived", QT_TRANSLATE_NOOP("Finding", "A sum kept in %1 differs from the rows it is made of: %3")},
    {"foreign_key", QT_TRANSLATE_NOOP("Finding", "%1 %2 refers to a row that does not exist: %3")},
    {"hash_chain",
     QT_TRANSLATE_NOOP("Finding", "Journal entry %2 does not fit its seal: it was altered outside the program")},
    {"integrity", QT_TRANSLATE_NOOP("Finding", "SQLite reports: %3")},
    {"row_added", QT_TRANSLATE_NOOP("Finding", "%1 %2 was added behind the journal's back")},
    {"row_changed", QT_TRANSLATE_NOOP("Finding", "%1 %2 was changed behind the journal's back: %3")},
    {"row_missing", QT_TRANSLATE_NOOP("Finding", "%1 %2 was removed behind the journal's back")},
};

template <std::size_t size>
QString named(const NamedText (&table)[size], const char* context, std::string_view id) {
  const auto* found = std::ranges::find(table, id, &NamedText::id);
  return found == std::end(table) ? QString() : QCoreApplication::translate(context, found->text);
}

// What is done to records of any kind alike; %1 = what they are, %2 = which ones.
struct RecordActionText {
  std::string_view verb;
  std::string_view argument;
  const char* text;
};

constexpr RecordActionText kRecordActions[] = {
    {"archive", "count", QT_TRANSLATE_NOOP("Action", "%1 archived: %2")},
    {"attach", "file", QT_TRANSLATE_NOOP("Action", "File attached to %1: %2")},
    {"bulk_edit", "count", QT_TRANSLATE_NOOP("Action", "%1 edited together: %2")},
    {"create", "number", QT_TRANSLATE_NOOP("Action", "%1 made: %2")},
    {"detach", "file", QT_TRANSLATE_NOOP("Action", "File taken from %1: %2")},
    {"edit", "number", QT_TRANSLATE_NOOP("Action", "%1 edited: %2")},
    {"paste", "count", QT_TRANSLATE_NOOP("Action", "%1 pasted from a table: %2")},
    {"remove", "count", QT_TRANSLATE_NOOP("Action", "%1 removed: %2")},
    {"unarchive", "count", QT_TRANSLATE_NOOP("Action", "%1 brought back: %2")},
};

QString argumentOf(const storage::JournalEntry& entry, std::string_view name) {
  const auto found = std::ranges::find(entry.arguments, name, &std::pair<std::string, std::string>::first);
  return found == entry.arguments.end() ? QString() : toQt(found->second);
}

QString codeAsWords(std::string_view code) {
  QString words = toQt(code);
  words.replace(QLatin1Char('.'), QLatin1String(": ")).replace(QLatin1Char('_'), QLatin1Char(' '));
  if (!words.isEmpty()) words[0] = words[0].toUpper();
  return words;
}

// Empty when the code is not of the form `supplier.edit`.
QString recordActionSentence(const storage::JournalEntry& entry) {
  const std::string_view code = entry.action;
  const auto dot = code.find('.');
  const std::string_view prefix = code.substr(0, dot);
  const auto entity = domain::findEntity(prefix == "order" ? std::string_view("sales_order") : prefix);
  const std::string_view verb = dot == std::string_view::npos ? std::string_view() : code.substr(dot + 1);
  const auto* found = std::ranges::find(kRecordActions, verb, &RecordActionText::verb);
  if (!entity || found == std::end(kRecordActions)) return {};
  const QString argument = argumentOf(entry, found->argument);
  const bool several = found->argument == "count" && argument != QLatin1String("1");
  const QString what = several ? FieldText::entities(*entity) : FieldText::entity(*entity);
  const QString sentence =
      withName(QCoreApplication::translate("Action", found->text), what).replace(QLatin1String("%2"), argument);
  // Nothing names a message or a tracking event; the colon before the name is another one in each script.
  static const QRegularExpression openEnd(QStringLiteral("[:\\x{FF1A}\\s]+$"));
  return argument.isEmpty() ? QString(sentence).remove(openEnd) : sentence;
}

}  // namespace

QString actionSentence(const storage::JournalEntry& entry) {
  if (entry.undoes != 0) return QCoreApplication::translate("Action", "Entry %1 undone").arg(entry.undoes);
  const auto* found = std::ranges::find(kActions, entry.action, &ActionText::code);
  if (found == std::end(kActions)) {
    const QString sentence = recordActionSentence(entry);
    return sentence.isEmpty() ? codeAsWords(entry.action) : sentence;
  }
  const QString sentence = QCoreApplication::translate("Action", found->text);
  return found->argument.empty() ? sentence : sentence.arg(argumentOf(entry, found->argument)).simplified();
}

QString inTheWaySentence(const storage::RowInTheWay& row, const QString& title) {
  const QString reason = named(kReasons, "Reason", row.reason);
  return QStringLiteral("%1 %2").arg(title, reason.isEmpty() ? codeAsWords(row.reason) : reason);
}

QString whySentence(std::string_view code) {
  const auto colon = code.find(':');
  const QString sentence = named(kWhys, "Why", code.substr(0, colon));
  if (sentence.isEmpty()) return codeAsWords(code);
  return colon == std::string_view::npos || !sentence.contains(QLatin1String("%1"))
             ? sentence
             : sentence.arg(toQt(code.substr(colon + 1)));
}

QString findingSentence(std::string_view code, std::string_view table, std::int64_t id, std::string_view detail) {
  QString sentence = named(kFindings, "Finding", code);
  if (sentence.isEmpty()) sentence = codeAsWords(code) + QStringLiteral(": %1 %2 %3");
  return sentence.replace(QLatin1String("%1"), tableLabel(table))
      .replace(QLatin1String("%2"), QString::number(id))
      .replace(QLatin1String("%3"), toQt(detail));
}

QString columnLabel(std::string_view table, std::string_view column) {
  const auto entity = domain::findEntity(table);
  if (entity) {
    const auto fields = domain::fields(*entity);
    const auto found = std::ranges::find(fields, column, &domain::Field::column);
    if (found != fields.end()) return FieldText::label(*found);
  }
  return codeAsWords(column);
}

QString tableLabel(std::string_view table) {
  if (const auto entity = domain::findEntity(table)) return FieldText::entity(*entity);
  const QString name = named(kTables, "Table", table);
  return name.isEmpty() ? codeAsWords(table) : name;
}

}  // namespace kontor::models

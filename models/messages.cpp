// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messages.h"

#include "models/field_labels.h"
#include "models/field_text.h"
#include "models/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace kontor::models {
namespace {

// %1 = the value as it stood, %2 = what was expected.
constexpr NamedText kIssues[] = {
    {"ambiguous_date", QT_TRANSLATE_NOOP("Issue", "“%1” can be read as two different days")},
    {"binary", QT_TRANSLATE_NOOP("Issue", "This is not a text file")},
    {"channel_unknown", QT_TRANSLATE_NOOP("Issue", "There is no channel “%1”")},
    {"currency_differs", QT_TRANSLATE_NOOP("Issue", "The currency %1 differs from the rest of the order (%2)")},
    {"currency_missing", QT_TRANSLATE_NOOP("Issue", "There is an amount but no currency")},
    {"currency_required", QT_TRANSLATE_NOOP("Issue", "There is an amount but no currency")},
    {"duplicate", QT_TRANSLATE_NOOP("Issue", "“%1” is there twice")},
    {"duplicate_line", QT_TRANSLATE_NOOP("Issue", "The same order line is there twice")},
    {"empty_file", QT_TRANSLATE_NOOP("Issue", "The file is empty")},
    {"extra_cells", QT_TRANSLATE_NOOP("Issue", "The row has more cells than the header")},
    {"faulty_line", QT_TRANSLATE_NOOP("Issue", "Another line of the same order is wrong")},
    {"html_page",
     QT_TRANSLATE_NOOP("Issue", "This is a web page, not an export: the download may have asked for a login")},
    {"invalid_bytes", QT_TRANSLATE_NOOP("Issue", "These bytes are not valid text in the file's encoding")},
    {"mixed_currency", QT_TRANSLATE_NOOP("Issue", "The lines of this order are in different currencies")},
    {"negative", QT_TRANSLATE_NOOP("Issue", "%1 must not be negative")},
    {"no_header", QT_TRANSLATE_NOOP("Issue", "No row of column names was found")},
    {"no_profile", QT_TRANSLATE_NOOP("Issue", "No profile fits the columns of this file")},
    {"not_a_choice", QT_TRANSLATE_NOOP("Issue", "“%1” is not one of: %2")},
    {"not_a_country", QT_TRANSLATE_NOOP("Issue", "“%1” is no country code; two letters like DE or US are expected")},
    {"not_a_currency",
     QT_TRANSLATE_NOOP("Issue", "“%1” is no currency code; three letters like EUR or CNY are expected")},
    {"not_a_date", QT_TRANSLATE_NOOP("Issue", "“%1” is no date; expected is %2")},
    {"not_a_day", QT_TRANSLATE_NOOP("Issue", "“%1” is no day; expected is %2")},
    {"not_a_flag", QT_TRANSLATE_NOOP("Issue", "“%1” is neither yes nor no")},
    {"not_a_number", QT_TRANSLATE_NOOP("Issue", "“%1” is not a number")},
    {"not_a_time", QT_TRANSLATE_NOOP("Issue", "“%1” is no time; expected is %2")},
    {"not_an_integer", QT_TRANSLATE_NOOP("Issue", "“%1” is not a whole number")},
    {"not_editable", QT_TRANSLATE_NOOP("Issue", "This field cannot be changed")},
    {"not_unique", QT_TRANSLATE_NOOP("Issue", "“%1” is already taken")},
    {"open_quote", QT_TRANSLATE_NOOP("Issue", "A quotation mark is opened and never closed")},
    {"out_of_range", QT_TRANSLATE_NOOP("Issue", "“%1” is out of range; expected is %2")},
    {"overflow", QT_TRANSLATE_NOOP("Issue", "“%1” is too large")},
    {"required", QT_TRANSLATE_NOOP("Issue", "This must not be empty")},
    {"short_row", QT_TRANSLATE_NOOP("Issue", "The row has fewer cells than the header")},
    {"text_type", QT_TRANSLATE_NOOP("Issue", "A text is expected here")},
    {"too_large", QT_TRANSLATE_NOOP("Issue", "“%1” is too large")},
    {"too_long", QT_TRANSLATE_NOOP("Issue", "The text is too long (at most %2)")},
    {"too_many_cells", QT_TRANSLATE_NOOP("Issue", "The row has more cells than the header")},
    {"too_many_decimals", QT_TRANSLATE_NOOP("Issue", "“%1” has more decimals than can be kept (%2)")},
    {"unclosed_quote", QT_TRANSLATE_NOOP("Issue", "A quotation mark is opened and never closed")},
    {"unknown_choice", QT_TRANSLATE_NOOP("Issue", "“%1” is not one of: %2")},
    {"unknown_country", QT_TRANSLATE_NOOP("Issue", "“%1” is no country code; two letters like DE or US are expected")},
    {"unknown_currency",
     QT_TRANSLATE_NOOP("Issue", "“%1” is no currency code; three letters like EUR or CNY are expected")},
    {"unknown_field", QT_TRANSLATE_NOOP("Issue", "There is no field “%1”")},
    {"unknown_reference", QT_TRANSLATE_NOOP("Issue", "“%1” does not exist")},
    {"unknown_status", QT_TRANSLATE_NOOP("Issue", "The status “%1” is not known")},
    {"unknown_zone", QT_TRANSLATE_NOOP("Issue", "“%1” is no time zone; expected is a name like Europe/Berlin")},
    {"unterminated_quote", QT_TRANSLATE_NOOP("Issue", "A quotation mark is opened and never closed")},
    {"wrong_type", QT_TRANSLATE_NOOP("Issue", "“%1” does not fit into this field")},
    {"wrong_value", QT_TRANSLATE_NOOP("Issue", "“%1” does not fit here; expected is %2")},
};

struct ErrorText {
  storage::BookError::Code code;
  const char* text;  // %1 = detail
};

using enum storage::BookError::Code;
constexpr ErrorText kErrors[] = {
    {NotFound, QT_TRANSLATE_NOOP("BookError", "There is no such file: %1")},
    {Exists, QT_TRANSLATE_NOOP("BookError", "A file with this name is there already: %1. Choose another name.")},
    {NotABook, QT_TRANSLATE_NOOP("BookError", "This file is not a Kontor book: %1. Nothing was changed.")},
    {Newer, QT_TRANSLATE_NOOP("BookError",
                              "This book was made by a newer Kontor. It was not touched; please update the program.")},
    {InUse, QT_TRANSLATE_NOOP("BookError", "This book is already open: %1")},
    {UnsafePlace,
     QT_TRANSLATE_NOOP("BookError",
                       "A book must not lie in a network or cloud folder (%1): two computers would damage it. "
                       "Move it to a folder of this computer; backups may go to the cloud.")},
    {Damaged, QT_TRANSLATE_NOOP("BookError", "The book is damaged (%1). Please restore the newest backup.")},
    {CannotSave, QT_TRANSLATE_NOOP("BookError",
                                   "It cannot be saved: the disk is full or does not take writes (%1). "
                                   "Nothing of this change is in the book; what you typed is still here.")},
    {Unknown,
     QT_TRANSLATE_NOOP("BookError",
                       "It is not certain that this was saved (%1). Please try again: it will not be done twice.")},
    {BackupFailed, QT_TRANSLATE_NOOP("BookError", "The backup could not be made: %1")},
};

// snake_case as words, for codes that nobody has given a sentence.
QString readable(std::string_view code) {
  QString words = toQt(code);
  words.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('.'), QLatin1String(": "));
  if (!words.isEmpty()) words[0] = words[0].toUpper();
  return words;
}

// Not QString::arg: a value may hold "%2" itself.
QString filled(const QString& pattern, const QString& first, const QString& second) {
  QString result;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const bool mark = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size();
    if (mark && (pattern[i + 1] == QLatin1Char('1') || pattern[i + 1] == QLatin1Char('2'))) {
      result += pattern[++i] == QLatin1Char('1') ? first : second;
    } else {
      result += pattern[i];
    }
  }
  return result;
}

}  // namespace

QString expectedText(const domain::Issue& issue, domain::Entity entity) {
  const domain::Field* field = domain::findField(entity, issue.field);
  if (field == nullptr || field->type != domain::FieldType::Choice) return toQt(issue.expected);
  QStringList names;
  for (const std::string_view code : choiceCodes(*field)) names << FieldText::choice(*field, code);
  return names.join(QStringLiteral(", "));
}

QString issueSentence(const domain::Issue& issue, domain::Entity entity) {
  const auto* found = std::ranges::lower_bound(kIssues, issue.code, {}, &NamedText::id);
  const QString expected = expectedText(issue, entity);
  if (found != std::end(kIssues) && found->id == issue.code) {
    return filled(QCoreApplication::translate("Issue", found->text), toQt(issue.value), expected);
  }
  QString sentence = readable(issue.code);
  if (!issue.value.empty()) sentence += QStringLiteral(" “%1”").arg(toQt(issue.value));
  if (!expected.isEmpty())
    sentence += QStringLiteral("; ") + QCoreApplication::translate("Issue", "expected is %1").arg(expected);
  return sentence;
}

QString errorSentence(storage::BookError::Code code, std::string_view detail) {
  const auto* found = std::ranges::find(kErrors, code, &ErrorText::code);
  if (found == std::end(kErrors)) return toQt(detail);
  return filled(QCoreApplication::translate("BookError", found->text), toQt(detail), {});
}

}  // namespace kontor::models

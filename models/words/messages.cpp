// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/messages.h"

#include "models/words/business_hours_text.h"
#include "models/words/field_labels.h"
#include "models/words/field_text.h"
#include "models/words/text.h"
#include "models/words/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace kontor::models {
namespace {

// %1 = the value as it stood, %2 = what was expected.
constexpr NamedText kIssues[] = {
    {"ambiguous_date", QT_TRANSLATE_NOOP("Issue", "\"%1\" can be read as two different days")},
    {"ambiguous_number",
     QT_TRANSLATE_NOOP("Issue", "\"%1\" can be read as two different numbers: point and comma are not certain")},
    {"amounts_left_out",
     QT_TRANSLATE_NOOP("Issue", "The file does not say the currency of these amounts: they are left out")},
    {"archive", QT_TRANSLATE_NOOP("Issue", "This is an archive: unpack it first, then import the file inside")},
    {"attachment_empty", QT_TRANSLATE_NOOP("Issue", "The file is empty")},
    {"attachment_too_large", QT_TRANSLATE_NOOP("Issue", "The file is too large: at most 20 MB can be attached")},
    {"bad_date_pattern", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no date pattern")},
    {"bad_id", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no id: small letters, digits and _ are")},
    {"bad_number_shape", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no way to write numbers; expected is %2")},
    {"balance_differs",
     QT_TRANSLATE_NOOP("Issue", "The balance does not follow from the row before: it differs by %1 from %2")},
    {"binary", QT_TRANSLATE_NOOP("Issue", "This is not a text file")},
    {"broken_file", QT_TRANSLATE_NOOP("Issue", "The file is damaged or was not downloaded completely: download it again")},
    {"cannot_be_summed", QT_TRANSLATE_NOOP("Issue", "The field \"%1\" cannot be summed")},
    {"cell_too_long", QT_TRANSLATE_NOOP("Issue", "A cell is too long to be part of a table")},
    {"column_left_out", QT_TRANSLATE_NOOP("Issue",
                                          "The book has no place for the values of this column (\"%1\" …): "
                                          "they are left out")},
    {"contradicts_line", QT_TRANSLATE_NOOP("Issue", "This contradicts line %2 of the same file")},
    {"control_character", QT_TRANSLATE_NOOP("Issue", "There is a character that no keyboard makes")},
    {"currency_assumed", QT_TRANSLATE_NOOP("Issue", "The row does not say its currency: %1 was taken")},
    {"currency_mismatch", QT_TRANSLATE_NOOP("Issue", "The currency %1 differs from the rest of the order (%2)")},
    {"currency_required", QT_TRANSLATE_NOOP("Issue", "There is an amount but no currency")},
    {"currency_unknown", QT_TRANSLATE_NOOP("Issue", "The file does not say its currency; choose the channel's")},
    {"cut_off", QT_TRANSLATE_NOOP("Issue", "The file ends in the middle of this row: it was not downloaded completely")},
    {"damaged_by_spreadsheet",
     QT_TRANSLATE_NOOP("Issue", "\"%1\" was damaged by a spreadsheet program; take the file as the platform gave it")},
    {"date_order_unknown", QT_TRANSLATE_NOOP("Issue", "\"%1\": it is not certain whether the day or the month comes first")},
    {"dates_swapped",
     QT_TRANSLATE_NOOP("Issue", "\"%1\" has day and month exchanged: other dates of the column may have so too")},
    {"duplicate_profile", QT_TRANSLATE_NOOP("Issue", "A profile named \"%1\" exists already")},
    {"empty_file", QT_TRANSLATE_NOOP("Issue", "The file is empty")},
    {"encoded_twice", QT_TRANSLATE_NOOP("Issue", "\"%1\" was stored in the wrong encoding before: letters are lost in it")},
    {"encoding_guessed", QT_TRANSLATE_NOOP("Issue", "Too few letters tell the encoding of the file: %1 was taken")},
    {"file_changed", QT_TRANSLATE_NOOP("Issue", "The file was changed while it was read")},
    {"first_row_missing",
     QT_TRANSLATE_NOOP("Issue", "The first row of this product does not fill this column: the rows are out of order")},
    {"html_page", QT_TRANSLATE_NOOP("Issue", "This is a web page, not an export: the download may have asked for a login")},
    {"imported_line",
     QT_TRANSLATE_NOOP("Issue",
                       "This line came with a file and stays as the platform tells it. Cancel or correct the "
                       "order instead, or undo the import.")},
    {"invalid_bytes", QT_TRANSLATE_NOOP("Issue", "These bytes are not valid text in the file's encoding")},
    {"json_syntax", QT_TRANSLATE_NOOP("Issue", "This is not valid JSON")},
    {"kit_cycle", QT_TRANSLATE_NOOP("Issue", "A kit cannot be a part of itself")},
    {"left_out", QT_TRANSLATE_NOOP("Issue", "You left this row out")},
    {"line_in_parcel", QT_TRANSLATE_NOOP("Issue", "This line is in a parcel: take it out there first")},
    {"line_stated_twice", QT_TRANSLATE_NOOP("Issue", "The line \"%1\" is there twice in its order")},
    {"maybe_cut_off", QT_TRANSLATE_NOOP("Issue", "The file ends without a line end: something may be missing from here on")},
    {"maybe_damaged_by_spreadsheet", QT_TRANSLATE_NOOP("Issue", "\"%1\" may have been damaged by a spreadsheet program")},
    {"maybe_incomplete",
     QT_TRANSLATE_NOOP("Issue", "A row left out does not say its order: one of the others may lack a line")},
    {"maybe_thousands", QT_TRANSLATE_NOOP("Issue", "\"%1\" has three decimals: the mark may stand between thousands")},
    {"maybe_torn", QT_TRANSLATE_NOOP("Issue", "A torn piece of a row stands beside this row: it may have lost a part")},
    {"missing_column", QT_TRANSLATE_NOOP("Issue", "The column \"%1\" is missing")},
    {"missing_field", QT_TRANSLATE_NOOP("Issue", "\"%1\" is missing")},
    {"missing_key", QT_TRANSLATE_NOOP("Issue", "Something is missing here")},
    {"missing_value", QT_TRANSLATE_NOOP("Issue", "This must not be empty")},
    {"more_than_ordered", QT_TRANSLATE_NOOP("Issue", "%1 is more than is left to be sent of this line (%2)")},
    {"negative", QT_TRANSLATE_NOOP("Issue", "This must not be less than 0")},
    {"no_profile", QT_TRANSLATE_NOOP("Issue", "No profile fits the columns of this file")},
    {"no_required_column", QT_TRANSLATE_NOOP("Issue", "No column is required: any file would fit this profile")},
    {"no_sheet", QT_TRANSLATE_NOOP("Issue", "There is no table in this workbook")},
    {"not_a_choice", QT_TRANSLATE_NOOP("Issue", "\"%1\" is not one of: %2")},
    {"not_a_country", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no country code; two letters like DE or US are expected")},
    {"not_a_currency", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no currency code; three letters like EUR or CNY are expected")},
    {"not_a_date", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no date; expected is %2")},
    {"not_a_day", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no day; expected is %2")},
    {"not_a_flag", QT_TRANSLATE_NOOP("Issue", "\"%1\" is neither yes nor no")},
    {"not_a_list_of_lines", QT_TRANSLATE_NOOP("Issue", "A list of lines is expected here")},
    {"not_a_list_of_parts", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no list of parts such as %2")},
    {"not_a_number", QT_TRANSLATE_NOOP("Issue", "\"%1\" is not a number")},
    {"not_a_time", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no time; expected is %2")},
    {"not_an_integer", QT_TRANSLATE_NOOP("Issue", "\"%1\" is not a whole number")},
    {"not_business_hours", QT_TRANSLATE_NOOP("Issue", "\"%1\" does not say business hours; write them like %2")},
    {"not_editable", QT_TRANSLATE_NOOP("Issue", "This field cannot be changed")},
    {"not_filterable", QT_TRANSLATE_NOOP("Issue", "Personal data is found by free text, not by a field")},
    {"not_in_encoding", QT_TRANSLATE_NOOP("Issue", "\"%1\" has a character that this kind of file cannot hold")},
    {"not_positive", QT_TRANSLATE_NOOP("Issue", "\"%1\" must be more than 0")},
    {"not_unique", QT_TRANSLATE_NOOP("Issue", "\"%1\" is already taken")},
    {"offset_assumed", QT_TRANSLATE_NOOP("Issue", "The times do not name their zone any more: %1 was taken")},
    {"only_header", QT_TRANSLATE_NOOP("Issue", "There is a header but no row below it: nothing to import")},
    {"order_stated_twice", QT_TRANSLATE_NOOP("Issue", "The order \"%1\" is there twice")},
    {"other_report",
     QT_TRANSLATE_NOOP("Issue", "The book has settlement %1 from another report (%2): it would be counted twice")},
    {"other_sheet", QT_TRANSLATE_NOOP("Issue", "The sheet \"%1\" holds rows of the same kind and is not read")},
    {"other_workbook",
     QT_TRANSLATE_NOOP(
         "Issue", "This is a spreadsheet of another format (%1): open it in a spreadsheet program and save it as XLSX")},
    {"out_of_range", QT_TRANSLATE_NOOP("Issue", "\"%1\" is out of range; expected is %2")},
    {"parts_differ", QT_TRANSLATE_NOOP("Issue", "The amounts of this row differ by %1 from their sum %2")},
    {"password_protected",
     QT_TRANSLATE_NOOP("Issue", "The workbook is protected with a password: save it without one and import that")},
    {"pieces_unplaced", QT_TRANSLATE_NOOP("Issue", "Rows that state a quantity belong to no amount: %1")},
    {"record_too_long",
     QT_TRANSLATE_NOOP("Issue", "The row is too long to be part of a table: a quotation mark may be open")},
    {"repeated_line", QT_TRANSLATE_NOOP("Issue", "Another line of this order says the same: \"%1\" may be there twice")},
    {"repeated_row", QT_TRANSLATE_NOOP("Issue", "Another row of the same moment says the same: it may be there twice")},
    {"replacement_character", QT_TRANSLATE_NOOP("Issue", "A character was lost before the file came here")},
    {"required", QT_TRANSLATE_NOOP("Issue", "This must not be empty")},
    {"row_above_header", QT_TRANSLATE_NOOP("Issue", "This row looks like those of the table but stands above its header")},
    {"rows_disagree", QT_TRANSLATE_NOOP("Issue", "The rows of this order state different values: \"%1\"")},
    {"same_place", QT_TRANSLATE_NOOP("Issue", "From and to are the same place")},
    {"several_customers",
     QT_TRANSLATE_NOOP("Issue", "Order %2 names several customers: it counts for the first one, not for %1")},
    {"several_records", QT_TRANSLATE_NOOP("Issue", "\"%1\" names several records: copy them with their record numbers")},
    {"stated_twice", QT_TRANSLATE_NOOP("Issue", "\"%1\" is there twice")},
    {"strange_characters", QT_TRANSLATE_NOOP("Issue", "\"%1\" has characters that no platform writes in an id")},
    {"stray_quote", QT_TRANSLATE_NOOP("Issue", "There is a quotation mark inside a text")},
    {"too_few_cells", QT_TRANSLATE_NOOP("Issue", "The row has fewer cells than the header")},
    {"too_large", QT_TRANSLATE_NOOP("Issue", "\"%1\" is too large")},
    {"too_long", QT_TRANSLATE_NOOP("Issue", "The text is too long; at most %2")},
    {"too_many_cells", QT_TRANSLATE_NOOP("Issue", "The row has more cells than the header")},
    {"too_many_columns", QT_TRANSLATE_NOOP("Issue", "The table has too many columns")},
    {"too_precise", QT_TRANSLATE_NOOP("Issue", "\"%1\" has more decimals than can be kept (%2)")},
    {"total_differs",
     QT_TRANSLATE_NOOP("Issue", "The lines differ by %1 from the total %2 that the file states: nothing is imported")},
    {"unclosed_quote", QT_TRANSLATE_NOOP("Issue", "A quotation mark is opened and never closed")},
    {"unknown_choice", QT_TRANSLATE_NOOP("Issue", "\"%1\" is not one of: %2")},
    {"unknown_column", QT_TRANSLATE_NOOP("Issue", "The column \"%1\" is not known and is not read")},
    {"unknown_country", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no country code; two letters like DE or US are expected")},
    {"unknown_currency",
     QT_TRANSLATE_NOOP("Issue", "\"%1\" is no currency code; three letters like EUR or CNY are expected")},
    {"unknown_field", QT_TRANSLATE_NOOP("Issue", "There is no field \"%1\"")},
    {"unknown_key", QT_TRANSLATE_NOOP("Issue", "\"%1\" is not known here; expected is %2")},
    {"unknown_order", QT_TRANSLATE_NOOP("Issue", "The book has no order %1 yet: the parcel waits for it")},
    {"unknown_reference", QT_TRANSLATE_NOOP("Issue", "\"%1\" does not exist")},
    {"unknown_value", QT_TRANSLATE_NOOP("Issue", "\"%1\" is not known; expected is %2")},
    {"unknown_zone", QT_TRANSLATE_NOOP("Issue", "\"%1\" is no time zone; expected is a name like Europe/Berlin")},
    {"unpacks_too_large",
     QT_TRANSLATE_NOOP("Issue", "The file unpacks to far more than a table can hold: it is not opened")},
    {"wrong_operator", QT_TRANSLATE_NOOP("Issue", "This field is not compared; write it with a colon")},
    {"wrong_test", QT_TRANSLATE_NOOP("Issue", "A condition is expected here: %2")},
    {"wrong_type", QT_TRANSLATE_NOOP("Issue", "\"%1\" does not fit here; expected is %2")},
    {"xml_file", QT_TRANSLATE_NOOP("Issue", "This is an XML file, not a table")},
};
static_assert(std::ranges::is_sorted(kIssues, {}, &NamedText::id));

struct ErrorText {
  storage::BookError::Code code;
  const char* text;  // %1 = detail
};

using enum storage::BookError::Code;
constexpr ErrorText kErrors[] = {
    {NotFound, QT_TRANSLATE_NOOP("BookError", "There is no such file: %1")},
    {Exists, QT_TRANSLATE_NOOP("BookError", "A file with this name is there already: %1. Choose another name.")},
    {NotABook, QT_TRANSLATE_NOOP("BookError", "This file is not a Kontor book: %1. Nothing was changed.")},
    {Newer,
     QT_TRANSLATE_NOOP("BookError", "This book was made by a newer Kontor. It was not touched; please update the program.")},
    {InUse, QT_TRANSLATE_NOOP("BookError", "This book is already open. It is used by %1")},
    {UnsafePlace, QT_TRANSLATE_NOOP("BookError",
                                    "A book must not lie in a network or cloud folder (%1): two computers would damage it. "
                                    "Move it to a folder of this computer; backups may go to the cloud.")},
    {Damaged, QT_TRANSLATE_NOOP("BookError", "The book is damaged (%1). Please restore the newest backup.")},
    {CannotSave, QT_TRANSLATE_NOOP("BookError",
                                   "It cannot be saved: the disk is full or does not take writes (%1). "
                                   "Nothing of this change is in the book; what you typed is still here.")},
    {Unknown, QT_TRANSLATE_NOOP("BookError",
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
  if (issue.code == "not_business_hours") return businessHoursText(issue.expected);
  if (field == nullptr || field->type != domain::FieldType::Choice) {
    return listed(toQt(issue.expected).split(QLatin1Char('|')));
  }
  QStringList names;
  for (const std::string_view code : choiceCodes(*field)) names << FieldText::choice(*field, code);
  return listed(names);
}

QString issueSentence(const domain::Issue& issue, domain::Entity entity) {
  const auto* found = std::ranges::lower_bound(kIssues, issue.code, {}, &NamedText::id);
  const QString expected = expectedText(issue, entity);
  if (found != std::end(kIssues) && found->id == issue.code) {
    // What is wrong with the whole file is wrong with one of its columns, not with a value.
    const std::string& subject = issue.line == 0 && issue.value.empty() ? issue.column : issue.value;
    return filled(QCoreApplication::translate("Issue", found->text), toQt(subject), expected);
  }
  QString sentence = readable(issue.code);
  if (!issue.value.empty()) sentence += QStringLiteral(" \"%1\"").arg(toQt(issue.value));
  if (!expected.isEmpty())
    sentence = clauses({sentence, QCoreApplication::translate("Issue", "expected is %1").arg(expected)});
  return sentence;
}

QString errorSentence(storage::BookError::Code code, std::string_view detail) {
  if (code == storage::BookError::Code::InUse && detail.empty()) {
    return QCoreApplication::translate("BookError", "This book is already open in another program");
  }
  const auto* found = std::ranges::find(kErrors, code, &ErrorText::code);
  if (found == std::end(kErrors)) return toQt(detail);
  return filled(QCoreApplication::translate("BookError", found->text), toQt(detail), {});
}

}  // namespace kontor::models

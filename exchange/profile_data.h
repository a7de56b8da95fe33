// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/fields.h"
#include "exchange/profile.h"
#include "exchange/text/charset.h"
#include "exchange/values/date_text.h"
#include "exchange/values/number_text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// The names one column may have, in any language and generation of the file. A name may contain `{currency}` (a code)
/// or `{any}` (any text), end in ` {2}` (the second column of that name) or begin with `{#3}` (it is the third column).
struct HeaderNames {
  std::vector<std::string> names;  ///< as the profile writes them
  std::vector<std::string> keys;   ///< the same for comparing, see normalizeHeader()

  bool empty() const { return names.empty(); }
};
/// Text of the file → code of ours.
using TextMap = std::vector<std::pair<std::string, std::string>>;

/// How the rows of one order state a value of the order.
enum class Take : std::uint8_t {
  First,  ///< the first row that has it counts; later rows may be blank
  Every,  ///< each row repeats it; rows that disagree make the order doubtful
  Sum,    ///< each row states its share
  Once,   ///< an amount that some row states, while others repeat it, leave it blank or say 0
};

/// One question to a row.
struct CellTest {
  enum class Kind : std::uint8_t { Empty, Filled, In, Like, Holds, SameAs };
  HeaderNames headers;
  HeaderNames other;     ///< for Holds and SameAs: the column whose text the cell holds, or is
  bool anyCell = false;  ///< the header `*`: some cell of the row
  Kind kind = Kind::Empty;
  std::vector<std::string> texts;    ///< for In the texts, for Like one pattern with `*`
  std::vector<std::string> nothing;  ///< texts that count as empty
};

/// Rows that are not what most rows are; the first rule whose tests all hold decides.
struct RowRule {
  enum class Use : std::uint8_t {
    Skip,   ///< says nothing
    Order,  ///< speaks of the order (the settlement) only, not of a line
    End,    ///< the footer begins: this row and all below are skipped
  };
  std::vector<CellTest> when;
  Use use = Use::Skip;
};

/// One step to a code (status, kind): when the tests hold, `then`, or what `map` says of a cell: a text of the map may be
/// a pattern with `*`. A blank cell and an empty code lead on to the next rule.
struct ChoiceRule {
  std::vector<CellTest> when;
  HeaderNames headers;  ///< the column of `map`
  TextMap map;
  std::string then;
};

/// The ways a column writes dates. `always` fits whatever the account's language; the others need to know what comes
/// first, day, month or year, which the settings or the file's own values tell.
struct DateShapes {
  DateShape always;
  DateShape dayFirst;
  DateShape monthFirst;
  DateShape yearFirst;
  bool needsOrder = false;

  const DateShape& of(DateOrder order) const {
    if (order == DateOrder::YearFirst) return yearFirst;
    return order == DateOrder::MonthFirst ? monthFirst : dayFirst;
  }
};

/// Which draft a column of an order file speaks of.
enum class Owner : std::uint8_t { Record, Line, Parcel };

/// One column and the field it states.
struct ColumnRule {
  HeaderNames headers;
  const domain::Field* field = nullptr;
  Owner owner = Owner::Record;  ///< Line in files of money: of the settlement that a row is part of
  bool required = false;        ///< the file is of this profile only with this column
  Take take = Take::First;
  NumberShape numbers;
  DateShapes dates;
  TextMap map;
  std::vector<HeaderNames> with;  ///< further columns whose texts follow, as the time behind the day
  std::string open, close;        ///< only the text between these two counts, when they are there
  bool onlyBetween = false;       ///< without them the cell states nothing
  bool utc = false;               ///< times without offset are UTC, whatever the channel's zone
  bool anyCode = false;           ///< a currency that nobody knows is taken over, as worth a look
  char onlyOneOf = 0;             ///< the cell is a list with this separator; it counts when it has one entry
  std::string codeKind;           ///< the cell is another code of the record's SKU: a code of the field sku_code.kind
  char listOf = 0;                ///< the cell is a list with this separator, each entry a value of its own
  std::string unit;               ///< of weights and lengths: `kg`, `lb`, `oz`, `cm`, `in`; grams and millimetres when empty
  bool apostrophe = false;        ///< the platform puts one before texts that look like numbers
  bool utcTimes = false;          ///< times without offset are UTC
  bool exportGuard = false;       ///< Kontor put one before texts that look like formulas

  bool hasDates() const { return field->type == domain::FieldType::Instant || field->type == domain::FieldType::Day; }
};

/// A field put together from several columns; it is read like a column of its own. Blank parts are left out.
struct ComposedField {
  ColumnRule rule;
  std::vector<HeaderNames> parts;
  std::vector<std::size_t> pad;  ///< digits that each part has at least; zeros are put in front
  std::vector<std::string> leaveOut;
  std::string join;
  std::string prefix;   ///< before the parts, when there are any
  bool always = false;  ///< false: only when no column states the field
};

/// Every column whose header is a currency code, or every column behind `after`, is one record.
struct WideColumns {
  const domain::Field* headerField = nullptr;
  const domain::Field* cellField = nullptr;
  NumberShape numbers;
  HeaderNames after;
};

/// What one line of a packed cell says: the text behind `open`, up to the nearest of `close`.
struct PackedPart {
  const domain::Field* field = nullptr;
  std::string open;
  std::vector<std::string> close;
};

/// All lines of an order in one cell: `2× Mug, 1× Cup`, or `【1】Mug (code: M-1) 【2】Cup …`.
struct PackedLines {
  HeaderNames headers;
  std::string separator;
  std::string between;         ///< what stands between quantity and title
  std::string before, behind;  ///< what stands around the number that begins each line; then `parts` say what it holds
  std::vector<PackedPart> parts;
};

struct Marketplace {
  std::string name, zone;
  domain::Currency currency;
};

/// One amount that the rows of a file of money state; each is a line of its own.
struct AmountRule {
  ColumnRule column;
  std::vector<CellTest> when;      ///< only in rows of this kind
  ColumnRule currency;             ///< the amount's own currency, when a column tells it
  std::vector<HeaderNames> words;  ///< columns that name the amount, behind the type of the row
  std::string label;               ///< or what it is called
  std::vector<ChoiceRule> kind;    ///< before the profile's own rules
  bool negative = false;           ///< the file states what is taken without a sign
  bool aside = false;              ///< not a part of the row's net amount
};

/// What the amounts of a row add up to by the file itself.
struct NetRule {
  ColumnRule column;
  bool rest = false;  ///< what the amounts do not explain is a line too, else a fault
};

struct Profile {
  std::string id;
  TextMap names;  ///< language → name
  std::string platform;
  domain::Entity entity = domain::Entity::SalesOrder;
  std::string zone = "UTC";
  bool zoneOfTimes = false;  ///< a new channel takes the offset that the file's own times carry

  std::vector<Charset> encodings;
  std::string separators = ",;\t|";
  bool quotes = true;  ///< false: in TAB files a `"` is an ordinary character

  HeaderNames marketplaceColumn;
  std::vector<Marketplace> marketplaces;

  std::vector<HeaderNames> alsoRequired;  ///< further columns without which the file is another
  std::vector<HeaderNames> without;       ///< columns with which the file is another
  std::size_t columnCount = 0;            ///< the file has exactly so many; 0: any number
  std::vector<RowRule> rows;
  /// Rows of an order after its first leave the order's cells blank, so a filled one elsewhere states it again.
  bool blankRepeats = false;
  bool codesOfLines = false;  ///< each row has a status of its own; the earliest rule that any row meets decides
  bool pieceRows = false;     ///< a row is one piece: rows that say the same are one line
  std::vector<ColumnRule> columns;
  std::vector<std::pair<const domain::Field*, std::string>> constants;  ///< for fields the row leaves blank
  std::vector<std::pair<const domain::Field*, std::string>> lineConstants;
  std::vector<std::pair<const domain::Field*, std::string>> parcelConstants;
  std::vector<ChoiceRule> status, kind, state;
  bool placedAtImport = false;  ///< the file has no order dates: those new to the book were placed now
  std::string warehouseKind;    ///< of a warehouse that is new to the book

  TextMap currencySymbols;                          ///< symbol in an amount → currency
  domain::Currency currency;                        ///< when nothing in the file tells
  std::vector<const domain::Field*> buyerIdentity;  ///< in order of preference

  std::vector<ComposedField> composed;
  HeaderNames fillDownKey;  ///< product rows: cells that only the first row of a key has
  std::vector<HeaderNames> fillDown;
  std::optional<WideColumns> wide;
  std::optional<PackedLines> packed;
  std::vector<AmountRule> amounts;
  std::optional<NetRule> net;
  bool idsRepeat = false;             ///< several rows may have one id
  std::optional<ColumnRule> balance;  ///< of the account, after the row

  HeaderNames keep;     ///< further columns that the source rows may keep: nothing personal
  HeaderNames ignored;  ///< columns that the platform writes and nobody needs: no reason to ask what they are
  HeaderNames leftOut;  ///< columns that matter and that the book has no place for: said when they are filled

  bool isOrders() const { return entity == domain::Entity::SalesOrder; }
  bool isMoney() const { return entity == domain::Entity::SettlementLine; }
};

}  // namespace kontor::exchange

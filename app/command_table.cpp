// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_table.h"

#include "app/commands/commands.h"

#include <algorithm>
#include <array>

namespace kontor::app {
namespace {

using Count = ArgumentSpec::Count;

constexpr ArgumentSpec kBook{"BOOK", Count::One, "the book, a .kontor file"};
constexpr OptionSpec kJson{"--json", "", "answer in JSON, for programs"};

constexpr std::array kNewArguments = {ArgumentSpec{"BOOK", Count::One, "the file to make; it must not exist yet"}};
constexpr std::array kNewOptions = {
    OptionSpec{"--currency", "CODE", "the currency that KPIs are shown in (ISO 4217; CNY unless given)"},
    OptionSpec{"--demo", "", "fill it with 18 months of an invented shop, to look around in"}};

constexpr std::array kChannelArguments = {kBook,
                                          ArgumentSpec{"add|list", Count::One, "make a channel, or show those there are"},
                                          ArgumentSpec{"NAME", Count::Optional, "the new channel's name"}};
constexpr std::array kChannelOptions = {
    OptionSpec{"--platform", "ID", "amazon, ebay, shopify, etsy, woocommerce … other"},
    OptionSpec{"--marketplace", "ID", "which of the platform's sites, e.g. DE"},
    OptionSpec{"--currency", "CODE", "the currency the shop sells in"},
    OptionSpec{"--zone", "ZONE", "its time zone, which decides the business day, e.g. Europe/Berlin"}, kJson};

constexpr std::array kImportArguments = {kBook, ArgumentSpec{"FILE", Count::Several, "files as the platform gave them"}};
constexpr std::array kImportOptions = {
    OptionSpec{"--profile", "ID|FILE.json", "read the files by this profile instead of recognising them"},
    OptionSpec{"--channel", "NAME", "the channel the files belong to"},
    OptionSpec{"--currency", "CODE", "the currency of files that do not state one"},
    OptionSpec{"--dates", "dmy|mdy|ymd", "how to read dates such as 03/04/2024, where a file leaves it open"},
    OptionSpec{"--numbers", "point|comma", "the decimal mark, where a file leaves it open or is not what it should be"},
    OptionSpec{"--encoding", "NAME", "utf-8, windows-1252, gb18030, big5, cp932 … instead of finding it out"},
    OptionSpec{"--separator", "CHAR", "what parts the columns: \",\", \";\", \"|\" or tab"},
    OptionSpec{"--sheet", "NAME", "the sheet of a workbook to read"},
    OptionSpec{"--header-line", "N", "the line of the file that names the columns"},
    OptionSpec{"--dry-run", "", "show what would happen and write nothing"},
    OptionSpec{"--rejects", "FILE", "write the rows that were left out here, to be mended and imported again"},
    kJson};

constexpr std::array kExportArguments = {
    kBook, ArgumentSpec{"KIND", Count::One, "shipments, prices, listings, labels …: see \"kontor exports\""}};
constexpr std::array kExportOptions = {
    OptionSpec{"-o", "FILE", "the file to write"},
    OptionSpec{"--profile", "ID|FILE.json", "write this layout, where several of the kind fit"},
    OptionSpec{"--channel", "NAME", "only what belongs to this channel"},
    OptionSpec{"--where", "FILTER", "only records that fit"},
    OptionSpec{"--all", "", "also what is as it was in the last export"},
    kJson};
constexpr std::array kExportsOptions = {kJson};

constexpr std::array kProfilesOptions = {kJson};
constexpr std::array kRecogniseArguments = {ArgumentSpec{"FILE", Count::One, "the file to look at"}};
constexpr std::array kRecogniseOptions = {OptionSpec{"--profile", "ID|FILE.json", "consider only this profile"}, kJson};

constexpr std::array kListArguments = {
    kBook, ArgumentSpec{"ENTITY", Count::One, "what to list: sales_order, sku, listing, customer, channel …"}};
constexpr std::array kListOptions = {OptionSpec{"--where", "FILTER", "only records that fit"},
                                     OptionSpec{"--columns", "FIELDS", "fields separated by commas; \"all\" for every one"},
                                     OptionSpec{"--sort", "FIELD", "sort by a field; -FIELD for the largest first"},
                                     OptionSpec{"--csv", "", "comma-separated, UTF-8"},
                                     OptionSpec{"--xlsx", "FILE", "write an Excel workbook"},
                                     kJson};

constexpr std::array kKpiArguments = {
    kBook,
    ArgumentSpec{"KPI", Count::Any, "ids (gross_sales) or requirement ids; all of them unless given; or rfm, or cohorts"}};
constexpr std::array kKpiOptions = {
    OptionSpec{"--from", "DAY", "first day, 2024-01-31, or a month, 2024-01"},
    OptionSpec{"--to", "DAY", "last day, which is included"},
    OptionSpec{"--by", "GROUP", "one number per month, channel, country, sku or currency"},
    OptionSpec{"--currency", "CODE", "convert money to this currency at each day's rate (the book's unless given)"}, kJson};

constexpr std::array kBookOnly = {kBook};
constexpr std::array kJournalOptions = {OptionSpec{"--limit", "N", "at most so many entries (50 unless given; 0 = all)"},
                                        kJson};
constexpr std::array kTodayOptions = {kJson};
constexpr std::array kUndoArguments = {
    kBook, ArgumentSpec{"SEQ", Count::Optional, "number of the entry; the newest one unless given"}};
constexpr std::array kUndoOptions = {kJson};
constexpr std::array kVerifyOptions = {OptionSpec{"--deep", "", "replay the whole journal and compare every row"}, kJson};
constexpr std::array kBackupArguments = {kBook, ArgumentSpec{"FILE", Count::One, "the copy to write"}};
constexpr std::array kRestoreArguments = {ArgumentSpec{"FILE", Count::One, "a backup"},
                                          ArgumentSpec{"BOOK", Count::One, "where the book belongs"}};
constexpr std::array kRenderArguments = {kBook, ArgumentSpec{"DIR", Count::One, "folder for the pictures"}};
constexpr std::array kRenderOptions = {OptionSpec{"--lang", "LANGUAGE", "en, zh_CN or zh_TW (en unless given)"},
                                       OptionSpec{"--dark", "", "in the dark theme"},
                                       OptionSpec{"--scale", "FACTOR", "1 to 3, e.g. 1.5 (1 unless given)"}};
constexpr std::array kHelpArguments = {ArgumentSpec{"COMMAND", Count::Optional, "the command to explain"}};
constexpr std::array kHelpOptions = {OptionSpec{"--markdown", "", "print docs/command-line.md"},
                                     OptionSpec{"--man", "", "print the man page"}};

constexpr std::string_view kImportDetails =
    R"(Each file becomes one entry of the journal: it goes in whole, or not at all, and can be undone. Rows that are
wrong are left out, named with line, column, value and what was expected, and make the exit code 1. An order with
one wrong row is left out as a whole. A file that was imported before changes nothing.

Without --channel the book's only channel of that platform is used. When there is none, one is made, named after the
platform, with the file's currency and the marketplace's time zone, and the answer says so.

Several files go in by what they are, products before orders and orders before what becomes of them, and are answered
in that order. What a file leaves open is never guessed: such rows are wrong (date_order_unknown, ambiguous_number) until
--dates or --numbers answers, once for a channel, which remembers it.

With --json, one object per file and line:

  {"file":"orders.csv","profile":"shopify_orders","channel":"Shopify","encoding":"utf-8","rows":3,"new":2,"changed":0,
   "same":0,"doubtful":0,"wrong":1,"issues":[{"line":4,"column":"Total","value":"abc","code":"not_a_number",
   "expected":"1234.56","severity":"wrong"}],"entry":7}

rows counts the data rows of the file; new, changed and same count what becomes of them (orders, products, rates);
wrong counts the rows left out; doubtful those worth a look. entry is the number in the journal, null when nothing was
written. "made_channel" tells of a new channel, "rejects" names the file that was written, "error" says why nothing
could be done (profile is null then).
)";

constexpr std::string_view kExportDetails =
    R"(Writes a file that a platform or a carrier takes: confirmations of shipment, quantities and prices, listings,
labels. It holds what is new or other than in the last export of the same layout, or with --all everything. What was
written is kept with each record as one entry of the journal, so an undo makes it due again.

A record that lacks what the file needs is left out and named (exit code 1). A file is for one channel, unless it is a
carrier's. Some layouts hold names and addresses in full; "kontor exports --json" says which. With --json:

  {"export":"amazon_shipment_confirmation","kind":"shipments","file":"shipped.txt","channels":["Amazon"],"rows":2,
   "unchanged":5,"issues":[{"record":"1Z999","column":"order-id","value":"","code":"missing_value"}],"entry":9}

file and entry are null when there was nothing to write. How to write a layout of your own is explained in
docs/exports.md.
)";

constexpr std::string_view kListDetails =
    R"(A filter is a list of terms that all must hold:

  status:shipped,delivered      one of these values
  total>=100  placed<2024-03-01 comparison
  day:2024-03                   a whole month, or year
  -country:DE                   not
  note:                         empty
  lamp "table top"              text anywhere in the record's searched fields

Money is a plain decimal, an instant ISO 8601 in UTC, a day ISO, a reference the name of the record it points to.
Personal data is never shown in full here: only its mask. With --json the answer is an array of objects.
)";

constexpr std::string_view kKpiDetails =
    R"(Without --from and --to: from the first to the last day with an order. Money of several currencies is converted at
the rate of each day; import the rates of the European Central Bank for that. What cannot be converted is named, and
a number without a single row behind it is shown as missing, never as 0.

  {"from":"2024-01-01","to":"2024-12-31","currency":"EUR","kpis":[{"id":"average_order_value","value":41.5,
   "numerator":4150,"denominator":100,"unit":"money_per_count","source":"sales_order"}]}

value, numerator and denominator are plain decimals, or null. source names the records that are counted, and is null
when there are none. unit is money, count, ratio, money_per_count, money_ratio, money_times or duration (in seconds).
"covered" is the part of the sales whose cost is known. Where rates are missing, "missing" lists
currency, from, to and amount. With --by, each KPI has "groups" instead: objects with group, value, numerator,
denominator. The group "sku" is the seller's own code.

Two tables of customers are asked for by their names, alone. "kontor kpi BOOK rfm" tells the known customers of the
period by segment: how recently, how often and for how much they bought. "kontor kpi BOOK cohorts" tells for every
month how many customers ordered first in it, and how many of them ordered again k months later (the first number is
the month itself); all orders of the book count.

  {"from":"2024-01-01","to":"2024-12-31","currency":"EUR","source":"sales_order",
   "segments":[{"segment":"champions","customers":12,"orders":60,"revenue":5120.5}]}
  {"source":"sales_order","cohorts":[{"month":"2024-01","customers":40,"active":[40,7,5]}]}
)";

constexpr std::string_view kTodayDetails =
    R"(The page Today in words: late orders, exceptions, customers who wait, stock that runs low, files and rates that are
missing … the most pressing first; a line that begins with ! is urgent. The limits are those set in the book. Which
rules there are and what their arguments mean stands in docs/worklist.md. With --json:

  {"now":"2024-06-15T10:00:00Z","today":"2024-06-15",
   "rules":[{"id":"low_stock","name":"Stock under its line","count":1,"urgent":0}],
   "rows":[{"rule":"low_stock","severity":"medium","entity":"sku","record":7,"title":"LAMP","since":null,
   "arguments":{"available":12,"days_left":4,"sold":90,"sales_days":30,"cover_days":14,"name":"Lamp","name_zh":""}}]}

At most 200 rows of a rule are given; count says how many there are. since is when it began, or for something that runs
out the day that it does. record is null where no single record is meant. Exit code 0, also when something waits.
)";

constexpr std::array kCommands = {
    Command{"new", "Make an empty book", kNewArguments, kNewOptions, "", runNew},
    Command{"channel", "Make or show the shops of a book", kChannelArguments, kChannelOptions,
            "A channel is one shop on one platform. Its time zone decides on which day an order counts.\n", runChannel},
    Command{"import", "Read files of selling platforms into a book", kImportArguments, kImportOptions, kImportDetails,
            runImport},
    Command{"export", "Write a file for a platform or a carrier", kExportArguments, kExportOptions, kExportDetails,
            runExport},
    Command{"exports", "Show the kinds of files that can be written", {}, kExportsOptions, "", runExports},
    Command{"profiles",
            "Show the kinds of files that are known",
            {},
            kProfilesOptions,
            "How to write a profile of your own is explained in docs/profiles.md.\n",
            runProfiles},
    Command{"recognise", "Say what kind of file this is, and why", kRecogniseArguments, kRecogniseOptions,
            "Exit code 1 when no profile fits.\n", runRecognise},
    Command{"list", "Show records", kListArguments, kListOptions, kListDetails, runList},
    Command{"kpi", "Compute key figures", kKpiArguments, kKpiOptions, kKpiDetails, runKpi},
    Command{"today", "Show what needs a hand now", kBookOnly, kTodayOptions, kTodayDetails, runToday},
    Command{"journal", "Show what changed the book, newest first", kBookOnly, kJournalOptions, "", runJournal},
    Command{"undo", "Take an entry of the journal back", kUndoArguments, kUndoOptions,
            "The undo is itself an entry, so undoing it does the change again. Without SEQ the newest entry in force\n"
            "is taken back. When rows have changed since, nothing happens and they are named (exit code 3).\n",
            runUndo},
    Command{"verify", "Check that a book is whole and untouched", kBookOnly, kVerifyOptions,
            "Checks the file's structure, all references, the chain of hashes of the journal and every derived sum. With\n"
            "--deep every row is compared with what the journal says it must be. Exit code 1 when anything is found.\n",
            runVerify},
    Command{"backup", "Write a verified copy of a book", kBackupArguments, {}, "", runBackup},
    Command{"restore",
            "Put a backup in the place of a book",
            kRestoreArguments,
            {},
            "The backup is verified first. A book that is in its place is kept beside it under another name.\n",
            runRestore},
    Command{
        "render", "Draw every page and dialog of the workbench into PNG files", kRenderArguments, kRenderOptions,
        "Needs no display, and draws from a copy of the book. Names say what a picture shows: page_language_theme.png, and\n"
        "the scale where it is not 1.\n",
        runRender},
    Command{"help", "Explain the program or one command", kHelpArguments, kHelpOptions, "", runHelp},
};

}  // namespace

std::span<const Command> commands() {
  return kCommands;
}

const Command* findCommand(std::string_view name) {
  const auto* found = std::ranges::find(kCommands, name, &Command::name);
  return found == kCommands.end() ? nullptr : found;
}

}  // namespace kontor::app

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/issue.h"
#include "exchange/import_set.h"
#include "exchange/mending.h"
#include "exchange/profile.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kontor::exchange {

/// Bytes done and all bytes; called a few times a second on the reading thread.
using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

/// How a file was understood, and why.
struct Recognition {
  const Profile* profile = nullptr;      ///< null when no profile fits
  std::string encoding;                  ///< utf-8, windows-1252, cp932, gb18030, utf-16le …; of workbooks: xlsx, xls
  bool encodingUncertain = false;        ///< too few letters tell it
  char separator = ',';                  ///< of delimited text
  std::string sheet;                     ///< of a workbook; empty: the file is delimited text
  std::vector<std::string> sheets;       ///< all of a workbook
  std::vector<std::string> otherSheets;  ///< those that the profile fits as well and that are not read
  std::int64_t headerLine = 0;
  std::size_t usualCells = 0;  ///< of most of the first data rows; more than the header when they end in separators
  /// What most of the first data rows tell of rows that are shorter than the header.
  enum class ShortRows : std::uint8_t {
    Wrong,    ///< the others are longer
    Unclear,  ///< there are too few rows, or too many lengths
    Usual,    ///< most have the same length, shorter than the header
  } shortRows = ShortRows::Unclear;
  std::int64_t rowAbove = 0;     ///< the first row above the header that looks like those below it
  std::string marketplace;       ///< as the first rows name it, when the profile knows such names
  std::string zone;              ///< for a new channel: of the marketplace or of the file's times, else the profile's
  std::vector<std::string> why;  ///< codes: `bom`, `valid_utf8`, `header_matches:41/41`, `separator_from_header` …
  domain::Issues issues;         ///< why it cannot be read: html_page, empty_file, binary, no_profile …
  /// What somebody did to its rows; null: nothing.
  std::shared_ptr<const Mending> mending;
};

/// What somebody said of a file's form; what is left out is worked out.
struct FormChoice {
  std::optional<std::string> encoding = {};  ///< name of a charset
  std::optional<char> separator = {};
  std::optional<std::string> sheet = {};
  std::int64_t headerLine = 0;  ///< 0: found by its names

  friend bool operator==(const FormChoice&, const FormChoice&) = default;
};

/// Looks at the first part of a file only. `only` leaves no choice of the profile. Throws
/// std::filesystem::filesystem_error when the file cannot be opened.
Recognition recognise(const std::filesystem::path& file, const ProfileCatalog& catalog, const Profile* only = nullptr,
                      const FormChoice& chosen = {});

/// What the file itself does not say.
struct ReadSettings {
  std::string zone = "UTC";                   ///< the channel's zone: business days, and times without offset
  domain::Currency currency = {};             ///< for files without a currency column
  std::optional<std::string> dateOrder = {};  ///< dmy, mdy or ymd, when the profile asks for it
  std::optional<std::string> openDates = {};  ///< the same, when the file's own dates do not tell
  std::optional<std::string> numbers = {};    ///< point or comma, the decimal mark of every column of numbers
  /// The same for those columns only whose profile leaves it open, when the file's own numbers do not tell.
  std::optional<std::string> openNumbers = {};
  std::optional<domain::Instant> now = {};  ///< for order files without dates
};

/// True when the dates of such files may begin with the day, the month or the year.
bool asksForDateOrder(const Profile& profile);
/// True when the decimal mark of some column may be a point or a comma.
bool asksForDecimalMark(const Profile& profile);
/// Reads a whole file by a profile. Personal data exists only in the returned set. Throws storage::Cancelled when
/// `stop` is requested; a file that cannot be decoded at all comes back with issues and no drafts.
std::unique_ptr<ImportSet> readFile(const std::filesystem::path& file, const Recognition& recognition,
                                    const ReadSettings& settings, std::stop_token stop = {}, const Progress& progress = {});

}  // namespace kontor::exchange

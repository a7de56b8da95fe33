// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_data.h"
#include "exchange/read/cut_rows.h"
#include "exchange/read/row_source.h"
#include "exchange/read_file.h"
#include "exchange/text/charset.h"
#include "exchange/text/sniff.h"
#include "exchange/values/cell_text.h"
#include "exchange/workbook/workbook.h"
#include "storage/zone.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace kontor::exchange {
namespace {

/// One way to understand the file.
struct Understanding {
  const Profile* profile = nullptr;
  const CutRows* cut = nullptr;
  std::size_t row = 0;  ///< index of the header among the cut rows
  HeaderFit fit;

  bool betterThan(const Understanding& other) const {
    if (other.profile == nullptr || fit.fits() != other.fit.fits()) return other.profile == nullptr || fit.fits();
    if (fit.matched != other.fit.matched) return fit.matched > other.fit.matched;
    return fit.missing.size() < other.fit.missing.size();
  }
};

void consider(const Profile& profile, const CutRows& cut, const FormChoice& chosen, Understanding& best) {
  for (std::size_t i = 0; i < cut.rows.size(); ++i) {
    if (chosen.headerLine > 0 && cut.rows[i].line != chosen.headerLine) continue;
    // Joined files have their header again further down, perhaps with more names that are known.
    if (best.profile == &profile && best.cut == &cut && best.fit.fits()) return;
    Understanding found{&profile, &cut, i, headerFit(cut.asHeader[i], profile)};
    if (found.fit.matched > 0 && found.betterThan(best)) best = std::move(found);
  }
}

domain::Issue plainIssue(std::string_view code) {
  return {std::string(code), "", 0, "", "", ""};
}

void reportNothingFits(Recognition& recognition, const Understanding& nearest, bool chosen) {
  if (!chosen || nearest.profile == nullptr) recognition.issues.push_back(plainIssue("no_profile"));
  if (nearest.profile == nullptr) return;
  const auto columns = std::ranges::count_if(nearest.profile->columns, &ColumnRule::required);
  const auto required = columns + static_cast<std::ptrdiff_t>(nearest.profile->alsoRequired.size());
  const auto missing = static_cast<std::ptrdiff_t>(nearest.fit.missing.size());
  if (!chosen && missing * 2 > required) return;
  for (const HeaderNames* names : nearest.fit.missing) {
    recognition.issues.push_back({"missing_column", "", 0, names->names.front(), "", nearest.profile->id});
  }
}

/// `Etc/GMT-2` for times two hours before UTC; the zone data have no names for other offsets.
std::string zoneOfOffset(std::int32_t seconds) {
  const std::int32_t hours = seconds / 3600;
  if (seconds % 3600 != 0 || hours < -12 || hours > 14) return "UTC";
  if (hours == 0) return "UTC";
  return fmt::format("Etc/GMT{}{}", hours > 0 ? '-' : '+', hours > 0 ? hours : -hours);
}

/// What the first data rows tell about the place they come from.
void placeFromRows(Recognition& recognition, const Profile& profile, const CutRows& cut, std::size_t headerAt) {
  recognition.zone = profile.zone;
  const HeaderRow& header = cut.asHeader[headerAt];
  const auto shop = header.column(profile.marketplaceColumn);
  const auto placed = std::ranges::find_if(
      profile.columns, [](const ColumnRule& rule) { return rule.owner == Owner::Record && rule.field->id == "placed"; });
  const auto times = profile.zoneOfTimes && placed != profile.columns.end() ? header.column(placed->headers) : std::nullopt;
  for (std::size_t i = headerAt + 1; i < cut.rows.size(); ++i) {
    const std::vector<std::string_view> cells(cut.rows[i].cells.begin(), cut.rows[i].cells.end());
    if (shop && recognition.marketplace.empty()) {
      const auto name = cellAt(cells, *shop);
      for (const Marketplace& place : profile.marketplaces) {
        if (!equalsIgnoringCase(place.name, name)) continue;
        recognition.marketplace = place.name;
        if (!place.zone.empty()) recognition.zone = place.zone;
      }
    }
    if (!times || recognition.zone != profile.zone) continue;
    const DateText date = readDate(cellAt(cells, *times), placed->dates.always);
    if (date.offset) recognition.zone = zoneOfOffset(*date.offset);
  }
}

constexpr std::ptrdiff_t kRecordCells = 4;

std::ptrdiff_t filledCells(const TextRow& row) {
  return std::ranges::count_if(row.cells, [](const std::string& cell) { return !trimCell(cell).empty(); });
}

bool isFilled(const TextRow& row) {
  return filledCells(row) > 0;
}

/// How many cells the rows below the header have as a rule.
void measureRows(Recognition& recognition, const CutRows& cut, std::size_t headerAt) {
  const std::size_t width = cut.asHeader[headerAt].size();
  std::map<std::size_t, int> counts;
  int full = 0, all = 0;
  std::vector<RowTests> footers;
  for (const RowRule& rule : recognition.profile->rows) {
    if (rule.use == RowRule::Use::End) footers.emplace_back(rule.when, cut.asHeader[headerAt]);
  }
  for (std::size_t i = headerAt + 1; i < cut.rows.size(); ++i) {
    const auto& cells = cut.rows[i].cells;
    const auto least = std::min<std::ptrdiff_t>(kRecordCells, static_cast<std::ptrdiff_t>(width));
    if (filledCells(cut.rows[i]) < least) continue;  // of a footer
    const std::vector<std::string_view> views(cells.begin(), cells.end());
    if (std::ranges::any_of(footers, [&](const RowTests& tests) { return tests.possible() && tests.hold(views); })) break;
    ++counts[cells.size()];
    ++all;
    full += cells.size() >= width ? 1 : 0;
  }
  const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
  const std::size_t usual = most == counts.end() ? 0 : most->first;
  const int times = most == counts.end() ? 0 : most->second;
  recognition.usualCells = std::max(width, times > 1 || all > 1 ? usual : 0);
  if (full > 0 && 2 * full >= all) recognition.shortRows = Recognition::ShortRows::Wrong;
  if (usual < width && times > 1 && 2 * times > all) recognition.shortRows = Recognition::ShortRows::Usual;
}

/// Rows above the header that hold as much as those below it: another header may stand above them that is damaged.
void noteRowsAbove(Recognition& recognition, const CutRows& cut, std::size_t headerAt) {
  const auto names = filledCells(cut.rows[headerAt]);
  for (std::size_t i = 0; i < headerAt && recognition.rowAbove == 0; ++i) {
    const bool isWide = cut.rows[i].cells.size() >= cut.rows[headerAt].cells.size();
    if (isWide && 2 * filledCells(cut.rows[i]) >= names) recognition.rowAbove = cut.rows[i].line;
  }
}

bool hasRowsBelow(const CutRows& cut, std::size_t headerAt) {
  return std::any_of(cut.rows.begin() + static_cast<std::ptrdiff_t>(headerAt) + 1, cut.rows.end(), isFilled);
}

/// What is the same for text and workbooks.
void describe(Recognition& recognition, const std::filesystem::path& file, const Understanding& best,
              const FormChoice& chosen) {
  const CutRows& cut = *best.cut;
  recognition.profile = best.profile;
  recognition.separator = cut.dialect.separator;
  recognition.sheet = cut.sheet;
  recognition.headerLine = cut.rows[best.row].line;
  measureRows(recognition, cut, best.row);
  noteRowsAbove(recognition, cut, best.row);
  if (chosen.headerLine > 0) recognition.why.emplace_back("header_line_chosen");
  recognition.why.push_back(fmt::format("header_matches:{}/{}", best.fit.matched, cut.asHeader[best.row].size()));
  placeFromRows(recognition, *best.profile, cut, best.row);
  if (hasRowsBelow(cut, best.row)) return;
  RowSource rows(file, recognition, {});
  RowSource::DataRow data;
  if (rows.hasHeader() && !rows.next(data)) recognition.issues.push_back(plainIssue("only_header"));
}

std::vector<const Profile*> candidates(const ProfileCatalog& catalog, const Profile* only) {
  return only != nullptr ? std::vector<const Profile*>{only} : catalog.all();
}

/// Sheets that the profile fits as well as the one that is read.
void nameOtherSheets(Recognition& recognition, const std::vector<CutRows>& sheets, const Understanding& best) {
  for (const CutRows& cut : sheets) {
    for (std::size_t i = 0; &cut != best.cut && i < cut.rows.size(); ++i) {
      if (!headerFit(cut.asHeader[i], *best.profile).fits()) continue;
      if (hasRowsBelow(cut, i)) recognition.otherSheets.push_back(cut.sheet);
      break;
    }
  }
}

void recogniseWorkbook(Recognition& recognition, const std::filesystem::path& file, const ProfileCatalog& catalog,
                       const Profile* only, const FormChoice& chosen) {
  const auto workbook = openWorkbook(file);
  recognition.encoding = workbook->format();
  std::vector<CutRows> sheets = cutSheets(*workbook);
  for (const CutRows& cut : sheets) recognition.sheets.push_back(cut.sheet);
  if (chosen.sheet) std::erase_if(sheets, [&](const CutRows& cut) { return cut.sheet != *chosen.sheet; });
  if (sheets.empty()) throw WorkbookError("empty_file");
  Understanding best;
  for (const Profile* profile : candidates(catalog, only)) {
    for (const CutRows& cut : sheets) consider(*profile, cut, chosen, best);
  }
  if (best.profile == nullptr || !best.fit.fits()) {
    recognition.sheet = sheets.front().sheet;
    reportNothingFits(recognition, best, only != nullptr);
    return;
  }
  recognition.why.push_back(chosen.sheet ? "sheet_chosen" : "sheet:" + best.cut->sheet);
  describe(recognition, file, best, chosen);
  nameOtherSheets(recognition, sheets, best);
}

/// The charset that somebody named, else the one that fits.
CharsetGuess charsetOf(const FileSample& sample, std::span<const Charset> preferred, const FormChoice& chosen) {
  CharsetGuess guess = guessCharset(sample, preferred);
  const auto named = chosen.encoding ? charsetFromName(*chosen.encoding) : std::nullopt;
  if (!named) return guess;
  guess.charset = *named;
  guess.why = {"encoding_chosen"};
  if (guess.problem == "binary") guess.problem.clear();
  return guess;
}

void recogniseText(Recognition& recognition, const std::filesystem::path& file, const FileSample& sample,
                   const ProfileCatalog& catalog, const Profile* only, const FormChoice& chosen) {
  const CharsetGuess guess = charsetOf(sample, only != nullptr ? only->encodings : std::vector<Charset>(), chosen);
  recognition.encoding = charsetName(guess.charset);
  recognition.why = guess.why;
  if (!guess.problem.empty()) {
    recognition.issues.push_back({guess.problem, "", 0, "", guess.format, ""});
    return;
  }
  TextCuts cuts(decodeSample(sample, guess.charset));
  Understanding best;
  for (const Profile* profile : candidates(catalog, only)) {
    for (const char separator : chosen.separator ? std::string(1, *chosen.separator) : profile->separators) {
      consider(*profile, cuts.cut({separator, profile->quotes || separator != '\t'}), chosen, best);
    }
  }
  if (best.profile == nullptr || !best.fit.fits()) {
    if (const auto dialect = sniffDialect(cuts.text())) recognition.separator = dialect->separator;
    reportNothingFits(recognition, best, only != nullptr);
    return;
  }
  const CharsetGuess declared = charsetOf(sample, best.profile->encodings, chosen);
  recognition.encoding = charsetName(declared.charset);
  recognition.encodingUncertain = declared.uncertain && !chosen.encoding;
  recognition.why = declared.why;
  recognition.why.emplace_back(chosen.separator ? "separator_chosen" : "separator_from_header");
  describe(recognition, file, best, chosen);
}

}  // namespace

Recognition recognise(const std::filesystem::path& file, const ProfileCatalog& catalog, const Profile* only,
                      const FormChoice& chosen) {
  Recognition recognition;
  const FileSample sample = sampleFile(file);
  try {
    if (beginsAsWorkbook(sample.bytes)) {
      recogniseWorkbook(recognition, file, catalog, only, chosen);
    } else {
      recogniseText(recognition, file, sample, catalog, only, chosen);
    }
  } catch (const WorkbookError& error) {
    recognition = {};
    recognition.issues.push_back({error.code(), "", error.line(), "", error.value(), ""});
  }
  return recognition;
}

}  // namespace kontor::exchange

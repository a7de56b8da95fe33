// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_data.h"
#include "exchange/read/header_row.h"
#include "exchange/read/row_tests.h"
#include "exchange/read_file.h"
#include "exchange/text/charset.h"
#include "exchange/text/delimited.h"
#include "exchange/text/sniff.h"
#include "storage/zone.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace kontor::exchange {
namespace {

/// A header that stands deeper than this is not looked for; the longest preamble met has nine lines.
constexpr std::size_t kSearchedRows = 40;

/// The first rows of the sample, cut in one way.
struct CutRows {
  std::vector<TextRow> rows;
  std::vector<HeaderRow> asHeader;
};

/// One way to understand the file.
struct Understanding {
  const Profile* profile = nullptr;
  Dialect dialect;
  std::size_t row = 0;  ///< index of the header among the cut rows
  HeaderFit fit;

  bool betterThan(const Understanding& other) const {
    if (other.profile == nullptr || fit.fits() != other.fit.fits()) return other.profile == nullptr || fit.fits();
    if (fit.matched != other.fit.matched) return fit.matched > other.fit.matched;
    return fit.missing.size() < other.fit.missing.size();
  }
};

class Recogniser {
 public:
  explicit Recogniser(std::string sample) : m_sample(std::move(sample)) {}

  void consider(const Profile& profile) {
    for (const char separator : profile.separators) {
      const Dialect dialect{separator, profile.quotes || separator != '\t'};
      const CutRows& cut = rowsOf(dialect);
      for (std::size_t i = 0; i < cut.rows.size(); ++i) {
        Understanding found{&profile, dialect, i, headerFit(cut.asHeader[i], profile)};
        if (found.fit.matched > 0 && found.betterThan(m_best)) m_best = std::move(found);
      }
    }
  }

  const Understanding& best() const { return m_best; }
  const CutRows& rowsOf(Dialect dialect) {
    CutRows& cut = m_cuts[{dialect.separator, dialect.quoting}];
    if (!cut.rows.empty()) return cut;
    cut.rows = readRows(m_sample, dialect, kSearchedRows);
    for (const TextRow& row : cut.rows) cut.asHeader.emplace_back(row.cells);
    return cut;
  }

 private:
  std::string m_sample;
  std::map<std::pair<char, bool>, CutRows> m_cuts;
  Understanding m_best;
};

domain::Issue plainIssue(std::string_view code) { return {std::string(code), "", 0, "", "", ""}; }

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
  const auto placed = std::ranges::find_if(profile.columns, [](const ColumnRule& rule) {
    return !rule.ofLine && rule.field->id == "placed";
  });
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

/// How many cells the rows below the header have as a rule.
std::size_t usualCells(const CutRows& cut, std::size_t headerAt) {
  std::map<std::size_t, int> counts;
  for (std::size_t i = headerAt + 1; i < cut.rows.size(); ++i) ++counts[cut.rows[i].cells.size()];
  const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
  return std::max(cut.asHeader[headerAt].size(), most == counts.end() ? 0 : most->first);
}

void describe(Recognition& recognition, const FileSample& sample, Recogniser& recogniser) {
  const Understanding& best = recogniser.best();
  const CutRows& cut = recogniser.rowsOf(best.dialect);
  const CharsetGuess guess = guessCharset(sample, best.profile->encodings);
  recognition.profile = best.profile;
  recognition.encoding = charsetName(guess.charset);
  recognition.separator = best.dialect.separator;
  recognition.headerLine = cut.rows[best.row].line;
  recognition.usualCells = usualCells(cut, best.row);
  recognition.why = guess.why;
  recognition.why.emplace_back("separator_from_header");
  recognition.why.push_back(fmt::format("header_matches:{}/{}", best.fit.matched, cut.asHeader[best.row].size()));
  placeFromRows(recognition, *best.profile, cut, best.row);
}

}  // namespace

Recognition recognise(const std::filesystem::path& file, const ProfileCatalog& catalog, const Profile* only) {
  Recognition recognition;
  const FileSample sample = sampleFile(file);
  const CharsetGuess guess = guessCharset(sample, only != nullptr ? only->encodings : std::vector<Charset>());
  recognition.encoding = charsetName(guess.charset);
  recognition.why = guess.why;
  if (!guess.problem.empty()) {
    recognition.issues.push_back(plainIssue(guess.problem));
    return recognition;
  }
  const std::string text = decodeSample(sample, guess.charset);
  Recogniser recogniser(text);
  for (const Profile* profile : only != nullptr ? std::vector<const Profile*>{only} : catalog.all()) {
    recogniser.consider(*profile);
  }
  if (recogniser.best().profile == nullptr || !recogniser.best().fit.fits()) {
    if (const auto dialect = sniffDialect(text)) recognition.separator = dialect->separator;
    reportNothingFits(recognition, recogniser.best(), only != nullptr);
    return recognition;
  }
  describe(recognition, sample, recogniser);
  return recognition;
}

}  // namespace kontor::exchange

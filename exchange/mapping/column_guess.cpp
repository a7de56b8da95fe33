// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/column_guess.h"

#include "domain/currency.h"
#include "exchange/mapping/field_names.h"
#include "exchange/values/country_names.h"
#include "exchange/values/date_text.h"
#include "exchange/values/number_text.h"

#include <algorithm>
#include <array>

namespace kontor::exchange {
namespace {

using domain::FieldType;

constexpr int kByName = 100;
constexpr int kByPart = 50;
constexpr int kByValues = 20;
constexpr double kMostFit = 0.8;
constexpr std::size_t kShortestPart = 4;  // bytes: four letters or two Chinese characters

bool looksLikeDate(std::string_view text) {
  static const DateShape shape = *DateShape::of(
      std::array<std::string, 12>{"yyyy-M-d[ H:mm:ss]", "yyyy-M-d H:mm", "yyyy/M/d[ H:mm:ss]", "yyyy/M/d H:mm",
                                  "yyyy'年'M'月'd'日'", "yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX]", "d/M/yyyy[ H:mm]",
                                  "M/d/yyyy[ H:mm]", "d.M.yyyy[ H:mm]", "d MMM yyyy", "MMM d, yyyy", "d/M/yy"});
  return readDate(text, shape).ok();
}

bool looksLikeEmail(std::string_view text) {
  const auto at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos;
}

bool looksLike(const domain::Field& field, std::string_view text) {
  switch (field.type) {
    case FieldType::Instant:
    case FieldType::Day: return looksLikeDate(text);
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Weight:
    case FieldType::Length: return readNumberIfUnambiguous(text, 9).code != "not_a_number";
    case FieldType::Integer: return readNumberIfUnambiguous(text, 0).ok();
    case FieldType::Currency: return domain::Currency::fromCode(text).has_value();
    case FieldType::Country: return !countryCode(text).empty();
    case FieldType::Flag: return text == "0" || text == "1";
    case FieldType::Sealed: return (field.id == "email") == looksLikeEmail(text);
    default: return true;
  }
}

bool valuesFit(const domain::Field& field, const std::vector<std::string>& values) {
  if (values.empty()) return true;
  const auto fitting = std::ranges::count_if(values, [&](const std::string& text) { return looksLike(field, text); });
  return static_cast<double>(fitting) >= kMostFit * static_cast<double>(values.size());
}

struct Candidate {
  int score = 0;
  std::size_t column = 0;
  std::size_t field = 0;
  std::string_view why;
};

int nameScore(const std::string& header, const std::vector<std::string>& names, std::string_view& why) {
  int best = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    // The usual names stand first.
    const int place = static_cast<int>(std::min<std::size_t>(i, 20));
    if (header == names[i] && best < kByName - place) {
      best = kByName - place;
      why = "name";
    } else if (best < kByPart && names[i].size() >= kShortestPart && header.find(names[i]) != std::string::npos) {
      best = kByPart - 20 + static_cast<int>(std::min<std::size_t>(names[i].size(), 19));
      why = "part_of_name";
    }
  }
  return best;
}

/// What values alone tell: nothing else looks like an address of e-mail, a currency or, the first one, a date.
int valueScore(const domain::Field& field, const std::vector<std::string>& values) {
  if (values.empty()) return 0;
  const bool telling = field.id == "email" || field.type == FieldType::Currency || field.id == "placed";
  return telling && valuesFit(field, values) ? kByValues : 0;
}

std::vector<Candidate> candidatesOf(const TableSample& sample, domain::Entity entity,
                                    const std::vector<std::string>& fields) {
  std::vector<Candidate> candidates;
  for (std::size_t column = 0; column < sample.header.size(); ++column) {
    const std::string header = comparableName(sample.header[column]);
    const auto first = std::ranges::find(sample.header, sample.header[column]) - sample.header.begin();
    if (header.empty() || static_cast<std::size_t>(first) != column) continue;
    const auto values = sample.valuesOf(column);
    for (std::size_t at = 0; at < fields.size(); ++at) {
      const domain::Field& field = *teachableField(entity, fields[at]);
      Candidate candidate{0, column, at, "values"};
      candidate.score = nameScore(header, namesOfField(entity, fields[at]), candidate.why);
      if (candidate.score > 0 && !valuesFit(field, values)) continue;
      if (candidate.score == 0) candidate.score = valueScore(field, values);
      if (candidate.score > 0) candidates.push_back(candidate);
    }
  }
  std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::score);
  return candidates;
}

}  // namespace

std::vector<ColumnGuess> guessColumns(const TableSample& sample, domain::Entity entity) {
  const auto fields = teachableFields(entity);
  std::vector<ColumnGuess> guesses(sample.header.size());
  std::vector<bool> taken(fields.size());
  for (const Candidate& candidate : candidatesOf(sample, entity, fields)) {
    if (taken[candidate.field] || !guesses[candidate.column].field.empty()) continue;
    taken[candidate.field] = true;
    guesses[candidate.column] = {fields[candidate.field], candidate.why};
  }
  return guesses;
}

domain::Entity guessEntity(const TableSample& sample) {
  domain::Entity best = domain::Entity::SalesOrder;
  std::ptrdiff_t bestScore = -1;
  for (const Teaching& teaching : teachings()) {
    const domain::Entity entity = teaching.entity;
    const auto guesses = guessColumns(sample, entity);
    std::ptrdiff_t score = std::ranges::count_if(guesses, [](const ColumnGuess& guess) { return !guess.field.empty(); });
    for (const std::string_view needed : teaching.needed) {
      const bool there = std::ranges::find(guesses, needed, &ColumnGuess::field) != guesses.end();
      score += there ? 2 : -10;
    }
    if (score <= bestScore) continue;
    best = entity;
    bestScore = score;
  }
  return best;
}

OwnProfile guessProfile(const TableSample& sample, domain::Entity entity) {
  OwnProfile profile;
  profile.entity = entity;
  profile.encoding = sample.sheet.empty() ? sample.encoding : std::string();
  const auto guesses = guessColumns(sample, entity);
  for (std::size_t i = 0; i < guesses.size(); ++i) profile.columns.push_back({sample.header[i], guesses[i].field});
  profile.states = guessStates(sample, profile);
  return profile;
}

std::vector<std::pair<std::string, std::string>> guessStates(const TableSample& sample, const OwnProfile& profile) {
  std::vector<std::pair<std::string, std::string>> states;
  const std::string_view state = teachingOf(profile.entity).state;
  if (state.empty()) return states;
  const domain::Field& field = *domain::findField(profile.entity, state);
  for (std::size_t column = 0; column < profile.columns.size(); ++column) {
    if (profile.columns[column].field != state) continue;
    for (const std::string& text : sample.valuesOf(column)) states.emplace_back(text, meaningOfChoice(field, text));
  }
  return states;
}

}  // namespace kontor::exchange

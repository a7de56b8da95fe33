// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/filter_text.h"

#include "models/words/text.h"
#include "storage/filter/fold.h"
#include "storage/lists/find_many.h"
#include "storage/lists/list_query.h"

#include <algorithm>

namespace kontor::models {
namespace {

using storage::FilterTerm;
using Operator = FilterTerm::Operator;

std::string_view operatorText(Operator op) {
  switch (op) {
    case Operator::Equal: return "=";
    case Operator::Less: return "<";
    case Operator::LessOrEqual: return "<=";
    case Operator::Greater: return ">";
    case Operator::GreaterOrEqual: return ">=";
    case Operator::Contains: break;
  }
  return ":";
}

std::string inQuotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char letter : text) {
    if (letter == '"') quoted += '"';
    quoted += letter;
  }
  return quoted + '"';
}

std::string termText(const FilterTerm& term) {
  std::string text = term.negated ? "-" : "";
  if (term.field.empty()) return text + inQuotes(term.values.front());
  text += term.field;
  text += operatorText(term.op);
  for (std::size_t i = 0; i < term.values.size(); ++i) {
    text += (i == 0 ? "" : ",") + (term.values[i].empty() ? std::string() : inQuotes(term.values[i]));
  }
  return text;
}

bool isOfWords(domain::Entity entity, const FilterTerm& term) {
  const domain::Field* field = domain::findField(entity, term.field);
  const bool asks = term.op == Operator::Equal || term.op == Operator::Contains;
  return field != nullptr && asks && FieldText::showsWords(*field);
}

// The codes in the book that one of the values means; what stands for none goes on meaning nothing.
void takeCodes(storage::Reader& reader, const FieldText& text, const domain::Field& field, FilterTerm& term) {
  std::vector<std::string> codes;
  for (const std::string& code : storage::distinctTexts(reader, field)) {
    const std::string shown[] = {storage::fold(code), storage::fold(fromQt(text.format(field, code)))};
    const auto fits = [&](const std::string& value) {
      const std::string sought = storage::fold(value);
      return std::ranges::any_of(shown, [&](const std::string& words) {
        return !value.empty() && (term.op == Operator::Equal ? words == sought : words.find(sought) != std::string::npos);
      });
    };
    if (std::ranges::any_of(term.values, fits)) codes.push_back(code);
  }
  const bool asksForNone = std::ranges::find(term.values, std::string()) != term.values.end();
  if (asksForNone) codes.emplace_back();
  if (codes.empty()) return;
  term.op = Operator::Equal;
  term.values = std::move(codes);
}

}  // namespace

std::string quotedFilterValue(std::string_view text) {
  // The blank of Chinese keyboards ends a term too.
  if (text.find_first_of(" \t\r\n,\"") == std::string_view::npos && text.find("\u3000") == std::string_view::npos) {
    return std::string(text);
  }
  return inQuotes(text);
}

std::string filterByWords(storage::Reader& reader, const FieldText& text, domain::Entity entity, const std::string& filter) {
  storage::Filter parsed = storage::Filter::parse(entity, filter);
  const auto hasWords = [entity](const FilterTerm& term) { return isOfWords(entity, term); };
  if (std::ranges::none_of(parsed.terms, hasWords)) return filter;
  std::string byCodes;
  for (FilterTerm& term : parsed.terms) {
    if (hasWords(term)) takeCodes(reader, text, *domain::findField(entity, term.field), term);
    byCodes += (byCodes.empty() ? "" : " ") + termText(term);
  }
  return byCodes;
}

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filter/filter.h"

#include "storage/filter/filter_value.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace kontor::storage {
namespace {

using Operator = FilterTerm::Operator;

// What separates terms, and the operators as they are typed: longer ones first, full-width forms of Chinese keyboards too.
constexpr std::array<std::string_view, 5> kBlanks = {" ", "\t", "\n", "\r", "\u3000"};
constexpr std::array<std::pair<std::string_view, Operator>, 10> kOperators = {{
    {":>=", Operator::GreaterOrEqual},
    {":<=", Operator::LessOrEqual},
    {">=", Operator::GreaterOrEqual},
    {"<=", Operator::LessOrEqual},
    {":>", Operator::Greater},
    {":<", Operator::Less},
    {">", Operator::Greater},
    {"<", Operator::Less},
    {"=", Operator::Equal},
    {":", Operator::Contains},
}};
constexpr std::string_view kWideColon = "\uff1a";

std::size_t blankLength(std::string_view text) {
  for (const std::string_view blank : kBlanks) {
    if (text.starts_with(blank)) return blank.size();
  }
  return 0;
}

// The letters of a field's name that `text` begins with.
std::string_view leadingName(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && ((text[length] >= 'a' && text[length] <= 'z') || text[length] == '_' ||
                                  (length > 0 && text[length] >= '0' && text[length] <= '9'))) {
    ++length;
  }
  return text.substr(0, length);
}

class FilterParser {
 public:
  FilterParser(domain::Entity entity, std::string_view text) : m_entity(entity), m_rest(text) {}

  Filter parse() {
    while (skipBlanks()) term();
    return std::move(m_filter);
  }

 private:
  bool skipBlanks() {
    while (const std::size_t length = blankLength(m_rest)) m_rest.remove_prefix(length);
    return !m_rest.empty();
  }

  void term() {
    const std::string_view begin = m_rest;
    FilterTerm term;
    if (m_rest.size() > 1 && m_rest.front() == '-' && blankLength(m_rest.substr(1)) == 0) {
      term.negated = true;
      m_rest.remove_prefix(1);
    }
    const auto name = leadingName(m_rest);
    const auto op = name.empty() ? std::nullopt : takeOperator(name.size());
    if (!op) {
      term.values = {word(false)};
      if (!term.values.front().empty()) m_filter.terms.push_back(std::move(term));
      return;
    }
    term.field = name;
    term.op = *op;
    term.values = takeValues();
    if (!m_filter.ofFields.empty()) m_filter.ofFields.push_back(' ');
    m_filter.ofFields.append(begin.substr(0, begin.size() - m_rest.size()));
    check(std::move(term));
  }

  // Moves behind the name and the operator when there is one.
  std::optional<Operator> takeOperator(std::size_t nameLength) {
    const auto behind = m_rest.substr(nameLength);
    if (behind.starts_with(kWideColon)) {
      m_rest.remove_prefix(nameLength + kWideColon.size());
      return Operator::Contains;
    }
    for (const auto& [typed, op] : kOperators) {
      if (!behind.starts_with(typed)) continue;
      m_rest.remove_prefix(nameLength + typed.size());
      return op;
    }
    return std::nullopt;
  }

  std::vector<std::string> takeValues() {
    std::vector<std::string> values = {word(true)};
    while (m_rest.starts_with(',')) {
      m_rest.remove_prefix(1);
      values.push_back(word(true));
    }
    return values;
  }

  // Up to the next blank (or comma); inside double quotes everything counts, and two of them mean one.
  std::string word(bool endsAtComma) {
    std::string text;
    bool quoted = false;
    while (!m_rest.empty()) {
      if (!quoted && (blankLength(m_rest) != 0 || (endsAtComma && m_rest.front() == ','))) break;
      const bool quote = m_rest.front() == '"';
      if (quote && quoted && m_rest.substr(1).starts_with('"')) {
        m_rest.remove_prefix(1);
        text.push_back('"');
      } else if (quote) {
        quoted = !quoted;
      } else {
        text.push_back(m_rest.front());
      }
      m_rest.remove_prefix(1);
    }
    return text;
  }

  void check(FilterTerm term) {
    const domain::Field* field = domain::findField(m_entity, term.field);
    if (field == nullptr) {
      m_filter.issues.push_back({.code = "unknown_field", .field = {}, .column = {}, .value = term.field, .expected = {}});
      return;
    }
    bool fits = true;
    for (const std::string& value : term.values) {
      const auto result = soughtValue(*field, term.op, value);
      if (const auto* wrong = std::get_if<WrongValue>(&result)) {
        const bool sealed = field->type == domain::FieldType::Sealed;
        m_filter.issues.push_back({.code = wrong->code,
                                   .field = term.field,
                                   .column = {},
                                   .value = sealed ? std::string() : value,
                                   .expected = wrong->expected});
        fits = false;
      }
    }
    if (fits) m_filter.terms.push_back(std::move(term));
  }

  domain::Entity m_entity;
  std::string_view m_rest;
  Filter m_filter;
};

}  // namespace

Filter Filter::parse(domain::Entity entity, std::string_view text) {
  return FilterParser(entity, text).parse();
}

bool Filter::hasFreeText() const {
  return std::ranges::any_of(terms, [](const FilterTerm& term) { return term.field.empty(); });
}

}  // namespace kontor::storage

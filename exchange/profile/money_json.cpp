// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile/money_json.h"

#include "exchange/profile/json_columns.h"
#include "exchange/profile/json_shapes.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

const domain::Field* lineField(std::string_view id) {
  return domain::findField(domain::Entity::SettlementLine, id);
}

/// Reads the amounts of one profile, each with the columns that it needs.
class MoneyBuilder {
 public:
  MoneyBuilder(const NumberShape& numbers, Profile& profile) : m_numbers(numbers), m_profile(profile) {}

  void read(const JsonNode& root) {
    for (const JsonNode& node : root.listOf("amounts")) {
      if (node.keys({"header", "when", "kind", "words", "label", "currency", "negative", "aside", "numbers", "nothing",
                     "between", "only_between"})) {
        m_profile.amounts.push_back(amount(node));
      }
    }
    if (const auto node = root.at("net"); node && node->keys({"header", "rest", "numbers"})) {
      m_profile.net = NetRule{column(*node, "amount"), node->flagOf("rest")};
    }
    if (const auto node = root.at("balance"); node && node->keys({"header", "numbers"})) {
      m_profile.balance = column(*node, "amount");
    }
    m_profile.idsRepeat = root.flagOf("ids_repeat");
    if (m_profile.amounts.empty() && !(m_profile.net && m_profile.net->rest)) root.need("amounts");
  }

 private:
  ColumnRule column(const JsonNode& node, std::string_view field) {
    ColumnRule rule;
    rule.headers = needHeaders(node, "header");
    rule.field = lineField(field);
    rule.numbers = m_numbers;
    if (const auto numbers = node.at("numbers")) rule.numbers = numbersFromJson(*numbers, m_numbers);
    if (node.has("nothing")) rule.numbers.nothing = node.textsOf("nothing");
    columnPartFromJson(node, rule);
    keep(rule.headers);
    return rule;
  }

  AmountRule amount(const JsonNode& node) {
    AmountRule rule;
    rule.column = column(node, "amount");
    if (const auto when = node.at("when")) rule.when = tests(*when);
    if (const auto kind = node.at("kind")) rule.kind = kindRules(*kind);
    if (const auto currency = node.at("currency")) {
      rule.currency.headers = headersFromJson(*currency);
      rule.currency.field = lineField("currency");
      rule.currency.numbers = m_numbers;
      rule.currency.anyCode = true;
      keep(rule.currency.headers);
    }
    for (const JsonNode& words : node.listOf("words")) {
      rule.words.push_back(headersFromJson(words));
      keep(rule.words.back());
    }
    rule.label = node.textOf("label");
    rule.negative = node.flagOf("negative");
    rule.aside = node.flagOf("aside");
    return rule;
  }

  std::vector<CellTest> tests(const JsonNode& node) {
    auto read = cellTestsFromJson(node);
    tellNothing(read);
    return read;
  }

  std::vector<ChoiceRule> kindRules(const JsonNode& node) {
    const auto* field = lineField("kind");
    if (node.isText()) {
      if (!domain::isChoice(*field, node.text())) node.fault("unknown_value", field->detail);
      ChoiceRule rule;
      rule.then = node.text();
      return {rule};
    }
    auto rules = choiceRulesFromJson(node.list(), field);
    for (ChoiceRule& rule : rules) {
      tellNothing(rule.when);
      keep(rule.headers);
    }
    return rules;
  }

  void tellNothing(std::vector<CellTest>& tests) {
    for (CellTest& test : tests) test.nothing = m_numbers.nothing;
  }

  // The source rows keep what the amounts are made of, and a file is known by these columns too.
  void keep(const HeaderNames& headers) {
    for (std::size_t i = 0; i < headers.names.size(); ++i) {
      if (std::ranges::find(m_profile.keep.keys, headers.keys[i]) != m_profile.keep.keys.end()) continue;
      m_profile.keep.names.push_back(headers.names[i]);
      m_profile.keep.keys.push_back(headers.keys[i]);
    }
  }

  const NumberShape& m_numbers;
  Profile& m_profile;
};

}  // namespace

void moneyFromJson(const JsonNode& root, const NumberShape& numbers, Profile& profile) {
  MoneyBuilder(numbers, profile).read(root);
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile/json_shapes.h"

#include "exchange/values/cell_text.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

// Reports the first pattern that cannot be compiled at its own place.
DateShape dateShapeFromJson(const JsonNode& node, const DateShape& before = {}) {
  DateShape shape = before;
  for (const JsonNode& entry : node.isText() ? std::vector<JsonNode>{node} : node.list()) {
    if (auto pattern = DatePattern::compile(entry.text())) {
      shape.patterns.push_back(std::move(*pattern));
    } else {
      entry.fault("bad_date_pattern", "yyyy-MM-dd HH:mm:ss");
    }
  }
  return shape;
}

}  // namespace

std::optional<NumberShape> numberShapeFromExample(std::string_view example) {
  NumberShape shape;
  shape.groupMarks.clear();
  std::vector<std::size_t> marks;
  for (std::size_t i = 0; i < example.size(); ++i) {
    if (!isDigit(example[i])) marks.push_back(i);
  }
  if (marks.empty() || marks.front() == 0 || marks.back() + 1 == example.size()) return std::nullopt;
  shape.decimalMark = example[marks.back()];
  if (shape.decimalMark != '.' && shape.decimalMark != ',') return std::nullopt;
  marks.pop_back();
  if (!marks.empty()) {
    const char group = example[marks.front()];
    constexpr std::string_view kGroups = ",.' ";
    if (group == shape.decimalMark || kGroups.find(group) == std::string_view::npos) return std::nullopt;
    if (std::ranges::any_of(marks, [&](std::size_t at) { return example[at] != group; })) return std::nullopt;
    shape.groupMarks = std::string(1, group);
    shape.indianGroups = marks.size() > 1 && marks[1] - marks[0] == 3;
  }
  return shape;
}

HeaderNames headersFromJson(const JsonNode& node) {
  HeaderNames headers;
  headers.names = node.texts();
  for (const std::string& name : headers.names) headers.keys.push_back(normalizeHeader(name));
  return headers;
}

HeaderNames needHeaders(const JsonNode& node, std::string_view key) {
  const auto found = node.need(key);
  return found ? headersFromJson(*found) : HeaderNames();
}

DateShapes datesFromJson(const JsonNode& node) {
  DateShapes shapes;
  if (!node.isObject()) {
    shapes.always = dateShapeFromJson(node);
    return shapes;
  }
  node.keys({"any", "dmy", "mdy", "ymd"});
  if (const auto any = node.at("any")) shapes.always = dateShapeFromJson(*any);
  shapes.needsOrder = node.has("dmy") || node.has("mdy");
  if (!shapes.needsOrder) return shapes;
  if (const auto dmy = node.need("dmy")) shapes.dayFirst = dateShapeFromJson(*dmy, shapes.always);
  if (const auto mdy = node.need("mdy")) shapes.monthFirst = dateShapeFromJson(*mdy, shapes.always);
  const auto ymd = node.at("ymd");
  shapes.yearFirst = ymd ? dateShapeFromJson(*ymd, shapes.always) : shapes.always;
  return shapes;
}

CellTest cellTestFromJson(const JsonNode& node) {
  CellTest test;
  test.headers = needHeaders(node, "header");
  test.anyCell = test.headers.names == std::vector<std::string>{"*"};
  int asked = 0;
  for (const char* key : {"is", "in", "like", "holds", "same_as"}) asked += int{node.has(key)};
  if (asked != 1) node.fault("wrong_test", "is|in|like|holds|same_as");
  if (const auto is = node.at("is")) {
    const std::string word = is->text();
    if (word != "empty" && word != "filled") is->fault("unknown_value", "empty|filled");
    test.kind = word == "filled" ? CellTest::Kind::Filled : CellTest::Kind::Empty;
  } else if (node.has("in")) {
    test.kind = CellTest::Kind::In;
    test.texts = node.textsOf("in");
  } else if (node.has("holds") || node.has("same_as")) {
    test.kind = node.has("holds") ? CellTest::Kind::Holds : CellTest::Kind::SameAs;
    test.other = needHeaders(node, node.has("holds") ? "holds" : "same_as");
  } else {
    test.kind = CellTest::Kind::Like;
    test.texts = {node.textOf("like")};
  }
  return test;
}

std::vector<CellTest> cellTestsFromJson(const JsonNode& node) {
  std::vector<CellTest> tests;
  for (const JsonNode& entry : node.isArray() ? node.list() : std::vector<JsonNode>{node}) {
    if (entry.keys({"header", "is", "in", "like", "holds", "same_as"})) tests.push_back(cellTestFromJson(entry));
  }
  return tests;
}

void columnPartFromJson(const JsonNode& node, ColumnRule& rule) {
  for (const char* key : {"between", "only_between"}) {
    const auto between = node.at(key);
    if (!between) continue;
    const auto ends = between->texts();
    if (ends.size() == 2) {
      rule.open = ends[0];
      rule.close = ends[1];
      rule.onlyBetween = key == std::string_view("only_between");
    } else {
      between->fault("wrong_type", "[\"(\", \")\"]");
    }
  }
  if (const auto list = node.at("only_one_of")) {
    const std::string separator = list->text();
    if (separator.size() != 1) list->fault("unknown_value", ",");
    rule.onlyOneOf = separator.empty() ? '\0' : separator.front();
  }
  for (const JsonNode& further : node.listOf("with")) rule.with.push_back(headersFromJson(further));
  rule.anyCode = node.flagOf("any_code");
  rule.utc = node.flagOf("utc");
}

TextMap textMapFromJson(const JsonNode& node, const domain::Field* field) {
  TextMap map;
  for (const auto& [text, code] : node.members()) {
    std::string to = code.text();
    if (field != nullptr && field->type == domain::FieldType::Choice && !to.empty() && !domain::isChoice(*field, to)) {
      code.fault("unknown_value", field->detail);
    }
    map.emplace_back(text, std::move(to));
  }
  return map;
}

std::vector<ChoiceRule> choiceRulesFromJson(const std::vector<JsonNode>& nodes, const domain::Field* field) {
  std::vector<ChoiceRule> rules;
  for (const JsonNode& node : nodes) {
    if (!node.keys({"header", "is", "in", "like", "holds", "same_as", "when", "map", "then"})) continue;
    ChoiceRule rule;
    if (const auto when = node.at("when")) rule.when = cellTestsFromJson(*when);
    if (const auto map = node.at("map")) {
      rule.headers = needHeaders(node, "header");
      rule.map = textMapFromJson(*map, field);
    } else {
      if (node.has("header")) rule.when.push_back(cellTestFromJson(node));
      rule.then = node.textOf("then");
      if (!node.has("then")) node.need("then");
      if (field != nullptr && !rule.then.empty() && !domain::isChoice(*field, rule.then)) {
        node.at("then")->fault("unknown_value", field->detail);
      }
    }
    rules.push_back(std::move(rule));
  }
  return rules;
}

}  // namespace kontor::exchange

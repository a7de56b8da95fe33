// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile/json_columns.h"
#include "exchange/profile/json_shapes.h"

#include <charconv>
#include <string_view>

namespace kontor::exchange {
namespace {

constexpr std::string_view kNumberPlace = "{n}";

std::vector<std::size_t> padFromJson(const JsonNode& node) {
  std::vector<std::size_t> digits;
  for (const std::string& text : node.texts()) {
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count > 20) node.fault("not_a_number", "3");
    digits.push_back(count);
  }
  return digits;
}

void readComposed(const JsonNode& entry, const ColumnDefaults& defaults, Profile& profile) {
  if (!entry.keys({"field", "headers", "leave_out", "join", "prefix", "pad", "always", "take", "dates", "numbers", "map"}))
    return;
  ComposedField composed;
  if (const auto name = entry.need("field")) {
    const NamedField named = fieldFromJson(*name, profile.entity);
    composed.rule.field = named.field;
    composed.rule.owner = named.owner;
    composed.rule.codeKind = named.codeKind;
  }
  cellRulesFromJson(entry, defaults, composed.rule);
  for (const JsonNode& part : entry.listOf("headers")) composed.parts.push_back(headersFromJson(part));
  if (const auto pad = entry.at("pad")) composed.pad = padFromJson(*pad);
  composed.leaveOut = entry.textsOf("leave_out");
  composed.join = entry.textOf("join");
  composed.prefix = entry.textOf("prefix");
  composed.always = entry.flagOf("always");
  if (composed.rule.field != nullptr) profile.composed.push_back(std::move(composed));
}

void readPackedParts(const JsonNode& node, PackedLines& packed) {
  const auto line = node.need("line");
  if (!line) return;
  const std::string mark = line->text();
  const auto place = mark.find(kNumberPlace);
  if (place == std::string::npos) {
    line->fault("unknown_value", "[{n}]");
    return;
  }
  packed.before = mark.substr(0, place);
  packed.behind = mark.substr(place + kNumberPlace.size());
  for (const JsonNode& part : node.listOf("parts")) {
    if (!part.keys({"field", "open", "close"})) continue;
    const auto name = part.need("field");
    if (!name) continue;
    const NamedField named = fieldFromJson(*name, domain::Entity::SalesOrder);
    if (named.owner != Owner::Line) name->fault("unknown_field", "line.title");
    if (named.field != nullptr) packed.parts.push_back({named.field, part.textOf("open"), part.textsOf("close")});
  }
}

void readPacked(const JsonNode& node, Profile& profile) {
  if (!node.keys({"header", "separator", "between", "line", "parts"})) return;
  PackedLines packed{needHeaders(node, "header"), node.textOf("separator"), node.textOf("between"), {}, {}, {}};
  if (node.has("parts")) {
    readPackedParts(node, packed);
  } else {
    for (const auto* key : {"separator", "between"}) node.need(key);
  }
  profile.packed = std::move(packed);
}

void readWide(const JsonNode& node, const ColumnDefaults& defaults, Profile& profile) {
  if (!node.keys({"header_field", "cell_field", "after"})) return;
  WideColumns wide;
  if (const auto name = node.need("header_field")) wide.headerField = fieldFromJson(*name, profile.entity).field;
  if (const auto name = node.need("cell_field")) wide.cellField = fieldFromJson(*name, profile.entity).field;
  wide.numbers = defaults.numbers;
  if (const auto after = node.at("after")) wide.after = headersFromJson(*after);
  if (wide.headerField != nullptr && wide.cellField != nullptr) profile.wide = std::move(wide);
}

}  // namespace

void shapesFromJson(const JsonNode& root, const ColumnDefaults& defaults, Profile& profile) {
  for (const JsonNode& entry : root.listOf("compose")) readComposed(entry, defaults, profile);
  if (const auto node = root.at("fill_down"); node && node->keys({"key", "headers"})) {
    profile.fillDownKey = needHeaders(*node, "key");
    for (const JsonNode& column : node->listOf("headers")) profile.fillDown.push_back(headersFromJson(column));
  }
  if (const auto node = root.at("wide")) readWide(*node, defaults, profile);
  if (const auto node = root.at("packed")) readPacked(*node, profile);
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile/json_node.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::exchange {
namespace {

// The line of a text, from 1: the parser knows the byte, a person looks for the line.
std::int64_t lineOfByte(std::string_view text, std::size_t byte) {
  return 1 + std::ranges::count(text.substr(0, std::min(byte, text.size())), '\n');
}

}  // namespace

void JsonNode::fault(std::string_view code, std::string_view expected) const {
  std::string value = m_value->is_string() ? m_value->get<std::string>() : std::string();
  if (m_value->is_number() || m_value->is_boolean() || m_value->is_null()) value = m_value->dump();
  m_issues->push_back({std::string(code), "", 0, m_path, std::move(value), std::string(expected)});
}

bool JsonNode::keys(std::initializer_list<std::string_view> known) const {
  if (!m_value->is_object()) {
    fault("wrong_type", "object");
    return false;
  }
  for (const auto& [key, value] : m_value->items()) {
    if (std::ranges::find(known, std::string_view(key)) != known.end()) continue;
    at(key)->fault("unknown_key", fmt::format("{}", fmt::join(known, "|")));
  }
  return true;
}

std::optional<JsonNode> JsonNode::at(std::string_view key) const {
  if (!has(key)) return std::nullopt;
  std::string path = m_path.empty() ? std::string(key) : fmt::format("{}.{}", m_path, key);
  return JsonNode((*m_value)[std::string(key)], std::move(path), *m_issues);
}

std::optional<JsonNode> JsonNode::need(std::string_view key) const {
  auto found = at(key);
  if (!found) {
    std::string path = m_path.empty() ? std::string(key) : fmt::format("{}.{}", m_path, key);
    m_issues->push_back({"missing_key", "", 0, std::move(path), "", ""});
  }
  return found;
}

std::string JsonNode::text() const {
  if (m_value->is_string()) return m_value->get<std::string>();
  fault("wrong_type", "text");
  return {};
}

bool JsonNode::flag() const {
  if (m_value->is_boolean()) return m_value->get<bool>();
  fault("wrong_type", "true|false");
  return false;
}

std::vector<JsonNode> JsonNode::list() const {
  std::vector<JsonNode> entries;
  if (!m_value->is_array()) {
    fault("wrong_type", "list");
    return entries;
  }
  for (std::size_t i = 0; i < m_value->size(); ++i) {
    entries.emplace_back((*m_value)[i], fmt::format("{}[{}]", m_path, i), *m_issues);
  }
  return entries;
}

std::vector<std::string> JsonNode::texts() const {
  if (m_value->is_string()) return {m_value->get<std::string>()};
  std::vector<std::string> result;
  for (const JsonNode& entry : list()) result.push_back(entry.text());
  return result;
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members() const {
  std::vector<std::pair<std::string, JsonNode>> result;
  if (!m_value->is_object()) {
    fault("wrong_type", "object");
    return result;
  }
  for (const auto& [key, value] : m_value->items()) result.emplace_back(key, *at(key));
  return result;
}

std::string JsonNode::textOf(std::string_view key) const {
  const auto found = at(key);
  return found ? found->text() : std::string();
}

bool JsonNode::flagOf(std::string_view key) const {
  const auto found = at(key);
  return found && found->flag();
}

std::vector<JsonNode> JsonNode::listOf(std::string_view key) const {
  const auto found = at(key);
  return found ? found->list() : std::vector<JsonNode>();
}

std::vector<std::string> JsonNode::textsOf(std::string_view key) const {
  const auto found = at(key);
  return found ? found->texts() : std::vector<std::string>();
}

std::optional<nlohmann::json> parseJson(std::string_view text, domain::Issues& issues) {
  try {
    return nlohmann::json::parse(text, nullptr, true, true);
  } catch (const nlohmann::json::parse_error& error) {
    issues.push_back({"json_syntax", "", lineOfByte(text, error.byte), "", "", "JSON"});
    return std::nullopt;
  }
}

}  // namespace kontor::exchange

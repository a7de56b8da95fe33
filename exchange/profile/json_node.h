// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::exchange {

/// A place in a JSON text that knows its own path, so that every fault can be named exactly.
class JsonNode {
 public:
  JsonNode(const nlohmann::json& value, std::string path, domain::Issues& issues)
      : m_value(&value), m_path(std::move(path)), m_issues(&issues) {}

  /// Reports `code` at this place. The value is the JSON as it stands.
  void fault(std::string_view code, std::string_view expected = {}) const;

  bool isObject() const { return m_value->is_object(); }
  bool isArray() const { return m_value->is_array(); }
  bool isText() const { return m_value->is_string(); }
  domain::Issues& issues() const { return *m_issues; }

  /// Reports every key of the object that is not in the list; false when this is no object.
  bool keys(std::initializer_list<std::string_view> known) const;
  bool has(std::string_view key) const { return m_value->is_object() && m_value->contains(key); }
  /// The place behind a key; nothing when the key is missing.
  std::optional<JsonNode> at(std::string_view key) const;
  /// Reports a missing key.
  std::optional<JsonNode> need(std::string_view key) const;

  std::string text() const;
  bool flag() const;
  /// The entries of an array.
  std::vector<JsonNode> list() const;
  /// One text or an array of texts.
  std::vector<std::string> texts() const;
  /// An object of texts, in the order of its keys.
  std::vector<std::pair<std::string, JsonNode>> members() const;

  std::string textOf(std::string_view key) const;
  bool flagOf(std::string_view key) const;
  std::vector<JsonNode> listOf(std::string_view key) const;
  std::vector<std::string> textsOf(std::string_view key) const;

 private:
  const nlohmann::json* m_value;
  std::string m_path;
  domain::Issues* m_issues;
};

/// Reads a JSON text, comments allowed; nothing after the Issue `json_syntax` with its line.
std::optional<nlohmann::json> parseJson(std::string_view text, domain::Issues& issues);

}  // namespace kontor::exchange

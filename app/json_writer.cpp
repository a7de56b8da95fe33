// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_writer.h"

#include <nlohmann/json.hpp>

namespace kontor::app {

JsonWriter& JsonWriter::open(char begin, char end) {
  separate();
  m_out << begin;
  m_levels.push_back({end});
  return *this;
}

JsonWriter& JsonWriter::end() {
  m_out << m_levels.back().end;
  m_levels.pop_back();
  return *this;
}

void JsonWriter::separate() {
  if (m_afterKey) {
    m_afterKey = false;
  } else if (!m_levels.empty()) {
    if (!m_levels.back().first) m_out << ',';
    m_levels.back().first = false;
  }
}

JsonWriter& JsonWriter::key(std::string_view name) {
  text(name);
  m_out << ':';
  m_afterKey = true;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
  separate();
  m_out << nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
  separate();
  m_out << value;
  return *this;
}

JsonWriter& JsonWriter::decimal(std::string_view digits) {
  separate();
  m_out << (digits.empty() ? std::string_view("null") : digits);
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
  separate();
  m_out << (value ? "true" : "false");
  return *this;
}

JsonWriter& JsonWriter::null() {
  return decimal({});
}

}  // namespace kontor::app

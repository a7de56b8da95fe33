// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/exported_rows.h"

#include "exchange/values/plain_value.h"
#include "storage/sql/failure.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>

namespace kontor::exchange {
namespace {

using domain::Field;
using domain::FieldType;
using domain::Value;
using storage::FieldPath;

const Value kNothing;

bool samePath(const FieldPath& a, const FieldPath& b) {
  return a.field == b.field && a.references == b.references;
}

/// The currency of the amount at the end of a path.
FieldPath currencyPath(FieldPath path) {
  path.field = domain::findField(path.field->entity, path.field->detail);
  return path;
}

std::string statedText(const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string() : *text;
}

}  // namespace

std::size_t ExportedRows::Table::add(const FieldPath& path) {
  const std::size_t place = placeOf(path);
  if (place == paths.size()) paths.push_back(path);
  return place;
}

std::size_t ExportedRows::Table::placeOf(const FieldPath& path) const {
  const auto found = std::ranges::find_if(paths, [&](const FieldPath& known) { return samePath(known, path); });
  return static_cast<std::size_t>(found - paths.begin());
}

ExportedRows::ExportedRows(const ExportFormat& format) : m_format(format) {
  m_title = m_ofRecord.add(*storage::parseFieldPath(format.entity, domain::info(format.entity).title));
  if (format.onePer) m_onePer = m_ofLine.add(*format.onePer);
  for (const ExportColumn& column : format.columns) {
    for (const ExportSource& source : column.sources) {
      if (!source.imported.empty()) continue;
      Table& table = source.ofLine ? m_ofLine : m_ofRecord;
      table.add(source.path);
      if (source.path.field->type == FieldType::Money) table.add(currencyPath(source.path));
    }
  }
  addChannel();
}

void ExportedRows::addChannel() {
  for (const char* id : {"name", "platform", "zone", "currency"}) {
    const std::string ofRecord = std::string("channel.") + id;
    const std::string ofLine = std::string("order_line.order.channel.") + id;
    if (const auto path = storage::parseFieldPath(m_format.entity, ofRecord)) {
      m_ofRecord.add(*path);
      m_channel.push_back({*path, false});
    } else if (m_format.lines != nullptr) {
      if (const auto linePath = storage::parseFieldPath(m_format.lines->entity, ofLine)) {
        m_ofLine.add(*linePath);
        m_channel.push_back({*linePath, true});
      }
    }
  }
}

void ExportedRows::read(storage::Reader& reader, const storage::ContactVault& vault, std::span<const domain::Id> records) {
  m_records.assign(records.begin(), records.end());
  m_ofRecord.cells = storage::readPaths(reader, vault, m_format.entity, m_ofRecord.paths, records);
  m_lines.clear();
  m_ranges.clear();
  for (const domain::Id record : records) {
    const std::size_t first = m_lines.size();
    if (m_format.lines != nullptr) {
      const auto lines = storage::rowsPointingTo(reader, *m_format.lines, record);
      m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    }
    m_ranges.emplace_back(first, m_lines.size());
  }
  if (m_format.lines != nullptr)
    m_ofLine.cells = storage::readPaths(reader, vault, m_format.lines->entity, m_ofLine.paths, m_lines);
}

std::vector<std::size_t> ExportedRows::linesOf(std::size_t record) const {
  std::vector<std::size_t> lines;
  for (std::size_t line = m_ranges[record].first; line < m_ranges[record].second; ++line) lines.push_back(line);
  return lines;
}

std::string ExportedRows::title(std::size_t record) const {
  return plainText(*m_ofRecord.paths[m_title].field, m_ofRecord.value(record, m_title));
}

const Value& ExportedRows::value(const ExportSource& source, std::size_t record, std::span<const std::size_t> lines,
                                 std::size_t which) const {
  if (!source.ofLine) return m_ofRecord.value(record, m_ofRecord.placeOf(source.path));
  return which < lines.size() ? m_ofLine.value(lines[which], m_ofLine.placeOf(source.path)) : kNothing;
}

ExportedRows::Channel ExportedRows::channel(std::size_t record, std::span<const std::size_t> lines) const {
  std::array<std::string, 4> texts;
  for (std::size_t i = 0; i < m_channel.size(); ++i) texts[i] = statedText(value(m_channel[i], record, lines));
  return {texts[0], texts[1], texts[2].empty() ? std::string("UTC") : texts[2],
          domain::Currency::fromCode(texts[3]).value_or(domain::Currency())};
}

std::vector<SourceValue> ExportedRows::values(const ExportColumn& column, std::size_t record,
                                              std::span<const std::size_t> lines, const Channel& channel,
                                              ImportedRows& imported) const {
  std::vector<SourceValue> values;
  for (const ExportSource& source : column.sources) {
    if (!source.imported.empty()) {
      const std::string text = imported.text(m_records[record], source.imported, source.above);
      values.push_back({source.path.field, text.empty() ? Value() : Value(text), {}});
      continue;
    }
    SourceValue one{source.path.field, value(source, record, lines, column.line), channel.currency};
    if (source.path.field->type == FieldType::Money) {
      const domain::Currency own = currencyOf(source, record, lines, column.line);
      if (own.isStated()) one.currency = own;
    }
    values.push_back(std::move(one));
  }
  return values;
}

domain::Currency ExportedRows::currencyOf(const ExportSource& source, std::size_t record, std::span<const std::size_t> lines,
                                          std::size_t which) const {
  const ExportSource currency{currencyPath(source.path), source.ofLine};
  return domain::Currency::fromCode(statedText(value(currency, record, lines, which))).value_or(domain::Currency());
}

LastStates::LastStates(storage::Reader& reader, const std::string& format) {
  storage::withMeaning([&] {
    SQLite::Statement query(reader.connection().db(),
                            "SELECT entity, record_id, fingerprint FROM exported_state WHERE export = ?1");
    query.bind(1, format);
    while (query.executeStep()) {
      m_fingerprints[{query.getColumn(0).getString(), query.getColumn(1).getInt64()}] = query.getColumn(2).getString();
    }
  });
}

std::string LastStates::fingerprint(domain::Entity entity, domain::Id record) const {
  const auto found = m_fingerprints.find({std::string(domain::info(entity).id), record});
  return found == m_fingerprints.end() ? std::string() : found->second;
}

}  // namespace kontor::exchange

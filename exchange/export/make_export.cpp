// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/make_export.h"

#include "exchange/export/cell_format.h"
#include "exchange/export/exported_rows.h"
#include "storage/book_error.h"
#include "storage/filter/field_sql.h"
#include "storage/journal/hash.h"
#include "storage/lists/list_query.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace kontor::exchange {
namespace {

using domain::FieldType;
using domain::Id;
using domain::Value;
using storage::FieldPath;

constexpr std::size_t kExportPage = 256;

/// The records of an export with what its columns read, a page at a time.
class ExportMaker {
 public:
  ExportMaker(const storage::Book& book, const ExportWish& wish)
      : m_book(book),
        m_wish(wish),
        m_format(*wish.format),
        m_reader(book.reader()),
        m_rows(m_format),
        m_imported(*m_reader),
        m_states(*m_reader, m_format.id) {
    m_set.format = wish.format;
  }

  ExportSet run(std::stop_token stop, const std::function<void(std::int64_t, std::int64_t)>& progress) {
    const storage::Snapshot still(*m_reader);
    const auto ids = chosen();
    for (std::size_t start = 0; start < ids.size(); start += kExportPage) {
      if (stop.stop_requested()) throw storage::Cancelled();
      if (progress) progress(static_cast<std::int64_t>(start), static_cast<std::int64_t>(ids.size()));
      const auto page = std::span(ids).subspan(start, std::min(kExportPage, ids.size() - start));
      m_rows.read(*m_reader, m_book.vault(), page);
      for (std::size_t i = 0; i < page.size(); ++i) addRecord(i);
    }
    return std::move(m_set);
  }

 private:
  std::vector<Id> chosen() {
    const std::string filter = m_format.where + " " + m_wish.filter;
    auto ids = storage::listIds(*m_reader, {.entity = m_format.entity, .filter = filter, .sort = {}});
    if (!m_wish.only) return ids;
    const std::set<Id> wanted(m_wish.only->begin(), m_wish.only->end());
    std::erase_if(ids, [&](Id id) { return !wanted.contains(id); });
    return ids;
  }

  void addRecord(std::size_t record) {
    const auto lines = m_rows.linesOf(record);
    if (m_format.rows == ExportRows::Record || lines.empty()) {
      addRow({m_format.entity, m_rows.recordId(record), record, lines});
      return;
    }
    std::set<Value> seen;
    for (const std::size_t line : lines) {
      if (m_format.onePer && !seen.insert(m_rows.onePer(line)).second) continue;
      addRow({m_format.lines->entity, m_rows.lineId(line), record, {line}});
    }
  }

  struct Place {
    domain::Entity entity;
    Id id;
    std::size_t record;
    std::vector<std::size_t> lines;
  };

  void addRow(const Place& place) {
    const ExportedRows::Channel channel = m_rows.channel(place.record, place.lines);
    if (!fits(channel)) return;
    ExportRow row{.entity = place.entity, .record = place.id, .cells = {}, .fingerprint = {}};
    bool faulty = false;
    storage::Sha256 hash;
    for (const ExportColumn& column : m_format.columns) {
      CellText cell = cellOf(column, m_rows.values(column, place.record, place.lines, channel, m_imported), channel.zone);
      flatten(cell.text);
      if (cell.fault.empty() && !encodeText(cell.text, m_format.text.charset)) cell.fault = "not_in_encoding";
      faulty = faulty || !cell.fault.empty();
      if (!cell.fault.empty()) addFault(place.record, column, cell);
      addToHash(hash, column, cell.text);
      row.cells.push_back(std::move(cell.text));
    }
    if (faulty) return;
    row.fingerprint = storage::hex(hash.finish());
    if (!m_wish.all && m_states.fingerprint(place.entity, place.id) == row.fingerprint) {
      ++m_set.unchanged;
      return;
    }
    if (place.entity == m_format.entity) row.stated = stated(place.record);
    if (!channel.name.empty() && std::ranges::find(m_set.channels, channel.name) == m_set.channels.end())
      m_set.channels.push_back(channel.name);
    m_set.rows.push_back(std::move(row));
  }

  // Nobody may guess a name from what is kept of it.
  void addToHash(storage::Sha256& hash, const ExportColumn& column, const std::string& text) const {
    if (column.isPersonal()) {
      hash.add(m_book.vault().match("export", text));
    } else {
      hash.addText(text);
    }
  }

  bool fits(const ExportedRows::Channel& channel) const {
    if (!m_wish.channel.empty() && channel.name != m_wish.channel) return false;
    if (m_format.platform == "other") return true;
    const auto& currencies = m_format.currencies;
    return channel.platform == m_format.platform &&
           (currencies.empty() || std::ranges::find(currencies, channel.currency.code()) != currencies.end());
  }

  // Without quotes a cell has no place for separators and line breaks.
  void flatten(std::string& text) const {
    if (m_format.workbook || m_format.text.quotes != DelimitedWriter::Quotes::None) return;
    std::ranges::replace_if(
        text, [&](char c) { return c == '\r' || c == '\n' || c == m_format.text.separator; }, ' ');
  }

  void addFault(std::size_t record, const ExportColumn& column, const CellText& cell) {
    const bool shown = !column.isPersonal();
    domain::Issue issue{.code = std::string(cell.fault),
                        .field = {},
                        .line = 0,
                        .column = column.header,
                        .value = shown ? cell.text : std::string(),
                        .expected = {}};
    if (!column.sources.empty()) issue.field = column.sources.front().path.field->id;
    if (cell.fault == "too_precise") issue.expected = std::to_string(column.decimals.value_or(0));
    m_set.faults.push_back({m_rows.title(record), std::move(issue)});
  }

  std::string stated(std::size_t record) const {
    nlohmann::json json = nlohmann::json::object();
    for (const ExportColumn& column : m_format.columns) {
      for (const ExportSource& source : column.sources) {
        const domain::Field& field = *source.path.field;
        const bool own = !source.ofLine && source.path.references.empty() && !field.column.empty();
        if (!own || field.type == FieldType::Reference) continue;
        auto& place = json[std::string(field.column)];
        const Value& value = m_rows.value(source, record, {});
        if (const auto* number = std::get_if<std::int64_t>(&value)) place = *number;
        if (const auto* text = std::get_if<std::string>(&value)) place = *text;
        if (!domain::isStated(value) && !storage::showsInteger(field)) place = "";
      }
    }
    return json.dump();
  }

  const storage::Book& m_book;
  const ExportWish& m_wish;
  const ExportFormat& m_format;
  std::unique_ptr<storage::Reader> m_reader;
  ExportedRows m_rows;
  ImportedRows m_imported;
  LastStates m_states;
  ExportSet m_set;
};

}  // namespace

ExportSet makeExport(const storage::Book& book, const ExportWish& wish, std::stop_token stop,
                     const std::function<void(std::int64_t, std::int64_t)>& progress) {
  return ExportMaker(book, wish).run(std::move(stop), progress);
}

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/row_pages.h"

#include "models/words/text.h"
#include "storage/lists/list_query.h"

#include <algorithm>

namespace kontor::models {
namespace {

// While somebody drags the scroll bar, pages that have flown by need not be read any more.
constexpr std::size_t kMaxWanted = 4;

void addField(RowShape& shape, std::string_view id) {
  const domain::Field* field = domain::findField(shape.entity, id);
  if (field != nullptr && shape.slot(id) < 0) shape.fields.push_back(field);
}

std::string_view textIn(std::span<const Cell> row, int slot) {
  if (slot < 0) return {};
  const auto* text = std::get_if<std::string>(&row[static_cast<std::size_t>(slot)].value);
  return text != nullptr ? std::string_view(*text) : std::string_view();
}

}  // namespace

RowShape RowShape::of(domain::Entity entity, const std::vector<const domain::Field*>& shown) {
  RowShape shape{entity, shown};
  for (const domain::Field* field : shown) {
    if (field->type == domain::FieldType::Money) addField(shape, field->detail);
    if (field->type == domain::FieldType::Instant) addField(shape, shape.zoneField());
  }
  addField(shape, "archived");
  return shape;
}

std::string_view RowShape::zoneField() const {
  // A file of a shop abroad is imported here.
  return entity == domain::Entity::ImportRun ? std::string_view() : std::string_view("channel");
}

int RowShape::slot(std::string_view field) const {
  const auto found = std::ranges::find(fields, field, &domain::Field::id);
  return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

void formatRow(const FieldText& text, const RowShape& shape, std::span<Cell> row) {
  const QTimeZone zone = text.zoneOf(textIn(row, shape.slot(shape.zoneField())));
  for (std::size_t i = 0; i < row.size(); ++i) {
    const domain::Field& field = *shape.fields[i];
    const std::string_view currency =
        field.type == domain::FieldType::Money ? textIn(row, shape.slot(field.detail)) : std::string_view();
    row[i].text = text.format(field, row[i].value, currency, zone);
  }
}

std::vector<Cell> readCells(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text,
                            const RowShape& shape, std::span<const domain::Id> ids) {
  std::vector<domain::Value> values = storage::readRows(reader, vault, shape.entity, shape.fields, ids);
  std::vector<Cell> cells(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) cells[i].value = std::move(values[i]);
  const std::size_t width = shape.fields.size();
  for (std::size_t i = 0; i + width <= cells.size() && width > 0; i += width) {
    formatRow(text, shape, std::span(cells).subspan(i, width));
  }
  return cells;
}

RowPages::RowPages(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_ids(std::make_shared<std::vector<domain::Id>>()) {}

void RowPages::reset(RowShape shape, Ids ids, int firstPage, std::vector<Cell> cells) {
  m_job.cancel();
  m_reading = -1;
  m_wanted.clear();
  m_pages.clear();
  m_shape = std::move(shape);
  m_ids = std::move(ids);
  m_recent = firstPage;
  const std::size_t width = m_shape.fields.size();
  for (std::size_t at = 0; at < cells.size();) {
    const std::size_t count = std::min(cells.size() - at, width * kPageRows);
    const auto first = cells.begin() + static_cast<std::ptrdiff_t>(at);
    keep(firstPage++, {std::make_move_iterator(first), std::make_move_iterator(first + static_cast<std::ptrdiff_t>(count))});
    at += count;
  }
}

const Cell* RowPages::cell(int row, int slot) {
  const int number = row / kPageRows;
  m_recent = number;
  const auto found = m_pages.find(number);
  if (found == m_pages.end()) {
    want(number);
    return nullptr;
  }
  Page& page = found->second;
  page.used = ++m_clock;
  if (page.stale) want(number);
  const auto at = static_cast<std::size_t>(row % kPageRows) * m_shape.fields.size() + static_cast<std::size_t>(slot);
  return slot >= 0 && at < page.cells.size() ? &page.cells[at] : nullptr;
}

void RowPages::touchAll() {
  for (auto& [number, page] : m_pages) page.stale = true;
}

std::span<const domain::Id> RowPages::idsOf(int page) const {
  const auto first = static_cast<std::size_t>(page) * kPageRows;
  if (first >= m_ids->size()) return {};
  return std::span(*m_ids).subspan(first, std::min<std::size_t>(kPageRows, m_ids->size() - first));
}

void RowPages::want(int page) {
  if (page == m_reading) return;
  std::erase(m_wanted, page);
  m_wanted.push_back(page);
  if (m_wanted.size() > kMaxWanted) m_wanted.erase(m_wanted.begin());
  if (m_reading < 0) readNext();
}

void RowPages::readNext() {
  if (m_wanted.empty()) return;
  m_reading = m_wanted.back();
  m_wanted.pop_back();
  const auto ids = idsOf(m_reading);
  m_job = m_session.readSoon(
      this,
      [vault = &m_session.book().vault(), text = m_session.text(), shape = m_shape,
       wanted = std::vector<domain::Id>(ids.begin(), ids.end())](storage::Reader& reader, std::stop_token) {
        return readCells(reader, *vault, text, shape, wanted);
      },
      [this](std::vector<Cell> cells) {
        const int page = std::exchange(m_reading, -1);
        keep(page, std::move(cells));
        readNext();
        const int first = page * kPageRows;
        Q_EMIT loaded(first, first + static_cast<int>(idsOf(page).size()) - 1);
      });
}

void RowPages::keep(int page, std::vector<Cell> cells) {
  if (m_pages.size() >= kPages && !m_pages.contains(page)) {
    m_pages.erase(std::ranges::min_element(m_pages, {}, [](const auto& entry) { return entry.second.used; }));
  }
  m_pages[page] = Page{std::move(cells), false, ++m_clock};
}

}  // namespace kontor::models

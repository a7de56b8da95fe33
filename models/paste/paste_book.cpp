// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paste/paste_book.h"

#include "storage/lists/list_query.h"

#include <algorithm>
#include <iterator>

namespace kontor::models {
namespace {

constexpr std::size_t kReadAtOnce = 512;

}  // namespace

PasteBook::PasteBook(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text, RowShape shape)
    : m_reader(reader), m_vault(vault), m_text(text), m_shape(std::move(shape)) {}

void PasteBook::findReferences(const domain::Field& field, const std::set<std::string>& titles) {
  storage::NamedRows& known = m_named[field.detail];
  std::set<std::string> wanted;
  std::ranges::copy_if(titles, std::inserter(wanted, wanted.end()),
                       [&known](const std::string& title) { return !known.contains(title); });
  if (!wanted.empty()) known.merge(storage::findTitles(m_reader, *domain::findEntity(field.detail), wanted));
}

storage::NamedRow PasteBook::reference(const domain::Field& field, const std::string& title) const {
  const storage::NamedRows& known = m_named.at(field.detail);
  const auto found = known.find(title);
  return found == known.end() ? storage::NamedRow() : found->second;
}

void PasteBook::read(const std::vector<domain::Id>& ids, const Advance& advance) {
  m_values.reserve(ids.size() * m_shape.fields.size());
  for (std::size_t first = 0; first < ids.size(); first += kReadAtOnce) {
    const auto some = std::span(ids).subspan(first, std::min(kReadAtOnce, ids.size() - first));
    storage::StoredRows rows = storage::readStored(m_reader, m_vault, m_shape.entity, m_shape.fields, some);
    for (std::size_t row = 0; row < some.size(); ++row) {
      if (rows.found[row]) m_places.emplace(some[row], m_values.size() + row * m_shape.fields.size());
    }
    std::ranges::move(rows.values, std::back_inserter(m_values));
    advance(some.size());
  }
  readTitles();
}

void PasteBook::readTitles() {
  const std::size_t width = m_shape.fields.size();
  for (std::size_t slot = 0; slot < width; ++slot) {
    const domain::Field& field = *m_shape.fields[slot];
    if (field.type != domain::FieldType::Reference) continue;
    auto& titles = m_titles[field.detail];
    std::set<domain::Id> wanted;
    for (std::size_t at = slot; at < m_values.size(); at += width) {
      const auto* id = std::get_if<domain::Id>(&m_values[at]);
      if (id != nullptr && !titles.contains(*id)) wanted.insert(*id);
    }
    const std::vector<domain::Id> ids(wanted.begin(), wanted.end());
    const domain::Entity target = *domain::findEntity(field.detail);
    const domain::Field* const title = domain::findField(target, domain::info(target).title);
    auto read = storage::readRows(m_reader, m_vault, target, std::span(&title, 1), ids);
    for (std::size_t i = 0; i < ids.size(); ++i) titles.emplace(ids[i], std::move(read[i]));
  }
}

const domain::Value& PasteBook::value(domain::Id id, int slot) const {
  return m_values[m_places.at(id) + static_cast<std::size_t>(slot)];
}

domain::Value PasteBook::shown(domain::Id id, int slot) const {
  const domain::Field& field = *m_shape.fields[static_cast<std::size_t>(slot)];
  const domain::Value& stored = value(id, slot);
  if (field.type == domain::FieldType::Sealed) {
    const auto* text = std::get_if<std::string>(&stored);
    return text != nullptr ? storage::mask(field.id, *text) : domain::Value();
  }
  const auto* row = field.type == domain::FieldType::Reference ? std::get_if<domain::Id>(&stored) : nullptr;
  return row != nullptr ? m_titles.at(field.detail).at(*row) : stored;
}

std::vector<Cell> PasteBook::shown(domain::Id id) const {
  std::vector<Cell> row(m_shape.fields.size());
  for (std::size_t slot = 0; slot < row.size(); ++slot) row[slot].value = shown(id, static_cast<int>(slot));
  formatRow(m_text, m_shape, row);
  return row;
}

}  // namespace kontor::models

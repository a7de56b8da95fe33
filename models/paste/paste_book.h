// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/row_pages.h"
#include "storage/lists/find_many.h"

#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace kontor::models {

/// What the book holds of all that a pasted table speaks of: each record is read once, and what its cells name is looked
/// up for all rows together. For a worker.
class PasteBook {
 public:
  using Advance = std::function<void(std::size_t rows)>;

  PasteBook(storage::Reader& reader, const storage::ContactVault& vault, const FieldText& text, RowShape shape);

  const RowShape& shape() const { return m_shape; }

  /// Looks these titles up; reference() tells what they lead to.
  void findReferences(const domain::Field& field, const std::set<std::string>& titles);
  /// The record of this title; its id is 0 where there is none.
  storage::NamedRow reference(const domain::Field& field, const std::string& title) const;

  /// Reads the fields of the shape; `advance` is called now and then with how many more have been read.
  void read(const std::vector<domain::Id>& ids, const Advance& advance);
  bool has(domain::Id id) const { return m_places.contains(id); }
  /// As stored; `slot` is one of the shape.
  const domain::Value& value(domain::Id id, int slot) const;
  /// As lists show it: the title of a reference, the mask of personal data.
  domain::Value shown(domain::Id id, int slot) const;
  /// A whole record, with its texts.
  std::vector<Cell> shown(domain::Id id) const;

 private:
  void readTitles();

  storage::Reader& m_reader;
  const storage::ContactVault& m_vault;
  const FieldText& m_text;
  RowShape m_shape;
  std::unordered_map<domain::Id, std::size_t> m_places;  // of its first value
  std::vector<domain::Value> m_values;
  std::map<std::string_view, std::unordered_map<domain::Id, domain::Value>> m_titles;  // by entity
  std::map<std::string_view, storage::NamedRows> m_named;                              // by entity
};

}  // namespace kontor::models

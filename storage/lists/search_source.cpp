// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lists/search_source.h"

#include "storage/contact_vault.h"
#include "storage/filter/field_sql.h"
#include "storage/filter/fold.h"
#include "storage/lists/search_text.h"
#include "storage/lists/shared_reading.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Id;

// Of the contacts, for each thread that opens them: a search that nobody waits for any more ends behind one of them.
constexpr std::size_t kContactRanges = 32;

void appendField(WipedText& target, std::string_view text) {
  if (text.empty()) return;
  if (foldsPlainly(text)) {
    for (const char c : text) target.push_back(foldByte(c));
  } else {
    std::string folded = fold(text);
    target.insert(target.end(), folded.begin(), folded.end());
    wipe(folded.data(), folded.size());
  }
  target.push_back(SearchText::kFieldEnd);
}

// What lies open in the record itself, and which sealed fields belong to it.
struct SearchedFields {
  std::string sql;  ///< id, contact, then the open fields
  int openFields = 0;
  std::vector<std::string_view> sealed;
};

SearchedFields searchedFields(Entity entity) {
  SearchedFields searched;
  std::string columns;
  for (const Field& field : domain::fields(entity)) {
    if (!field.has(domain::Searched)) continue;
    if (field.type == FieldType::Sealed) {
      searched.sealed.push_back(field.id);
    } else {
      columns += ", " + shownSql(field);
      ++searched.openFields;
    }
  }
  searched.sql = fmt::format("SELECT t.id, {}{} FROM {} t", searched.sealed.empty() ? "0" : "t.contact_id", columns,
                             domain::info(entity).id);
  return searched;
}

void appendOpenFields(BulkStatement& row, const SearchedFields& searched, WipedText& text) {
  for (int i = 0; i < searched.openFields; ++i) appendField(text, row.text(i + 2));
}

void appendSealedFields(const ContactData& data, const SearchedFields& searched, WipedText& text) {
  for (const std::string_view field : searched.sealed) appendField(text, data.get(field));
}

std::string_view viewOf(const WipedText& text) {
  return {text.data(), text.size()};
}

// The sealed fields of all contacts, opened: found by contact while the records are read in another order. Opening takes
// longer than all else together and is shared out.
class OpenedContacts {
 public:
  OpenedContacts(Reader& reader, const ContactVault& vault, const SearchedFields& searched) {
    if (searched.sealed.empty()) return;
    std::mutex adding;
    SharedReading(reader, "contact", kContactRanges).run([&](std::size_t, Connection& connection, const auto& next) {
      while (const auto range = next()) {
        Opened opened;
        vault.openEach(connection, *range, [&](Id contact, const ContactData& data) {
          opened.contacts.push_back({contact, opened.text.size()});
          appendSealedFields(data, searched, opened.text);
        });
        const std::lock_guard lock(adding);
        m_opened.emplace(range->last, std::move(opened));
      }
    });
  }

  std::string_view textOf(Id contact) const {
    const auto range = m_opened.lower_bound(contact);
    if (range == m_opened.end()) return {};
    const auto& [contacts, text] = range->second;
    const auto found = std::ranges::lower_bound(contacts, contact, {}, &Place::contact);
    if (found == contacts.end() || found->contact != contact) return {};
    const std::size_t end = found + 1 == contacts.end() ? text.size() : (found + 1)->start;
    return viewOf(text).substr(found->start, end - found->start);
  }

 private:
  struct Place {
    Id contact;
    std::size_t start;
  };
  struct Opened {
    std::vector<Place> contacts;
    WipedText text;
  };
  std::map<Id, Opened> m_opened;  // by the last id of their range
};

// The seller SKUs of the lines, by order.
class LineCodes {
 public:
  LineCodes(Reader& reader, Entity entity) {
    if (entity != Entity::SalesOrder) return;
    BulkStatement lines(reader.connection(), "SELECT order_id, seller_sku FROM sales_order_line WHERE seller_sku <> ''");
    while (lines.step()) m_lines.push_back({lines.integer(0), codeOf(lines.text(1))});
    if (!std::ranges::is_sorted(m_lines)) std::ranges::sort(m_lines);
    m_lines.erase(std::unique(m_lines.begin(), m_lines.end()), m_lines.end());
  }

  // Orders are asked for by ascending id.
  void append(Id order, WipedText& text) {
    while (m_next < m_lines.size() && m_lines[m_next].order < order) ++m_next;
    for (; m_next < m_lines.size() && m_lines[m_next].order == order; ++m_next) {
      appendField(text, m_codes[m_lines[m_next].code]);
    }
  }

 private:
  struct Line {
    Id order;
    std::size_t code;
    friend auto operator<=>(const Line&, const Line&) = default;
  };

  std::size_t codeOf(std::string_view code) {
    m_key.assign(code);
    const auto [place, isNew] = m_places.try_emplace(m_key, m_codes.size());
    if (isNew) m_codes.push_back(m_key);
    return place->second;
  }

  std::vector<Line> m_lines;
  std::vector<std::string> m_codes;
  std::unordered_map<std::string, std::size_t> m_places;
  std::string m_key;
  std::size_t m_next = 0;
};

}  // namespace

void readSearchTexts(Reader& reader, const ContactVault& vault, Entity entity, const TakeSearchText& take) {
  withMeaning([&] {
    const Snapshot snapshot(reader);
    const SearchedFields searched = searchedFields(entity);
    const OpenedContacts contacts(reader, vault, searched);
    LineCodes codes(reader, entity);
    BulkStatement rows(reader.connection(), searched.sql + " ORDER BY t.id");
    WipedText text;
    while (rows.step()) {
      text.clear();
      const Id id = rows.integer(0);
      appendOpenFields(rows, searched, text);
      codes.append(id, text);
      const auto sealed = contacts.textOf(rows.integer(1));
      text.insert(text.end(), sealed.begin(), sealed.end());
      take(id, viewOf(text));
    }
  });
}

void readSearchTexts(Reader& reader, const ContactVault& vault, Entity entity, std::span<const Id> ids,
                     const TakeSearchText& take) {
  withMeaning([&] {
    const SearchedFields searched = searchedFields(entity);
    BulkStatement rows(reader.connection(), searched.sql + " WHERE t.id = ?");
    BulkStatement codes(reader.connection(), "SELECT DISTINCT seller_sku FROM sales_order_line WHERE order_id = ?");
    WipedText text;
    for (const Id id : ids) {
      text.clear();
      rows.bind(1, id);
      if (rows.step()) {
        appendOpenFields(rows, searched, text);
        if (entity == Entity::SalesOrder) {
          codes.bind(1, id);
          while (codes.step()) appendField(text, codes.text(0));
        }
        const Id contact = rows.integer(1);
        const auto data = contact == 0 ? std::nullopt : vault.open(reader, contact);
        if (data) appendSealedFields(*data, searched, text);
        take(id, viewOf(text));
      }
      rows.reset();
    }
  });
}

}  // namespace kontor::storage

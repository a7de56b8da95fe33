// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachments.h"

#include "storage/book_error.h"
#include "storage/journal/hash.h"
#include "storage/records.h"
#include "storage/sql/bulk_statement.h"
#include "storage/sql/failure.h"

#include <stdexcept>

namespace kontor::storage {
namespace {

std::string contentHash(std::span<const std::byte> content) {
  Sha256 hash;
  hash.add(content);
  return hex(hash.finish());
}

void requireAttachable(const FieldValues& row, std::size_t size) {
  if (size == 0) throw std::invalid_argument("attachment_empty");
  if (size > static_cast<std::size_t>(kLargestAttachment)) throw std::invalid_argument("attachment_too_large");
  const auto issues = validate(domain::Entity::Attachment, row, true);
  if (!issues.empty()) throw std::invalid_argument(issues.front().code);
}

void keepContent(Connection& connection, const std::string& hash, std::span<const std::byte> content) {
  // A damaged content heals when the same file is attached again.
  BulkStatement insert(connection,
                       "INSERT INTO attachment_content (hash, content) VALUES (?, ?) ON CONFLICT (hash) DO UPDATE"
                       " SET content = excluded.content WHERE content <> excluded.content");
  insert.bind(1, std::string_view(hash));
  insert.bind(2, content);
  insert.execute();
}

}  // namespace

domain::Id addAttachment(Writer& writer, domain::Entity entity, domain::Id record, std::string_view name,
                         std::string_view mediaType, std::span<const std::byte> content) {
  const std::string hash = contentHash(content);
  const auto size = static_cast<std::int64_t>(content.size());
  const auto added = writer.environment().now().seconds;
  const std::string_view table = domain::info(entity).id;
  requireAttachable({{"entity", std::string(table)},
                     {"record", record},
                     {"name", std::string(name)},
                     {"media_type", std::string(mediaType)},
                     {"size", size},
                     {"hash", hash},
                     {"added", added}},
                    content.size());
  keepContent(writer.connection(), hash, content);
  const domain::Id id = writer.newId("attachment");
  BulkStatement insert(writer.connection(),
                       "INSERT INTO attachment (id, entity, record_id, name, media_type, size, hash, added)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  insert.bind(1, id);
  insert.bind(2, table);
  insert.bind(3, record);
  insert.bind(4, name);
  insert.bind(5, mediaType);
  insert.bind(6, size);
  insert.bind(7, std::string_view(hash));
  insert.bind(8, added);
  insert.execute();
  return id;
}

void removeAttachment(Writer& writer, domain::Id attachment) {
  deleteRecord(writer, domain::Entity::Attachment, attachment);
}

std::vector<AttachmentInfo> attachments(Reader& reader, domain::Entity entity, domain::Id record) {
  return withMeaning([&] {
    BulkStatement rows(reader.connection(),
                       "SELECT id, name, media_type, size, hash, added FROM attachment WHERE entity = ? AND"
                       " record_id = ? ORDER BY id");
    rows.bind(1, domain::info(entity).id);
    rows.bind(2, record);
    std::vector<AttachmentInfo> found;
    while (rows.step()) {
      found.push_back({rows.integer(0),
                       std::string(rows.text(1)),
                       std::string(rows.text(2)),
                       rows.integer(3),
                       std::string(rows.text(4)),
                       {rows.integer(5)}});
    }
    return found;
  });
}

std::vector<std::byte> attachmentContent(Reader& reader, domain::Id attachment) {
  return withMeaning([&] {
    BulkStatement row(reader.connection(),
                      "SELECT a.hash, c.content FROM attachment a LEFT JOIN attachment_content c ON c.hash = a.hash"
                      " WHERE a.id = ?");
    row.bind(1, attachment);
    if (!row.step()) throw BookError(BookError::Code::NotFound, "attachment");
    const auto content = row.blob(1);
    if (row.isNull(1) || contentHash(content) != row.text(0)) throw BookError(BookError::Code::Damaged, "attachment");
    return std::vector<std::byte>(content.begin(), content.end());
  });
}

}  // namespace kontor::storage

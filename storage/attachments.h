// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/fields.h"
#include "domain/id.h"
#include "storage/reader.h"
#include "storage/writer.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kontor::storage {

/// The largest file that may be attached.
inline constexpr std::int64_t kLargestAttachment = 20 * 1024 * 1024;

/// A picture or document of a record, without its bytes.
struct AttachmentInfo {
  domain::Id id = 0;
  std::string name;
  std::string mediaType;  ///< `image/png`, `application/pdf`
  std::int64_t size = 0;
  std::string hash;  ///< SHA-256 of the content, in hex
  domain::Instant added;
};

/// Keeps a file with a record. Equal contents lie in the book once. Throws std::invalid_argument with the code
/// `attachment_too_large`, `attachment_empty` or that of a name which validate() refuses.
domain::Id addAttachment(Writer& writer, domain::Entity entity, domain::Id record, std::string_view name,
                         std::string_view mediaType, std::span<const std::byte> content);
/// Takes the row away; the content stays, so that an undo brings all back.
void removeAttachment(Writer& writer, domain::Id attachment);

/// In the order in which they were added.
std::vector<AttachmentInfo> attachments(Reader& reader, domain::Entity entity, domain::Id record);
/// The bytes. Throws BookError (Damaged) when they are missing or are not what was attached, and (NotFound) when there
/// is no such attachment.
std::vector<std::byte> attachmentContent(Reader& reader, domain::Id attachment);

}  // namespace kontor::storage

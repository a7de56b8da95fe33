// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/id.h"
#include "storage/reader.h"

#include <functional>
#include <span>
#include <string_view>

namespace kontor::storage {

class ContactVault;

/// Receives a record and its folded fields, each ending with SearchText::kFieldEnd.
using TakeSearchText = std::function<void(domain::Id, std::string_view)>;

/// Reads the text that is searched of all records, by ascending id.
void readSearchTexts(Reader& reader, const ContactVault& vault, domain::Entity entity, const TakeSearchText& take);
/// The same for some of them; those that are gone are left out.
void readSearchTexts(Reader& reader, const ContactVault& vault, domain::Entity entity, std::span<const domain::Id> ids,
                     const TakeSearchText& take);

}  // namespace kontor::storage

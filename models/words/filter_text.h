// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/field_text.h"
#include "storage/reader.h"

#include <string>
#include <string_view>

namespace kontor::models {

/// A value of a filter term: in quotes when it holds what would end it.
std::string quotedFilterValue(std::string_view text);

/// A filter for the book instead of one that somebody typed: where lists show words for the codes of a field
/// (FieldText::showsWords), what was typed is looked for in the words as well, in the language of the window. Such a term
/// becomes one of all codes in the book that fit. For workers.
std::string filterByWords(storage::Reader& reader, const FieldText& text, domain::Entity entity, const std::string& filter);

}  // namespace kontor::models

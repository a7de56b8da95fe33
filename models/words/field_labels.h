// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::models {

/// A code and the English text that stands for it; tables of these are sorted by id.
struct NamedText {
  std::string_view id;
  const char* text;
};

/// Source texts for tr(), in the contexts Field, Choice and Entity; null for codes nobody has named.
const char* fieldLabelSource(std::string_view entity, std::string_view field);
const char* choiceNameSource(std::string_view field, std::string_view code);
/// The codes of a Choice field, in the order of the table.
std::vector<std::string_view> choiceCodes(const domain::Field& field);
std::pair<const char*, const char*> entityNameSource(domain::Entity entity);

}  // namespace kontor::models

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/value.h"
#include "storage/filter/filter.h"

#include <string>
#include <string_view>
#include <variant>

namespace kontor::storage {

/// From one value to another, both included; an end that is not stated is open.
struct ValueRange {
  domain::Value from;
  domain::Value to;
};
struct NoValue {};  ///< the record states nothing
struct TextPart {
  std::string folded;
};  ///< contains
struct WholeText {
  std::string text;
};  ///< is exactly this
struct RowId {
  domain::Value id;
};  ///< the reference points to this row

/// The typed meaning of one value of a filter term.
using Sought = std::variant<NoValue, ValueRange, TextPart, WholeText, RowId>;

/// A value that the field cannot have.
struct WrongValue {
  std::string code;
  std::string expected;
};

std::variant<Sought, WrongValue> soughtValue(const domain::Field& field, FilterTerm::Operator op, std::string_view typed);

}  // namespace kontor::storage

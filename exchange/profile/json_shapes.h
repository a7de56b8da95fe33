// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile/json_node.h"
#include "exchange/profile_data.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kontor::exchange {

/// The number shape that an example of it shows: `1,234.56`, `1.234,56`, `1 234,56`, `12,34,567.89`, `1234.56`.
std::optional<NumberShape> numberShapeFromExample(std::string_view example);

/// One name or a list of names.
HeaderNames headersFromJson(const JsonNode& node);
/// The same behind a key; reports the key when it is missing.
HeaderNames needHeaders(const JsonNode& node, std::string_view key);

/// `["yyyy-MM-dd"]`, or `{"any": […], "dmy": […], "mdy": […]}` where the account's language decides the order.
DateShapes datesFromJson(const JsonNode& node);

/// Which part of a cell counts, and the columns that a text goes on in.
void columnPartFromJson(const JsonNode& node, ColumnRule& rule);

/// `{"header": …, "is": "empty"|"filled"}`, `{"header": …, "in": […]}`, `{"header": …, "like": "…*"}`,
/// `{"header": …, "holds": …}`, `{"header": …, "same_as": …}`.
CellTest cellTestFromJson(const JsonNode& node);
/// One test or a list of tests that all must hold.
std::vector<CellTest> cellTestsFromJson(const JsonNode& node);
/// `{"text of the file": "code"}`; codes are checked against the choices of the field, which may be null.
TextMap textMapFromJson(const JsonNode& node, const domain::Field* field);
/// The steps to a code of `field`.
std::vector<ChoiceRule> choiceRulesFromJson(const std::vector<JsonNode>& nodes, const domain::Field* field);

}  // namespace kontor::exchange

// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace kontor::storage {

/// The text of docs/schema.md: every table and column of a book, read from the schema itself.
std::string schemaDocument();

}  // namespace kontor::storage

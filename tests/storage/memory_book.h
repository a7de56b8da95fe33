// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/derived/derived_tables.h"
#include "storage/reader.h"
#include "storage/schema.h"

#include <memory>
#include <string>

namespace kontor::testing {

/// The tables of a book in memory, without a journal: for what only reads.
struct MemoryBook {
  storage::Reader reader;

  MemoryBook() : reader(std::make_unique<storage::Connection>(storage::Connection::inMemory())) {
    storage::migrate(reader.connection(), storage::schemaFiles());
  }

  void run(const std::string& sql) { reader.connection().run(sql); }
  /// To be called after orders were written: nobody else keeps the roll-ups here.
  void derive() { storage::rebuildDerived(reader.connection()); }
};

}  // namespace kontor::testing

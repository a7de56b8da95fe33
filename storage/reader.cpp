// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"

#include "storage/book_error.h"
#include "storage/sql/failure.h"
#include "storage/sql/text_functions.h"

#include <sqlite3.h>

namespace kontor::storage {
namespace {

constexpr int kStepsBetweenLooks = 2000;
// More than a page of KPIs asks for; what is left over belongs to periods that nobody looks at any more.
constexpr std::size_t kMostRemembered = 32;

int stopWasRequested(void* token) {
  return static_cast<const std::stop_token*>(token)->stop_requested() ? 1 : 0;
}

}  // namespace

Reader::Reader(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {
  addTextFunctions(*m_connection);
}

Reader::~Reader() = default;

std::unique_ptr<Reader> Reader::another() const {
  // While this one is open the log cannot be taken away, so the other may come without asking the book.
  const std::string path = sqlite3_db_filename(m_connection->handle(), "main");
  if (path.empty()) return nullptr;
  auto reader = std::make_unique<Reader>(std::make_unique<Connection>(path, Connection::Mode::Read));
  reader->watch(m_stop);
  return reader;
}

void Reader::watch(std::stop_token stop) {
  m_stop = std::move(stop);
  const bool watched = m_stop.stop_possible();
  sqlite3_progress_handler(m_connection->handle(), watched ? kStepsBetweenLooks : 0, watched ? &stopWasRequested : nullptr,
                           &m_stop);
}

void Reader::checkStop() const {
  if (m_stop.stop_requested()) throw Cancelled();
}

void Reader::rest() {
  watch({});
  sqlite3_db_release_memory(m_connection->handle());
}

std::shared_ptr<const void>& Reader::remembered(std::string_view name) {
  // data_version tells what other connections committed, total_changes what this one did (in tests).
  const auto version = withMeaning([&] {
    return m_connection->integer("PRAGMA data_version").value_or(0) * (std::int64_t{1} << 32) +
           sqlite3_total_changes(m_connection->handle());
  });
  if (version != m_rememberedVersion || m_remembered.size() >= kMostRemembered) m_remembered.clear();
  m_rememberedVersion = version;
  const auto found = m_remembered.find(name);
  return found != m_remembered.end() ? found->second : m_remembered[std::string(name)];
}

Snapshot::Snapshot(Reader& reader) : m_reader(reader) {
  withMeaning([&] { m_reader.connection().run("BEGIN; SELECT 1 FROM sqlite_schema;"); });
}

Snapshot::~Snapshot() {
  if (sqlite3_get_autocommit(m_reader.connection().handle()) == 0) {
    sqlite3_exec(m_reader.connection().handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
}

}  // namespace kontor::storage

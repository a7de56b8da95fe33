// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/make_export.h"
#include "exchange/export/workbook_writer.h"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <fstream>
#include <system_error>

namespace kontor::exchange {
namespace {

std::vector<std::string> headerOf(const ExportFormat& format) {
  std::vector<std::string> names;
  for (const ExportColumn& column : format.columns) names.push_back(column.header);
  return names;
}

void writeText(const ExportSet& set, const std::filesystem::path& file) {
  const ExportFormat& format = *set.format;
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  DelimitedWriter writer(out, format.text);
  for (const auto& row : format.preamble) writer.row(row);
  if (format.header) writer.row(headerOf(format));
  for (const ExportRow& row : set.rows) writer.row(row.cells);
  out.close();
  if (!out) throw std::system_error(errno, std::generic_category(), file.string());
}

void writeWorkbook(const ExportSet& set, const std::filesystem::path& file) {
  const ExportFormat& format = *set.format;
  WorkbookWriter writer(file, format.sheet);
  const auto write = [&](const std::vector<std::string>& texts) {
    writer.row(std::vector<WorkbookCell>(texts.begin(), texts.end()));
  };
  for (const auto& row : format.preamble) write(row);
  if (format.header) write(headerOf(format));
  for (const ExportRow& row : set.rows) write(row.cells);
  writer.close();
}

/// A file under a name that nobody takes for the finished one; gone unless it is put into its place.
class UnfinishedFile {
 public:
  explicit UnfinishedFile(std::filesystem::path target) : m_target(std::move(target)), m_part(m_target) {
    m_part += ".part";
    // It may hold names and addresses: nobody else on this machine reads it, not even while it grows.
    std::ofstream(m_part, std::ios::trunc);
    std::error_code ignored;
    std::filesystem::permissions(m_part, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
  }
  ~UnfinishedFile() {
    std::error_code ignored;
    if (!m_finished) std::filesystem::remove(m_part, ignored);
  }
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;

  const std::filesystem::path& part() const { return m_part; }
  void finish() {
    std::filesystem::rename(m_part, m_target);
    m_finished = true;
  }

 private:
  std::filesystem::path m_target;
  std::filesystem::path m_part;
  bool m_finished = false;
};

domain::Id insertExportRun(storage::Writer& writer, const ExportSet& set, const std::string& fileName) {
  const domain::Id id = writer.newId("export_run");
  SQLite::Statement insert(writer.connection().db(),
                           "INSERT INTO export_run (id, instant, export, file_name, channel_id, row_count) "
                           "VALUES (?1, ?2, ?3, ?4, (SELECT id FROM channel WHERE name = ?5), ?6)");
  insert.bind(1, static_cast<std::int64_t>(id));
  insert.bind(2, static_cast<std::int64_t>(writer.environment().now().seconds));
  insert.bind(3, set.format->id);
  insert.bind(4, fileName);
  if (set.channels.size() == 1) insert.bind(5, set.channels.front());
  insert.bind(6, static_cast<std::int64_t>(set.rows.size()));
  insert.exec();
  return id;
}

void keepStates(storage::Writer& writer, const ExportSet& set, domain::Id run) {
  SQLite::Statement insert(writer.connection().db(),
                           "INSERT INTO exported_state (id, export, entity, record_id, export_run_id, fingerprint, stated) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (record_id, entity, export) DO UPDATE SET "
                           "export_run_id = excluded.export_run_id, fingerprint = excluded.fingerprint, "
                           "stated = excluded.stated");
  domain::Id id = writer.newIds("exported_state", static_cast<std::int64_t>(set.rows.size()));
  for (const ExportRow& row : set.rows) {
    insert.reset();
    insert.bind(1, static_cast<std::int64_t>(id++));
    insert.bind(2, set.format->id);
    insert.bind(3, std::string(domain::info(row.entity).id));
    insert.bind(4, static_cast<std::int64_t>(row.record));
    insert.bind(5, static_cast<std::int64_t>(run));
    insert.bind(6, row.fingerprint);
    insert.bind(7, row.stated);
    insert.exec();
  }
}

}  // namespace

storage::JournalEntry writeExport(storage::Book& book, const ExportSet& set, const std::filesystem::path& file) {
  UnfinishedFile unfinished(file);
  set.format->workbook ? writeWorkbook(set, unfinished.part()) : writeText(set, unfinished.part());
  const std::string name = file.filename().string();
  const storage::WriteRequest request{
      .action = "export.file",
      .arguments = {{"file", name}, {"export", set.format->id}, {"rows", fmt::to_string(set.rows.size())}}};
  return book.write(request, [&](storage::Writer& writer) {
    keepStates(writer, set, insertExportRun(writer, set, name));
    // The last thing before the entry is committed: neither stands without the other.
    unfinished.finish();
  });
}

}  // namespace kontor::exchange

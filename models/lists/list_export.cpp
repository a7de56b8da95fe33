// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/list_export.h"

#include "models/words/text.h"

#include <QCoreApplication>
#include <QDir>

#include <filesystem>
#include <fstream>
#include <system_error>

namespace kontor::models {
namespace {

struct ListExportTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::ListExport)
};

void writeText(const std::filesystem::path& file, storage::Reader& reader, const storage::ContactVault& vault,
               const exchange::RecordTable& table, std::span<const domain::Id> ids, const exchange::CsvOptions& options,
               std::stop_token stop) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  exchange::writeCsv(out, reader, vault, table, ids, options, stop);
  out.close();
  if (!out) throw std::system_error(errno, std::generic_category(), file.string());
}

}  // namespace

Job exportList(Session& session, QObject* receiver, exchange::RecordTable table, std::vector<domain::Id> ids,
               const QString& file, std::function<void(const QString&)> done) {
  exchange::CsvOptions options{.labels = {}, .forSpreadsheet = true};
  if (session.text().locale().decimalPoint() == QLatin1String(",")) options.decimalMark = ',';
  for (const domain::Field* field : table.fields) options.labels.push_back(fromQt(FieldText::label(*field)));
  return session.read(
      receiver,
      [vault = &session.book().vault(), table = std::move(table), ids = std::move(ids), options = std::move(options),
       target = std::filesystem::path(file.toStdU16String())](storage::Reader& reader, std::stop_token stop) {
        std::filesystem::path part = target;
        part += ".part";
        std::error_code error;
        try {
          target.extension() == ".xlsx" ? exchange::writeXlsx(part, reader, *vault, table, ids, options.labels, stop)
                                        : writeText(part, reader, *vault, table, ids, options, stop);
          std::filesystem::rename(part, target);
          return QString();
        } catch (const std::system_error&) {
          std::filesystem::remove(part, error);
          return ListExportTexts::tr("The file cannot be written: %1").arg(QDir::toNativeSeparators(toQt(target.string())));
        } catch (...) {
          std::filesystem::remove(part, error);
          throw;
        }
      },
      std::move(done));
}

}  // namespace kontor::models

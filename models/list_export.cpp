// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/list_export.h"

#include "models/text.h"

#include <QCoreApplication>
#include <QDir>

#include <filesystem>
#include <fstream>

namespace kontor::models {
namespace {

struct ExportTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::ListExport)
};

}  // namespace

Job exportList(Session& session, QObject* receiver, exchange::RecordTable table, std::vector<domain::Id> ids,
               const QString& file, std::function<void(const QString&)> done) {
  exchange::CsvOptions options{.labels = {}, .forSpreadsheet = true};
  for (const domain::Field* field : table.fields) options.labels.push_back(fromQt(FieldText::label(*field)));
  return session.read(
      receiver,
      [vault = &session.book().vault(), table = std::move(table), ids = std::move(ids), options = std::move(options),
       target = std::filesystem::path(file.toStdU16String())](storage::Reader& reader, std::stop_token stop) {
        std::filesystem::path part = target;
        part += ".part";
        std::ofstream out(part, std::ios::binary | std::ios::trunc);
        exchange::writeCsv(out, reader, *vault, table, ids, options, stop);
        out.close();
        std::error_code error;
        if (out) {
          std::filesystem::rename(part, target, error);
        }
        if (out && !error) return QString();
        std::filesystem::remove(part, error);
        return ExportTexts::tr("The file cannot be written: %1").arg(QDir::toNativeSeparators(toQt(target.string())));
      },
      std::move(done));
}

}  // namespace kontor::models

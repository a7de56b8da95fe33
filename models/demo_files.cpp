// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo_files.h"

#include "exchange/demo/demo_table.h"

#include <QDir>
#include <QFile>

namespace kontor::models {

QStringList layOutDemoFiles(const QString& folder, std::initializer_list<const char*> names) {
  QStringList paths;
  for (const char* name : names) {
    const std::string_view content = exchange::demoFile(name);
    QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly)) file.write(content.data(), static_cast<qsizetype>(content.size()));
    paths << file.fileName();
  }
  return paths;
}

}  // namespace kontor::models

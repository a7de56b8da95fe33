// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <cmath>

namespace kontor::acceptance {

/// What the program answered.
struct Answer {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;

  QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the program as a user would at a shell.
inline Answer runKontor(const QStringList& arguments) {
  QProcess process;
  process.start(QStringLiteral(KONTOR_PROGRAM), arguments);
  process.waitForFinished(15 * 60 * 1000);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
          process.readAllStandardError()};
}

/// One group (or the only value) of one KPI.
inline QJsonObject pick(const QJsonObject& answer, const QString& kpi, const QString& group = {}) {
  for (const auto& entry : answer[QStringLiteral("kpis")].toArray()) {
    const QJsonObject object = entry.toObject();
    if (object[QStringLiteral("id")] != kpi) continue;
    if (group.isEmpty()) return object;
    for (const auto& item : object[QStringLiteral("groups")].toArray()) {
      if (item.toObject()[QStringLiteral("group")] == group) return item.toObject();
    }
  }
  return {};
}

inline double number(const QJsonObject& object, const char* name) {
  const QJsonValue value = object[QLatin1String(name)];
  return value.isDouble() ? value.toDouble() : NAN;
}

}  // namespace kontor::acceptance

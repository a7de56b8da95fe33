// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

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

}  // namespace kontor::acceptance

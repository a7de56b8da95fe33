// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/acceptance/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace kontor::acceptance {

/// The invented shop of tests/data/first: its counts stand in the README beside it.
inline const QString kFirst = QStringLiteral(KONTOR_TEST_DATA "/first/");

inline QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Rows of an orders file of Shopify, reduced to the columns that sellers usually keep.
inline const QByteArray kShopHeader =
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price,Lineitem sku,Billing Name,Shipping Name,Shipping Country,Cancelled at\n";
inline const QByteArray kGoodOrder =
    "#1,hedda.quist@example.com,paid,EUR,20.50,4.50,3.99,25.00,2024-03-02 10:00:00 +0100,1,\"Lamp, oak\",20.50,LAMP,Hedda "
    "Quist,Hedda Quist,DE,\n";
inline const QByteArray kBadOrder =
    "#2,olaf.brandt@example.com,paid,EUR,10.00,4.50,0.00,14.50,2024-03-03 10:00:00 +0100,1,Vase,1x.00,VASE,Olaf Brandt,Olaf "
    "Brandt,DE,\n";

/// A folder with a home of its own, so that no test touches the account that runs it.
class Shop {
 public:
  Shop() {
    qputenv("HOME", m_dir.path().toUtf8());
    qputenv("XDG_STATE_HOME", path(QStringLiteral("state")).toUtf8());
    qputenv("XDG_CONFIG_HOME", path(QStringLiteral("config")).toUtf8());
    QDir().mkpath(path(QStringLiteral("run")));
    QFile::setPermissions(path(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", path(QStringLiteral("run")).toUtf8());
  }

  QString path(const QString& name) const { return m_dir.filePath(name); }

  /// Runs a command; words are separated by blanks.
  static Answer run(const QString& line) { return runKontor(line.split(QLatin1Char(' '), Qt::SkipEmptyParts)); }
  static QJsonArray array(const QString& line) { return QJsonDocument::fromJson(run(line).out).array(); }

  /// An empty book in euros; empty when it could not be made.
  QString newBook(const QString& name) const {
    const QString book = path(name + QStringLiteral(".kontor"));
    return run(QStringLiteral("new %1 --currency EUR").arg(book)).exitCode == 0 ? book : QString();
  }

  /// A book with some of the invented shop's files.
  QString filledBook(const QString& name, const QStringList& files) const {
    const QString book = newBook(name);
    return run(QStringLiteral("import %1 %2%3").arg(book, kFirst, files.join(QLatin1Char(' ') + kFirst))).exitCode == 0 ? book
                                                                                                                      : QString();
  }

 private:
  QTemporaryDir m_dir;
};

}  // namespace kontor::acceptance
